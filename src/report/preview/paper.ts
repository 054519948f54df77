import type { HeadingLevel, HeadLine, Letterhead, Look } from '../../../schemas/letterhead.js';
import {
  addedRowsOf,
  CROSSED,
  type Form,
  type FormColumn,
  type FormFigure,
  type FormPoint,
  type FormSection,
  type FormTable,
  figureGroups,
  fixedRowsOf,
  formWords,
  printedTitle,
  totalledColumns,
} from '../../form/index.js';
import { unitOf } from '../../values/index.js';

/** The sizes of type the page knows, in points. */
const [LEAST, MOST] = [8, 20];

/** How a line looks, as classes of the page: nothing of a definition becomes style. */
export function classesOf({ size, bold, italic, underline, caps, align }: Look): string {
  const points = size === undefined ? null : Math.min(MOST, Math.max(LEAST, Math.round(size)));
  const named = [points && `pt${points}`, bold && 'b', italic && 'i', underline && 'u', caps && 'caps', align];
  return named.filter((name) => typeof name === 'string').join(' ');
}

/** A line and the classes of its look; `rule`: one is drawn below it. */
export interface PaperLine {
  text: string;
  look: string;
  rule?: boolean;
}

function headLine(line: HeadLine, { head, language }: Form): PaperLine[] {
  const { number, placeDate } = head;
  const said = {
    parent: head.parent,
    body: head.body,
    text: line.text ?? '',
    number: `${number.before}……${number.after}`,
    place_date: `${placeDate.before}……${placeDate.between}${formWords[language].prompt.date}${placeDate.after}`,
  }[line.show];
  if (said === null) return [];
  const { separator } = line;
  const look = classesOf(line);
  return [
    { text: said, look, rule: separator !== undefined && 'rule' in separator },
    ...(separator !== undefined && 'text' in separator ? [{ text: separator.text, look }] : []),
  ];
}

const headView = (form: Form) =>
  form.letterhead.head.rows.map(({ left, right }) => ({
    left: left.flatMap((line) => headLine(line, form)),
    right: right.flatMap((line) => headLine(line, form)),
  }));

/** One thing on the paper, in the order it is printed; `is` names it to the page. */
export interface PaperBlock {
  heading?: PaperLine;
  ask?: PaperLine;
  note?: { text: string };
  caption?: { text: string };
  place?: { text: string; open: boolean };
  grid?: { header: PaperCell[][]; rows: PaperCell[][] };
}

export interface PaperCell {
  text: string;
  span?: number;
  down?: number;
  /** A place to be filled in. */
  open?: boolean;
}

const grid = (header: PaperCell[][], rows: PaperCell[][]): PaperBlock => ({ grid: { header, rows } });

function figuresBlock(figures: readonly FormFigure[], { letterhead: { words }, language }: Form): PaperBlock {
  const values = figures[0]?.values ?? [];
  const headers = [words.figure, words.unit, ...values.map(({ key, label }) => (key === null ? words.value : label))];
  const rows = figures.map(({ printed, rule, values: asked }): PaperCell[] => [
    { text: printed },
    { text: unitOf(rule, language) },
    ...asked.map(({ preset }) => ({ text: preset ?? formWords[language].prompt[rule.type], open: preset === null })),
  ]);
  return grid([headers.map((text) => ({ text }))], rows);
}

function headerCells({ columns }: FormTable): PaperCell[][] {
  if (columns.every(({ group }) => group === null)) return [columns.map(({ printed }) => ({ text: printed }))];
  const upper: PaperCell[] = [];
  let group: string | null = null;
  for (const column of columns) {
    const last = upper.at(-1);
    if (column.group !== null && column.group === group && last) last.span = (last.span ?? 1) + 1;
    else upper.push(column.group === null ? { text: column.printed, down: 2 } : { text: column.group });
    group = column.group;
  }
  return [upper, columns.flatMap(({ group: under, printed }) => (under === null ? [] : [{ text: printed }]))];
}

