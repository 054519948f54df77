import { pick } from '../../test/support/fill/draw.js';
import { descendants, element, isElement, type XmlElement } from '../../test/support/fill/xml.js';
import { bodyOf, paragraph, putAfter, textOf, textRun } from '../detection/edit.js';

type Draw = () => number;

/** Types something into a document that nobody asked for, with a word in it that stands nowhere else. */
type Typist = (root: XmlElement, words: () => string, draw: Draw) => boolean;

const blocksOf = (root: XmlElement): XmlElement[] =>
  bodyOf(root).children.filter(
    (node): node is XmlElement => isElement(node) && ['w:p', 'w:tbl', 'w:sdt'].includes(node.name),
  );

const line: Typist = (root, words, draw) => {
  const [before] = [pick(blocksOf(root), draw)];
  putAfter(root, before, paragraph(draw() < 0.3 ? words().split(' ').slice(-2).join(' ') : words()));
  return true;
};

const lineInCell: Typist = (root, words, draw) => {
  const cells = descendants(root, 'w:tc');
  if (cells.length === 0) return false;
  pick(cells, draw).children.push(paragraph(words()));
  return true;
};

const behindText: Typist = (root, words, draw) => {
  const typed = descendants(root, 'w:p').filter((node) => textOf(node) !== '');
  if (typed.length === 0) return false;
  pick(typed, draw).children.push(textRun(` ${words()}`));
  return true;
};

const row: Typist = (root, words, draw) => {
  const rows = descendants(root, 'w:tr').filter((node) => descendants(node, 'w:tr').length === 0);
  if (rows.length === 0) return false;
  const before = pick(rows, draw);
  const cells = descendants(before, 'w:tc').map((cell) =>
    element('w:tc', {}, [
      ...cell.children.filter((one) => isElement(one) && one.name === 'w:tcPr').map((one) => structuredClone(one)),
      paragraph(draw() < 0.2 ? '' : words()),
    ]),
  );
  putAfter(root, before, element('w:tr', {}, cells));
  return true;
};

const column: Typist = (root, words, draw) => {
  const tables = descendants(root, 'w:tbl').filter((node) => descendants(node, 'w:tbl').length === 0);
  if (tables.length === 0) return false;
  for (const one of descendants(pick(tables, draw), 'w:tr'))
    one.children.push(element('w:tc', {}, [element('w:tcPr'), paragraph(words())]));
  return true;
};

const table: Typist = (root, words, draw) => {
  const cell = (): XmlElement => element('w:tc', {}, [element('w:tcPr'), paragraph(words())]);
  const rows = [1, 2, 3].map(() => element('w:tr', {}, [cell(), cell()]));
  putAfter(root, pick(blocksOf(root), draw), element('w:tbl', {}, [element('w:tblPr'), ...rows]), element('w:p'));
  return true;
};

const box: Typist = (root, words, draw) => {
  const holders = descendants(root, 'w:p');
  const shape = element('v:shape', { 'xmlns:v': 'urn:schemas-microsoft-com:vml' }, [
    element('v:textbox', {}, [element('w:txbxContent', {}, [paragraph(words()), paragraph(words())])]),
  ]);
  pick(holders, draw).children.push(element('w:r', {}, [element('w:pict', {}, [shape])]));
  return true;
};

const TYPISTS: readonly Typist[] = [line, line, lineInCell, behindText, behindText, row, column, table, box];

/** Sentences of several lengths; each has a word of its own, such as "Zq17". */
const SENTENCES = [
  (own: string) => `Đơn vị báo cáo thêm nội dung ${own}`,
  (own: string) =>
    `Trong kỳ, đơn vị đã phối hợp với các cơ quan liên quan tổ chức thêm một số hoạt động theo kế hoạch ${own}`,
  (own: string) => `Ghi chú ${own}`,
  (own: string) => own,
  (own: string) => `${own} hội nghị`,
];

/** Types so many things beside what was asked; gives the words of which each must be somewhere once. */
export function typeBeside(root: XmlElement, times: number, draw: Draw): string[] {
  const owns: string[] = [];
  const words = (): string => {
    const own = `Zq${1000 + owns.length}`;
    owns.push(own);
    return pick(SENTENCES, draw)(own);
  };
  for (let left = times; left > 0; left -= 1) pick(TYPISTS, draw)(root, words, draw);
  return owns;
}
