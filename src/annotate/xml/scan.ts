/** An element by where its tags stand in a text of XML. */
export interface Span {
  /** As written, with its prefix. */
  name: string;
  local: string;
  /** The first character of its start tag. */
  start: number;
  /** Behind its start tag. */
  inside: number;
  /** The first character of its end tag; `end` where it has none ("<a/>"). */
  close: number;
  /** Behind its end tag. */
  end: number;
  parent: Span | null;
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Behind the `>` of the tag that begins at `from`: a `>` in quotes ends nothing (XML 1.0, 2.4). */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
  }
  return text.length;
}

const SKIPPED: readonly [start: string, end: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Behind a comment, text in CDATA or an instruction that begins here; null where none does. */
function behindSkipped(text: string, at: number): number | null {
  const kind = SKIPPED.find(([start]) => text.startsWith(start, at));
  if (kind === undefined) return null;
  const end = text.indexOf(kind[1], at + kind[0].length);
  return end < 0 ? text.length : end + kind[1].length;
}

/**
 * Every element of a text of XML, in the order of their start tags. The text must have been read by a parser before:
 * that it is well-formed and declares no document type is not looked at again.
 */
export function scan(text: string): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  let at = text.indexOf('<');
  while (at >= 0) {
    const behind = behindSkipped(text, at);
    const end = behind ?? endOfTag(text, at);
    if (behind === null && text[at + 1] === '/') {
      if (open !== null) {
        open.close = at;
        open.end = end;
        open = open.parent;
      }
    } else if (behind === null) {
      const name = /[^\s/>]+/y;
      name.lastIndex = at + 1;
      const written = name.exec(text)?.[0] ?? '';
      const span: Span = {
        name: written,
        local: localOf(written),
        start: at,
        inside: end,
        close: end,
        end,
        parent: open,
      };
      spans.push(span);
      if (text[end - 2] !== '/') open = span;
    }
    at = text.indexOf('<', end);
  }
  return spans;
}

/** Whether it is written as one tag, "<a/>". */
export const isEmptyTag = (text: string, { end }: Span): boolean => text[end - 2] === '/';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (value: string): string =>
  value.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The attributes of an element by their names as written. */
export function attributesOf(text: string, span: Span): Map<string, string> {
  const tag = text.slice(span.start, span.inside);
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(/([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(name, unescaped(double ?? single ?? ''));
  }
  return found;
}

/** An attribute by its local name, whatever its prefix; null without. */
export function attributeOf(text: string, span: Span, local: string): string | null {
  for (const [name, value] of attributesOf(text, span)) {
    if (localOf(name) === local && !name.startsWith('xmlns')) return value;
  }
  return null;
}
