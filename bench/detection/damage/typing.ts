import { formWords } from '../../../src/form/index.js';
import { pick } from '../../../test/support/fill/draw.js';
import { child, element, isElement, type XmlElement } from '../../../test/support/fill/xml.js';
import {
  blockOf,
  holderOf,
  idOf,
  paragraph,
  putAfter,
  putBefore,
  setBold,
  setStyle,
  takeOut,
  textOf,
  textRun,
  typeOver,
} from '../edit.js';
import { mark, marked } from '../marks.js';
import type { Damage } from '../specimen.js';
import { writtenIn } from './written.js';

const isBookmark = (node: XmlElement): boolean => node.name === 'w:bookmarkStart' || node.name === 'w:bookmarkEnd';

/** The text stands outside the control, which shows its prompt again. */
function outOfControl(where: 'after' | 'before'): Damage {
  return (specimen, draw) => {
    const { root, form } = specimen;
    const written = writtenIn(specimen, 0.5, draw);
    for (const { id, nodes } of written) {
      const first = nodes[0];
      if (first?.name !== 'w:p') continue;
      const lines = nodes.map(textOf).filter((line) => line !== '');
      const block = blockOf(root, first);
      const [kept, ...rest] = nodes;
      takeOut(root, ...rest);
      const prompt = textRun(formWords[form.language].prompt.narrative);
      if (kept)
        kept.children = [
          ...kept.children.filter((one) => isElement(one) && (one.name === 'w:pPr' || isBookmark(one))),
          prompt,
        ];
      const typed = lines.map((line) => {
        const own = paragraph(line);
        mark(own, 'text', id);
        return own;
      });
      if (where === 'after') putAfter(root, block, ...typed);
      else putBefore(root, block, ...typed);
    }
    return written.length > 0;
  };
}

export const typeUnderPrompt = outOfControl('after');
export const typeAbovePrompt = outOfControl('before');

/** The answer goes on in the line of the question: "Đặc điểm …: đơn vị có …". */
export const typeOnAskLine: Damage = (specimen, draw) => {
  const { root } = specimen;
  const asks = new Map(marked(root, 'ask').map((ask) => [idOf(ask), ask]));
  const written = writtenIn(specimen, 0.6, draw).filter(({ id }) => asks.has(id));
  for (const { id, nodes } of written) {
    const ask = asks.get(id);
    const first = nodes[0];
    if (!ask || first?.name !== 'w:p') continue;
    const run = textRun(`${pick([': ', ' ', ' - ', '\n'], draw).replace('\n', ' ')}${nodes.map(textOf).join(' ')}`);
    const block = blockOf(root, first);
    takeOut(root, block, ...nodes);
    mark(run, 'text', id);
    ask.children.push(run);
  }
  return written.length > 0;
};

/** The answer begins in the line of its heading: "1. Ưu điểm: đơn vị đã …". */
export const typeOnHeadingLine: Damage = (specimen, draw) => {
  const { root } = specimen;
  const headings = new Map(marked(root, 'heading').map((heading) => [idOf(heading), heading]));
  const written = writtenIn(specimen, 0.5, draw).filter(({ id }) => headings.has(id));
  for (const { id, nodes } of written) {
    const heading = headings.get(id);
    const first = nodes[0];
    if (!heading || first?.name !== 'w:p') continue;
    const run = textRun(`${pick([': ', '. ', ' - '], draw)}${nodes.map(textOf).join(' ')}`);
    const block = blockOf(root, first);
    takeOut(root, block, ...nodes);
    mark(run, 'text', id);
    heading.children.push(run);
  }
  return written.length > 0;
};

/** Questions set off by hand: "a) …", "- …", in bold or in italics. */
export const numberAsks: Damage = ({ root }, draw) => {
  const asks = marked(root, 'ask');
  const mark = pick(['- ', '+ ', '* ', 'a', '1'], draw);
  for (const [at, ask] of asks.entries()) {
    const own = mark === 'a' ? `${String.fromCharCode(97 + (at % 20))}) ` : mark === '1' ? `${at + 1}. ` : mark;
    typeOver(ask, `${own}${textOf(ask)}`);
    setStyle(ask, null);
    if (draw() < 0.5) setBold(ask);
  }
  return asks.length > 0;
};

/** Answers as lists: dashes, plus signs, letters. */
export const typeLists: Damage = (specimen, draw) => {
  const { root } = specimen;
  const written = writtenIn(specimen, 0.5, draw);
  for (const { id, nodes } of written) {
    const first = nodes[0];
    if (first?.name !== 'w:p') continue;
    const bullet = pick(['- ', '+ ', '• ', '* ', 'a'], draw);
    const sentences = nodes
      .map(textOf)
      .join(' ')
      .split(/(?<=\.) /);
    const lines = sentences.map((line, at) => {
      const own = paragraph(`${bullet === 'a' ? `${String.fromCharCode(97 + at)}) ` : bullet}${line}`);
      mark(own, 'text', id);
      return own;
    });
    putAfter(root, blockOf(root, first), ...lines);
    takeOut(root, blockOf(root, first), ...nodes);
  }
  return written.length > 0;
};

const SUBHEADINGS = {
  vi: ['Ưu điểm', 'Về công tác phối hợp', 'Một số kết quả cụ thể', 'Về tổ chức thực hiện', 'Việc đã làm'],
  en: ['What went well', 'Working together', 'Some results', 'How we did it'],
};

