import { pick } from '../../../test/support/fill/draw.js';
import { element, type XmlElement } from '../../../test/support/fill/xml.js';
import { blockOf, clear, idOf, paragraph, putAfter, putBefore, setBold, takeOut, textOf, typeOver } from '../edit.js';
import { sectionsOf } from '../mark-form.js';
import { mark, marked } from '../marks.js';
import type { Damage, Specimen } from '../specimen.js';
import { writtenIn } from './written.js';

const vietnamese = ({ form }: Specimen): boolean => form.language === 'vi';

/** What stands before the first heading of nearly every report. */
export const openingWords: Damage = (specimen) => {
  const { root, form } = specimen;
  const first = marked(root, 'heading')[0];
  if (!first) return false;
  const who = form.unit?.name ?? '';
  const words = vietnamese(specimen)
    ? [
        `Thực hiện văn bản của cấp trên về việc ${form.title.toLocaleLowerCase('vi')}, ${who} báo cáo kết quả thực hiện như sau:`,
      ]
    : [`${who} reports on its work as follows.`];
  putBefore(root, blockOf(root, first), ...words.map((line) => paragraph(line)));
  return true;
};

/** What stands after the last answer of nearly every report. It answers nothing. */
export const closingWords: Damage = (specimen, draw) => {
  const { root, form } = specimen;
  const signing = marked(root, 'signing')[0];
  if (!signing) return false;
  const who = form.unit?.name ?? '';
  const words = vietnamese(specimen)
    ? [
        `Trên đây là báo cáo ${form.title.toLocaleLowerCase('vi')} của ${who}, kính gửi cấp trên tổng hợp./.`,
        `Trên đây là kết quả thực hiện của ${who}./.`,
        `${who} trân trọng báo cáo./.`,
      ]
    : ['This concludes our report.', 'We remain at your disposal for any questions.'];
  putBefore(root, blockOf(root, signing), paragraph(pick(words, draw)));
  return true;
};

/** The answer begins with the words of its heading or question: "Công tác quán triệt, triển khai được …". */
export const echoTitles: Damage = (specimen, draw) => {
  const { form } = specimen;
  const titles = new Map(sectionsOf(form.sections).map((section) => [section.id, section.title]));
  for (const section of sectionsOf(form.sections))
    for (const point of section.points)
      titles.set(point.id, draw() < 0.5 ? section.title : point.ask.replace(/[.?:]?( \(.*\))?$/, ''));
  const written = writtenIn(specimen, 0.6, draw);
  for (const { id, nodes } of written) {
    const [first] = nodes;
    const title = titles.get(id);
    if (!first || title === undefined) continue;
    const goesOn = vietnamese(specimen)
      ? pick([' được đơn vị quan tâm. ', ' tiếp tục được đẩy mạnh. ', ': '], draw)
      : ' went on as planned. ';
    typeOver(first, `${title}${goesOn}${textOf(first)}`);
  }
  return written.length > 0;
};

/** A few words where a report was expected: "Đã thực hiện tốt." */
export const shortAnswers: Damage = (specimen, draw) => {
  const { root, form, given } = specimen;
  const owed = new Map(
    sectionsOf(form.sections)
      .flatMap((section) => [section, ...section.points])
      .map((part) => [part.id, part.minWords]),
  );
  const able = writtenIn(specimen, 0.7, draw).filter(({ id }) => owed.get(id) === null);
  for (const { id, nodes } of able) {
    const [first, ...rest] = nodes;
    if (!first) continue;
    const words = pick(
      vietnamese(specimen)
        ? ['Đã thực hiện.', 'Tốt.', 'Đảm bảo theo yêu cầu', 'Đạt 100%', 'Có', '03 văn bản.']
        : ['Done.', 'Yes', 'As planned', '3 visits.'],
      draw,
    );
    typeOver(first, words);
    takeOut(root, ...rest);
    given.set(`text ${id}`, { state: 'answered', value: words });
  }
  return able.length > 0;
};

const row = (...cells: readonly (readonly XmlElement[])[]): XmlElement =>
  element(
    'w:tr',
    {},
    cells.map((inside) => element('w:tc', {}, [element('w:tcPr'), ...inside])),
  );

const grid = (columns: number): XmlElement[] => [
  element('w:tblPr'),
  element(
    'w:tblGrid',
    {},
    Array.from({ length: columns }, () => element('w:gridCol', { 'w:w': '4600' })),
  ),
];

/** Answers framed: each in a table of one cell. */
export const frameAnswers: Damage = (specimen, draw) => {
  const { root } = specimen;
  const written = writtenIn(specimen, 0.5, draw).filter(({ nodes }) => nodes.every((node) => node.name === 'w:p'));
  for (const { nodes } of written) {
    const [first] = nodes;
    if (!first) continue;
    const block = blockOf(root, first);
    const holder = element('w:tbl', {}, [...grid(1), row(nodes.map((node) => structuredClone(node)))]);
    putAfter(root, block, holder, element('w:p'));
    takeOut(root, block, ...nodes);
  }
  return written.length > 0;
};

/** Question on the left, answer on the right: the report as a table of two columns. */
export const twoColumns: Damage = (specimen) => {
  const { root } = specimen;
  let done = 0;
  for (const ask of marked(root, 'ask')) {
    const nodes = marked(root, 'text', idOf(ask)).filter((node) => node.name === 'w:p');
    const [first] = nodes;
    if (!first) continue;
    const left = structuredClone(ask);
    const holder = element('w:tbl', {}, [
      ...grid(2),
      row(
        [left],
        nodes.map((node) => structuredClone(node)),
      ),
    ]);
    putAfter(root, ask, holder);
    takeOut(root, ask, blockOf(root, first), ...nodes);
    done += 1;
  }
  return done > 0;
};

/** "PHẦN II" on a line of its own, the title on the next one. */
export const splitHeadings: Damage = (specimen, draw) => {
  const { root, form } = specimen;
  if (specimen.numbered) return false;
  specimen.numbered = true;
  const levels = new Map(sectionsOf(form.sections).map((section) => [section.id, section]));
  for (const heading of marked(root, 'heading')) {
    const section = levels.get(idOf(heading));
    if (!section) continue;
    const number = section.number === '' ? '' : section.number;
    const text = textOf(heading);
    clear(heading);
    typeOver(heading, section.level === 0 ? text.toLocaleUpperCase('vi') : `${number} ${text}`.trim());
    setBold(heading);
    if (section.level > 0) continue;
    const line = paragraph(vietnamese(specimen) ? `PHẦN ${number.replace(/\W+$/, '')}` : `PART ${number}`, 'w:b');
    putBefore(root, blockOf(root, heading), line);
    if (draw() < 0.2) putBefore(root, blockOf(root, line), element('w:p'));
  }
  return true;
};

/** Numbers of pages typed into the text, as in what was once a PDF. */
export const pageLines: Damage = ({ root }, draw) => {
  const blocks = marked(root, 'text').filter((node) => node.name === 'w:p');
  let page = 2;
  for (const node of blocks) {
    if (draw() < 0.8) continue;
    const line = paragraph(pick([`- ${page} -`, String(page), `Trang ${page}`], draw));
    mark(line, 'text', idOf(node));
    putAfter(root, blockOf(root, node), line);
    page += 1;
  }
  return page > 2;
};
