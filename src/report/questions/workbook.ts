import type { Language } from '../../../schemas/id.js';
import type { Pack } from '../../../schemas/pack.js';
import {
  KEYS,
  keyHeader,
  LISTS,
  type List,
  packKey,
  type Question,
  questionTexts,
  questionWords,
  type Reply,
} from '../../questions/index.js';
import { type Cell, type Choices, type Column, type Sheet, wrapped, writeWorkbook } from '../workbook/index.js';

/** What a workbook of questions is made from. */
export interface QuestionBook {
  pack: Pack;
  questions: readonly Question[];
  language: Language;
  /** How a spreadsheet beside the workbook reaches a returned file; null where it cannot. */
  linkTo(file: string): string | null;
}

/** Columns by their place: the drop-downs stand in those of the reply and of the value. */
const SHOWN = ['unit', 'where', 'typed', 'best', 'why', 'reply', 'value', 'grounds', 'file'] as const;

const FILLED: ReadonlySet<(typeof SHOWN)[number]> = new Set(['reply', 'value', 'grounds']);

/** What is written stays as it is typed: no program makes a date of 1/2, or a share of 85%. */
const AS_TYPED = '@';

const WIDTHS: Readonly<Record<(typeof SHOWN)[number], number>> = {
  unit: 20,
  where: 36,
  typed: 22,
  best: 13,
  why: 30,
  reply: 22,
  value: 14,
  grounds: 16,
  file: 18,
};

/** The longest text a formula may hold. */
const LONGEST_LINK = 255;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The name of a file, as a link to it where there is one. */
function fileCell(file: string, { linkTo }: QuestionBook): Cell {
  const link = linkTo(file);
  if (link === null || link.length > LONGEST_LINK || file.length > LONGEST_LINK) return file;
  return { formula: `HYPERLINK(${quoted(link)},${quoted(file)})`, result: file };
}

function columnsFor(list: List, language: Language): Column[] {
  const words = questionWords[language];
  const shown = SHOWN.map((name) => ({
    header: list === 'files' && name === 'value' ? words.whichUnit : words.headers[name],
    ...wrapped(WIDTHS[name]),
    ...(FILLED.has(name) ? { fillIn: true, format: AS_TYPED } : {}),
  }));
  return [...shown, ...KEYS.map((key) => ({ header: keyHeader(key), hidden: true }))];
}

function rowOf(question: Question, book: QuestionBook): Cell[] {
  const { pack, language } = book;
  const { about, replies, sha256, file, unit, item, best } = question;
  const shown = questionTexts(question, pack, language);
  const read: Cell[] = [shown.unit, shown.where, shown.typed, shown.best, shown.why];
  const seen: Cell[] = [...read, null, null, null, fileCell(file, book)];
  return [...seen, packKey(pack), about, replies.join(' '), sha256, file, unit, item, best];
}

/** The replies some questions of a list can have, in the order in which they are named first. */
const repliesOf = (questions: readonly Question[]): Reply[] => [
  ...new Set(questions.flatMap(({ replies }) => replies)),
];

function sheetOf(list: List, questions: readonly Question[], book: QuestionBook): Sheet {
  const { pack, language } = book;
  const words = questionWords[language];
  const choices: Choices[] = [
    { column: SHOWN.indexOf('reply'), options: repliesOf(questions).map((reply) => words.replies[reply]) },
    ...(list === 'files' ? [{ column: SHOWN.indexOf('value'), options: pack.units.map(({ name }) => name) }] : []),
  ];
  return {
    name: words.sheets[list],
    columns: columnsFor(list, language),
    above: [[words.instruction[list]], [words.by, null]],
    rows: questions.map((question) => rowOf(question, book)),
    filter: true,
    choices,
  };
}

/**
 * Questions as a workbook that people answer and hand back: a sheet for each list, a row for each question with a
 * drop-down of replies in words. What it was asked about stands in hidden columns, for `takeReplies`.
 */
export function writeQuestions(book: QuestionBook): Promise<Uint8Array> {
  const lists = LISTS.map((list) => ({ list, questions: book.questions.filter((one) => one.list === list) }));
  const sheets = lists.flatMap(({ list, questions }) =>
    questions.length === 0 ? [] : [sheetOf(list, questions, book)],
  );
  return writeWorkbook({ title: questionWords[book.language].title, sheets });
}
