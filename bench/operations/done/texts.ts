import type { XmlElement } from '../../../test/support/fill/xml.js';
import { paragraph, putAfter, putBefore, respell, takeOut, textOf, typeOver } from '../../detection/edit.js';
import { markOf } from '../../detection/marks.js';
import type { Specimen } from '../../detection/specimen.js';
import { ALL_KEPT, expectAll, type Operation, type Work } from '../operation.js';
import { pasted } from '../tables.js';
import { blocksOf, onTexts, partOf, type Text, textsIn } from '../texts.js';

const written = ({ given }: Specimen, { id }: Text): string => String(given.get(`text ${id}`)?.value ?? '');

/** A paragraph of another text than the form holds anywhere. */
const anew = ({ specimen }: Work): XmlElement =>
  paragraph(
    specimen.form.language === 'vi'
      ? 'Đơn vị đã tổ chức lại việc này từ tháng 9, giao văn phòng theo dõi hằng tuần TD9999.'
      : 'The work was arranged anew in September and the office follows it every week TD9999.',
  );

/** The text behind this one in the form. */
const nextOf = (text: Text, specimen: Specimen): Text | undefined => {
  const all = textsIn(specimen);
  return all[all.findIndex(({ id }) => id === text.id) + 1];
};

const before = (text: Text, specimen: Specimen): Text | undefined => {
  const all = textsIn(specimen);
  return all[all.findIndex(({ id }) => id === text.id) - 1];
};

function empty({ paragraphs }: Text, { given }: Specimen, id: string): void {
  for (const one of paragraphs) respell(one, () => '');
  given.set(`text ${id}`, { state: 'blank', value: null });
}

/** The part from its line to the next one put in once more, with something changed in the copy. */
const partAgain = (
  name: string,
  isAtEnd: boolean,
  change: (copy: XmlElement[], text: Text, work: Work) => Map<string, 'asked'>,
): Operation =>
  onTexts(`part put in twice, ${name}`, (text, work) => {
    const { specimen } = work;
    const blocks = partOf(specimen, text.line);
    const last = partOf(specimen, textsIn(specimen).at(-1)?.line as XmlElement).at(-1);
    const at = isAtEnd ? last : blocks.at(-1);
    if (!at || blocks.length < 2) return null;
    const owns = new Set(blocksOf(specimen, text));
    const copies = blocks.map((one) => ({ copy: pasted(one), isText: owns.has(one) }));
    const expected = change(
      copies.filter(({ isText }) => isText).map(({ copy }) => copy),
      text,
      work,
    );
    putAfter(specimen.root, at, ...copies.map(({ copy }) => copy));
    return expected;
  });

const retyped = (copy: XmlElement[], by: string): void => {
  for (const [nth, one] of copy.entries()) {
    respell(one, () => '');
    if (nth === 0) typeOver(one, by);
  }
};

