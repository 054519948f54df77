/**
 * The guide as the page shows it: its Markdown as plain data, since the page may make no elements from text. What is read is
 * what the guide is written in: headings, paragraphs, lists, strong words, code. Pictures are left out, and what shows nothing
 * but pictures; links are their text.
 */

/** Words that stand out, and those between them. */
function inline(text) {
  const plain = text.replace(/!\[[^\]]*\]\([^)]*\)/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return plain
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**')) return { is: 'strong', text: part.slice(2, -2) };
      if (part.startsWith('`')) return { is: 'code', text: part.slice(1, -1) };
      return { is: 'text', text: part };
    });
}

const ITEM = /^(?:(\d+)\.|-) /;

/** A list: a line that begins with its mark begins an item, others go on with the one before. */
function list(lines) {
  const items = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return { is: ITEM.exec(lines[0])?.[1] ? 'steps' : 'list', items: items.map(inline) };
}

const PICTURES = /^(?:\||!\[[^\]]*\]\([^)]*\)$)/;

/** @param text Markdown @returns its blocks, in their order */
export function guideOf(text) {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !PICTURES.test(block))
    .filter((block, at, all) => !/^## /.test(block) || (all[at + 1] !== undefined && !/^## /.test(all[at + 1])))
    .map((block) => {
      const heading = /^(#+) (.*)$/.exec(block);
      if (heading) return { is: 'heading', level: heading[1].length, words: inline(heading[2]) };
      const lines = block.split('\n');
      if (ITEM.test(lines[0])) return list(lines);
      return { is: 'paragraph', words: inline(lines.join(' ')) };
    });
}

/** Lets a page import a guide. */
export const guides = {
  name: 'guides',
  transform(code, id) {
    return id.endsWith('.md') ? { code: `export default ${JSON.stringify(guideOf(code))}`, map: null } : null;
  },
};
