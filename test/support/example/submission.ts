import type { Answer } from '../../../schemas/submission.js';
import type { Example } from '../../../src/check/index.js';
import type { Form } from '../../../src/form/index.js';
import { type Item, itemsOf } from '../../../src/form/index.js';
import type { HeadingReading, Identity, Outside, Submission, TableReading } from '../../../src/read/submission.js';
import { settle } from '../../../src/settle/index.js';
import { type Asked, answerOf, goodText } from './answer.js';
import { returnedTable } from './table.js';

const quiet: Submission['traces'] = {
  insertions: 0,
  deletions: 0,
  comments: 0,
  textBoxes: 0,
  alternativeChunks: 0,
  pictures: 0,
  unconverted: 0,
  garbled: 0,
};

const outsideIn = (typed: Partial<Record<Outside['in'], string>>): Outside[] =>
  (['text', 'table', 'box', 'note', 'header', 'footer'] as const).flatMap((where) => {
    const text = typed[where];
    const place = { in: 'document' as const, trail: [], block: 9, quote: text ?? '' };
    return text === undefined ? [] : [{ text, in: where, place }];
  });

const known = (form: Form): Identity => ({
  stamp: null,
  embeddedDamaged: false,
  definition: 'given',
  given: null,
  unitNames: form.unit === null ? {} : { [form.unit.id]: form.unit.name },
  asked: null,
  unit: form.unit?.id ?? null,
  unitBy: form.unit === null ? 'none' : 'property',
});

function askedOf(item: Exclude<Item, { kind: 'table' }>): Asked {
  const { id, kind, trail } = item;
  const base = { item: id, kind, trail, words: 0, rule: null };
  if (item.kind === 'figure') return { ...base, required: item.value.required, rule: item.figure.rule };
  if (item.kind === 'field') {
    const date = { type: 'date' as const, min: null, options: [] };
    return { ...base, required: item.field.required, rule: item.field.id === 'date' ? date : null };
  }
  return { ...base, required: item.part.required, words: item.part.minWords ?? 0 };
}

function headingOf(item: Item, { returned, also }: Omit<Example, 'outline' | 'finds'>): HeadingReading[] {
  const typed = returned[`${item.id}.heading`];
  if (item.kind !== 'section' || returned[item.id] === null || typed === null) return [];
  const after = also?.moved?.[item.id];
  return [
    {
      item: item.id,
      typed: typed ?? item.part.title,
      by: 'bookmark',
      confidence: 1,
      inOrder: after === undefined,
      place: { in: 'document', trail: item.trail, block: 1, quote: item.label },
    },
  ];
}

/** Headings as they stand in the document: the moved ones each behind the one it stands after. */
const inDocument = (
  headings: readonly HeadingReading[],
  behind: Readonly<Record<string, string | null>>,
): HeadingReading[] =>
  headings
    .filter(({ inOrder }) => !inOrder)
    .reduce(
      (list, moved) => {
        const rest = list.filter((one) => one !== moved);
        const at = rest.findIndex(({ item }) => item === behind[moved.item]) + 1;
        return [...rest.slice(0, at), moved, ...rest.slice(at)];
      },
      [...headings],
    );

const withOthers = (reading: TableReading, { also }: Omit<Example, 'outline' | 'finds'>): TableReading => ({
  ...reading,
  others: (Object.entries(also?.rows?.[reading.item] ?? {}) as [TableReading['others'][number]['is'], string][]).map(
    ([is, label]) => ({ is, label, text: label, place: reading.place }),
  ),
});

/** The submission an example describes: everything well answered but what it names. */
export function exampleSubmission(form: Form, example: Omit<Example, 'outline' | 'finds'>): Submission {
  const { returned, also } = example;
  const items = itemsOf(form);
  const parts = items.map((item) => {
    if (item.kind === 'table') return returnedTable(item.table, item.trail, returned, form);
    const asked = askedOf(item);
    const said = returned[item.id];
    return { answers: [answerOf(asked, said === undefined ? goodText(asked, form) : said)], reading: null };
  });
  const doubtful = (answer: Answer): Answer =>
    also?.uncertain?.includes(answer.item) ? { ...answer, state: 'unknown', confidence: 0.4 } : answer;
  const reread = (answer: Answer): Answer => {
    const read = also?.ambiguous?.[answer.item];
    return read === undefined ? answer : { ...answer, value: Number(read) };
  };
  const decisions = Object.entries(also?.settled ?? {}).map(([item, said]) => ({
    ...said,
    ...{ item, file: 'a.docx', sha256: '', by: 'Nguyễn Văn A', at: '2026-07-05' },
  }));
  const nowhere = { in: 'document' as const, trail: [], block: 9, quote: '' };
  const submission: Submission = {
    identity: { ...known(form), ...also?.identity },
    answers: parts
      .flatMap((part) => part.answers)
      .map(doubtful)
      .map(reread),
    headings: inDocument(
      items.flatMap((item) => headingOf(item, example)),
      also?.moved ?? {},
    ),
    unasked: also?.unasked === undefined ? [] : [{ text: also.unasked, place: nowhere }],
    outside: outsideIn(also?.outside ?? {}),
    ...(also?.second !== undefined && { second: { place: { ...nowhere, quote: also.second } } }),
    tables: parts.flatMap((part) => (part.reading === null ? [] : [withOthers(part.reading, example)])),
    ambiguous: Object.entries(also?.ambiguous ?? {}).map(([item, read]) => ({ item, read })),
    relabelled: Object.entries(also?.relabelled ?? {}).flatMap(([item, typed]) =>
      items.flatMap(({ id, label, trail }) =>
        id === item ? [{ item, label, typed, place: { ...nowhere, trail } }] : [],
      ),
    ),
    traces: { ...quiet, ...also?.traces },
  };
  return settle(submission, decisions);
}
