import { beforeAll, expect, test } from '@jest/globals';
import { type Form, type FormPoint, type FormSection, itemsOf, printedRecipients } from '../../src/form/index.js';
import { keyOf } from '../../src/text/index.js';
import { exampleNames, loadExample, writeForm } from '../support/examples.js';
import { answersFor, fillForm } from '../support/fill/index.js';
import { measure, type Printed } from './support/pages.js';
import { convert, type Files } from './support/soffice.js';

const forms = exampleNames.flatMap((example) =>
  [...loadExample(example).forms].map(([unit, form]) => ({ name: `${example}--${unit}`, example, unit, form })),
);

const printed = new Map<string, Printed[]>();

beforeAll(async () => {
  const files: Files = new Map();
  for (const { name, example, unit, form } of forms) {
    const blank = await writeForm(loadExample(example), unit);
    files.set(name, blank);
    files.set(`${name}--filled`, fillForm(blank, answersFor(form).answers));
  }
  for (const [name, pdf] of convert(files, 'docx', 'pdf')) printed.set(name, measure(pdf).texts);
}, 600_000);

/** Where the text of a page begins below its number, in millimetres. */
const BELOW_NUMBER = 18;

/** The letters and digits of all that is on the pages, but their numbers. */
const lettersOf = (name: string): string =>
  keyOf((printed.get(name) ?? []).flatMap(({ text, bottom }) => (bottom > BELOW_NUMBER ? [text] : [])).join(' '));

const textsOf = (part: FormSection | FormPoint): string[] => [
  'ask' in part ? part.ask : part.heading,
  ...(part.guidance === null ? [] : [part.guidance]),
];

/** What a form says to its unit: whom it is from, what it asks, who signs and who receives it. */
function saidBy(form: Form): string[] {
  const { head, kind, title, audience, opening, guide, signing, addressedTo } = form;
  const parts = [...itemsOf(form)].flatMap((item) => {
    if (item.kind === 'section' || item.kind === 'point') return textsOf(item.part);
    return item.kind === 'table' ? [item.table.title, item.table.guidance] : [];
  });
  const said = [head.parent, head.body, kind, title, audience, opening, signing.authority, signing.title, ...parts];
  return [...said, ...guide, ...addressedTo, ...printedRecipients(form)].flatMap((text) => text ?? []);
}

test.each(forms)('$name says on paper all that it says to its unit, empty and filled in', ({ name, form }) => {
  for (const state of ['', '--filled']) {
    const letters = lettersOf(`${name}${state}`);
    expect(saidBy(form).filter((text) => !letters.includes(keyOf(text)))).toEqual([]);
  }
});

/** The number of a document, as far as a line ends within it: "302-" and, before it, "số". */
const PARTED = /(?:(?:Kế hoạch|Kết luận|Nghị quyết|Nghị định|Chỉ thị|Công văn|Báo cáo) số|\d-|\d\/\p{Lu}{2,4}-)$/iu;

test.each(forms)('$name parts no number of a document at the end of a line', ({ name }) => {
  const texts = printed.get(name) ?? [];
  const ends = texts.filter(({ text, page, top, right }) => {
    const behind = texts.some((one) => one.page === page && Math.abs(one.top - top) < 2 && one.left >= right - 1);
    return !behind && PARTED.test(text);
  });
  expect(ends.map(({ text }) => text)).toEqual([]);
});