/** Answers divided by headings of the unit's own: bold lines, numbered or not, or real headings one level deeper. */
export const typeSubheadings: Damage = (specimen, draw) => {
  const { root, form } = specimen;
  const written = writtenIn(specimen, 0.4, draw);
  for (const { id, nodes } of written) {
    const first = nodes[0];
    if (first?.name !== 'w:p') continue;
    const at = 1 + Math.floor(draw() * 4);
    const words = pick(SUBHEADINGS[form.language], draw);
    const line = paragraph(
      pick([words, `* ${words}:`, `${at}. ${words}`, `${String.fromCharCode(96 + at)}) ${words}`], draw),
      'w:b',
    );
    if (draw() < 0.2) line.children.unshift(element('w:pPr', {}, [element('w:pStyle', { 'w:val': 'Heading5' })]));
    mark(line, 'text', id);
    const holder = holderOf(root, first);
    holder.children.splice(holder.children.indexOf(first), 0, line);
  }
  return written.length > 0;
};

/** A small table of the unit's own inside an answer. */
export const typeTables: Damage = (specimen, draw) => {
  const { root } = specimen;
  const written = writtenIn(specimen, 0.3, draw);
  const row = (...cells: string[]) =>
    element(
      'w:tr',
      {},
      cells.map((text) => element('w:tc', {}, [element('w:tcPr'), paragraph(text)])),
    );
  for (const { nodes } of written) {
    const last = nodes.at(-1);
    if (last?.name !== 'w:p') continue;
    const grid = element('w:tblGrid', {}, [
      element('w:gridCol', { 'w:w': '3000' }),
      element('w:gridCol', { 'w:w': '3000' }),
    ]);
    const own = element('w:tbl', {}, [
      element('w:tblPr'),
      grid,
      row('Nội dung', 'Ghi chú'),
      row('Đã làm', 'tốt'),
      row('Chưa làm', 'đang xem xét'),
    ]);
    putAfter(root, blockOf(root, last), own, element('w:p'));
  }
  return written.length > 0;
};

/** Typed with tracking switched on and left so. */
export const trackInsertions: Damage = (specimen, draw) => {
  const { root } = specimen;
  let id = 9000;
  const by = { 'w:author': 'Văn thư', 'w:date': '2023-05-22T08:00:00Z' };
  const nodes = [...marked(root, 'text'), ...marked(root, 'figure'), ...marked(root, 'cell')];
  const wrap = (node: XmlElement): void => {
    node.children = node.children.map((one) => {
      if (!isElement(one)) return one;
      if (one.name === 'w:r') return element('w:ins', { 'w:id': String(id++), ...by }, [one]);
      wrap(one);
      return one;
    });
  };
  for (const node of nodes) if (draw() < 0.4 && node.name !== 'w:r') wrap(node);
  return true;
};

/** Answers struck out with tracking on: Word no longer counts them. */
export const trackDeletions: Damage = (specimen, draw) => {
  const { given } = specimen;
  const by = { 'w:author': 'Trưởng phòng', 'w:date': '2023-05-23T08:00:00Z' };
  let id = 9500;
  const strike = (node: XmlElement): void => {
    node.children = node.children.map((one) => {
      if (!isElement(one)) return one;
      if (one.name !== 'w:r') {
        strike(one);
        return one;
      }
      for (const part of one.children) if (isElement(part) && part.name === 'w:t') part.name = 'w:delText';
      return element('w:del', { 'w:id': String(id++), ...by }, [one]);
    });
  };
  const written = writtenIn(specimen, 0.15, draw).filter(({ nodes }) => nodes.every((node) => node.name === 'w:p'));
  for (const { id: item, nodes } of written) {
    for (const node of nodes) strike(node);
    given.set(`text ${item}`, { state: 'blank', value: null });
  }
  return written.length > 0;
};

/** Answers moved into a text box that floats beside the page. */
export const intoTextBoxes: Damage = (specimen, draw) => {
  const { root } = specimen;
  const written = writtenIn(specimen, 0.2, draw);
  for (const { id, nodes } of written) {
    const first = nodes[0];
    if (first?.name !== 'w:p') continue;
    const block = blockOf(root, first);
    const inside = nodes.map((node) => {
      const own = paragraph(textOf(node));
      mark(own, 'text', id);
      return own;
    });
    const box = element('w:txbxContent', {}, inside);
    const shape = element('v:shape', { 'xmlns:v': 'urn:schemas-microsoft-com:vml', style: 'width:400pt;height:80pt' }, [
      element('v:textbox', {}, [box]),
    ]);
    const holder = element('w:p', {}, [element('w:r', {}, [element('w:pict', {}, [shape])])]);
    putAfter(root, block, holder);
    takeOut(root, block, ...nodes);
  }
  return written.length > 0;
};

/** A control's own paragraph split by page breaks and line breaks in place of paragraphs. */
export const lineBreaks: Damage = (specimen, draw) => {
  const { root } = specimen;
  const written = writtenIn(specimen, 0.6, draw).filter(({ nodes }) => nodes.length > 1);
  for (const { nodes } of written) {
    const [first, ...rest] = nodes;
    if (first?.name !== 'w:p') continue;
    const runs = rest.flatMap((node) => [element('w:r', {}, [element('w:br')]), textRun(textOf(node))]);
    const into = child(child(first, 'w:sdt'), 'w:sdtContent') ?? first;
    into.children.push(...runs);
    takeOut(root, ...rest);
  }
  return written.length > 0;
};