export const TEXTS: readonly Operation[] = [
  partAgain('the same, below it', false, () => new Map()),
  partAgain('the same, at the end', true, () => new Map()),
  partAgain('another text, below it', false, (copy, { id }, work) => {
    retyped(copy, textOf(anew(work)));
    return new Map([[id, 'asked']]);
  }),
  partAgain('another text, at the end', true, (copy, { id }, work) => {
    retyped(copy, textOf(anew(work)));
    return new Map([[id, 'asked']]);
  }),
  partAgain('one of them empty', false, (copy) => {
    retyped(copy, '');
    return new Map();
  }),
  onTexts('text pasted twice in its place', (text, { specimen }) => {
    const blocks = blocksOf(specimen, text);
    putAfter(specimen.root, blocks.at(-1) as XmlElement, ...blocks.map(pasted));
    return expectAll([text.id], 'any');
  }),
  onTexts('text typed below the next question', (text, { specimen }) => {
    const next = nextOf(text, specimen);
    if (!next) return null;
    putAfter(specimen.root, blocksOf(specimen, next).at(-1) as XmlElement, paragraph(written(specimen, text)));
    empty(text, specimen, text.id);
    return new Map([
      [text.id, 'empty or asked'],
      [next.id, 'any'],
    ]);
  }),
  onTexts('text typed below the one before', (text, { specimen }) => {
    const last = before(text, specimen);
    if (!last) return null;
    putAfter(specimen.root, blocksOf(specimen, last).at(-1) as XmlElement, paragraph(written(specimen, text)));
    empty(text, specimen, text.id);
    return new Map([
      [text.id, 'empty or asked'],
      [last.id, 'any'],
    ]);
  }),
  onTexts('text typed above its line', (text, { specimen }) => {
    const last = before(text, specimen);
    putBefore(specimen.root, text.line, paragraph(written(specimen, text)));
    empty(text, specimen, text.id);
    return new Map([[text.id, 'empty or asked' as const], ...(last ? [[last.id, 'any'] as const] : [])]);
  }),
  onTexts('line above the text deleted', (text, { specimen, bare }) => {
    const last = before(text, specimen);
    takeOut(specimen.root, text.line);
    // Without anchors nobody can tell where the text before it ends.
    const texts = expectAll([text.id, ...(last ? [last.id] : [])], bare ? 'any' : 'kept or asked');
    return new Map([...texts, ...expectAll(text.figures, 'kept or asked')]);
  }),
  onTexts('line and text deleted', (text, { specimen }) => {
    if (text.figures.length > 0) return null;
    takeOut(specimen.root, text.line, ...blocksOf(specimen, text));
    return expectAll([text.id], 'empty');
  }),
  onTexts('text deleted', (text, { specimen }) => {
    empty(text, specimen, text.id);
    return expectAll([text.id], 'empty');
  }),
  ...['…………………………', 'Đang cập nhật', '- ', 'Nội dung này đang tổng hợp, sẽ báo cáo sau.'].map((words) =>
    onTexts(`"${words}" in the place of the text`, (text, { specimen }) => {
      if (specimen.form.language !== 'vi' && /\p{L}/u.test(words)) return null;
      empty(text, specimen, text.id);
      typeOver(text.paragraphs[0] as XmlElement, words);
      return expectAll([text.id], 'empty');
    }),
  ),
  onTexts('text with its line typed again above it', (text, { specimen }) => {
    putBefore(specimen.root, blocksOf(specimen, text)[0] as XmlElement, paragraph(textOf(text.line)));
    return expectAll([text.id], 'kept');
  }),
  onTexts('line with "Trả lời:" below it', (text, { specimen }) => {
    if (specimen.form.language !== 'vi') return null;
    putBefore(specimen.root, blocksOf(specimen, text)[0] as XmlElement, paragraph('Trả lời:'));
    return ALL_KEPT;
  }),
  onTexts('part moved to the end', (text, { specimen }) => {
    const blocks = partOf(specimen, text.line);
    const last = partOf(specimen, textsIn(specimen).at(-1)?.line as XmlElement).at(-1);
    if (!last || blocks.length < 2 || blocks.includes(last)) return null;
    takeOut(specimen.root, ...blocks);
    putAfter(specimen.root, last, ...blocks);
    return expectAll([text.id, ...text.figures], 'kept or asked');
  }),
  onTexts('text in a table of one cell', (text, { specimen }) => {
    const blocks = blocksOf(specimen, text);
    const cell: XmlElement = {
      name: 'w:tc',
      attributes: {},
      children: [{ name: 'w:tcPr', attributes: {}, children: [] }],
    };
    const frame: XmlElement = {
      name: 'w:tbl',
      attributes: {},
      children: [
        { name: 'w:tblPr', attributes: {}, children: [] },
        { name: 'w:tr', attributes: {}, children: [cell] },
      ],
    };
    putBefore(specimen.root, blocks[0] as XmlElement, frame);
    takeOut(specimen.root, ...blocks);
    cell.children.push(...blocks, paragraph(''));
    return ALL_KEPT;
  }),
  onTexts('heading of the text in capitals', (text) => {
    respell(text.line, (words) => words.toLocaleUpperCase('vi'));
    return markOf(text.line) ? ALL_KEPT : null;
  }),
];