function tableBlock(table: FormTable, { letterhead: { words }, language }: Form): PaperBlock {
  const { columns } = table;
  const { prompt } = formWords[language];
  const place = (column: FormColumn, preset: string | undefined): PaperCell => ({
    text: preset ?? prompt[column.rule.type],
    open: preset === undefined,
  });
  const fixed = fixedRowsOf(table).map((row) =>
    columns.map((column): PaperCell => {
      const printed = { label: row.label, code: row.code ?? '', unit: row.unit ?? '' };
      if (column.is !== 'value') return { text: printed[column.is] };
      return row.crossed?.includes(column.id) ? { text: CROSSED } : place(column, row.presets?.[column.id]);
    }),
  );
  const { presets, blank } = addedRowsOf(table) ?? { presets: [], blank: 0 };
  const added = [...presets, ...Array.from({ length: blank }, (): Record<string, string> => ({}))].map((row) =>
    columns.map((column): PaperCell => (column.is === 'code' ? { text: '' } : place(column, row[column.id]))),
  );
  const body = [...fixed, ...added];
  const summed = new Set(totalledColumns(table));
  const named = columns.find((column) => !summed.has(column));
  const total = columns.map(
    (column): PaperCell => ({
      text: column === named ? words.total : summed.has(column) ? prompt[column.rule.type] : '',
      open: summed.has(column),
    }),
  );
  return grid(headerCells(table), table.total ? [...body, total] : body);
}

const lookAt = ({ headings }: Letterhead, level: number): HeadingLevel | undefined =>
  headings[level] ?? headings.at(-1);

/** A table of the text with its caption. */
const ownTable = (table: FormTable, form: Form): PaperBlock[] => [
  { caption: { text: table.title } },
  ...(table.guidance === null ? [] : [{ note: { text: table.guidance } }]),
  tableBlock(table, form),
];

function answerBlocks(part: FormSection | FormPoint, form: Form): PaperBlock[] {
  const { prompt } = formWords[form.language];
  return [
    ...(part.guidance === null ? [] : [{ note: { text: part.guidance } }]),
    ...(part.asksText ? [{ place: { text: part.preset ?? prompt.narrative, open: part.preset === undefined } }] : []),
    ...figureGroups(part.figures).map((group) => figuresBlock(group, form)),
    ...part.tables.flatMap((table) => ownTable(table, form)),
  ];
}

function sectionBlocks(section: FormSection, form: Form): PaperBlock[] {
  const look = lookAt(form.letterhead, section.level);
  return [
    { heading: { text: `${section.number} ${section.heading}`.trim(), look: look ? classesOf(look) : '' } },
    ...answerBlocks(section, form),
    ...section.points.flatMap((point): PaperBlock[] => [
      { ask: { text: point.ask, look: classesOf(form.letterhead.ask) } },
      ...answerBlocks(point, form),
    ]),
    ...section.sections.flatMap((inner) => sectionBlocks(inner, form)),
  ];
}

/** A form as its paper will look, from the form that is written: the same words, marks, numbers and places. */
export function paperView(form: Form) {
  const { letterhead, fields } = form;
  const { title_block: title, recipients, addressed_to, signing, appendix } = letterhead;
  const signatory = fields.find(({ id }) => id === 'signatory')?.preset ?? null;
  return {
    language: form.language,
    head: headView(form),
    title: [
      { text: form.kind, look: classesOf(title.kind) },
      ...(form.audience === null ? [] : [{ text: form.audience, look: classesOf(title.audience) }]),
      { text: printedTitle(form), look: classesOf(title.subject) },
    ],
    addressed: form.addressedTo.length === 0 ? null : { label: addressed_to.label, names: form.addressedTo },
    guide: form.guide,
    opening: form.opening,
    blocks: [
      ...(form.tables ?? []).flatMap((table) => ownTable(table, form)),
      ...form.sections.flatMap((section) => sectionBlocks(section, form)),
    ],
    recipients: form.recipients.length === 0 ? null : { label: recipients.label, names: form.recipients },
    signing: [
      ...(form.signing.authority === null
        ? []
        : [{ text: form.signing.authority, look: classesOf(signing.authority) }]),
      ...(form.signing.title === null ? [] : [{ text: form.signing.title, look: classesOf(signing.title) }]),
    ],
    signatory: { text: signatory ?? formWords[form.language].prompt.signatory, open: signatory === null },
    contact: form.contact,
    appendices: form.appendices.map((table) => ({
      number: table.number,
      title: table.title,
      numberLook: classesOf(appendix.number),
      titleLook: classesOf(appendix.title),
      landscape: table.orientation === 'landscape',
      blocks: [...(table.guidance === null ? [] : [{ note: { text: table.guidance } }]), tableBlock(table, form)],
    })),
  };
}

export type Paper = ReturnType<typeof paperView>;
