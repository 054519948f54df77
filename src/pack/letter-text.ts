import { type Held, problemsOfText, renderText, type Vocabulary } from '../language/index.js';
import { nearest } from '../text/index.js';

/** What the text of a letter may speak of. */
export const LETTER_VARIABLES = {
  unit: ['name', 'group', 'group_label', 'parent', 'place', 'symbol'],
  period: ['code', 'label', 'from', 'to', 'named', 'beside', 'year', 'cutoff', 'due'],
  outline: ['id', 'title', 'version', 'about'],
  issued: ['by', 'number', 'date', 'title', 'cited', 'recipients'],
  submit: ['to', 'through', 'how'],
} as const satisfies Vocabulary;

/** What the lines above the first empty line of a letter's text may say. */
export type LetterKey =
  | 'subject'
  | 'to'
  | 'copies'
  | 'parent'
  | 'body'
  | 'number'
  | 'symbol'
  | 'place'
  | 'date'
  | 'authority'
  | 'title'
  | 'name';

const KEYS: ReadonlyMap<string, LetterKey> = new Map([
  ['trích yếu', 'subject'],
  ['kính gửi', 'to'],
  ['nơi nhận', 'copies'],
  ['cơ quan chủ quản', 'parent'],
  ['cơ quan ban hành', 'body'],
  ['số', 'number'],
  ['ký hiệu', 'symbol'],
  ['địa danh', 'place'],
  ['ngày', 'date'],
  ['quyền hạn', 'authority'],
  ['quyền hạn ký', 'authority'],
  ['chức vụ', 'title'],
  ['họ tên', 'name'],
  ['người ký', 'name'],
  ['subject', 'subject'],
  ['to', 'to'],
  ['copies to', 'copies'],
  ['parent', 'parent'],
  ['from', 'body'],
  ['number', 'number'],
  ['symbol', 'symbol'],
  ['place', 'place'],
  ['date', 'date'],
  ['authority', 'authority'],
  ['position', 'title'],
  ['name', 'name'],
  ['signatory', 'name'],
]);

/** What is wrong with a line of a letter's text. Lines count from 1. */
export interface LetterProblem {
  line: number;
  is: 'heading' | 'no_subject' | 'name' | 'braces';
  /** The words that are meant; null where a line is wrong as a whole. */
  quoted: string | null;
  near: string | null;
}

/** The text of a letter, taken apart and filled in. */
export interface LetterText {
  head: ReadonlyMap<LetterKey, string>;
  paragraphs: string[];
}

const HEAD_LINE = /^([^:]{1,40}):\s*(.*)$/;

const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n?|\n/);

/** The head of the text, up to its first empty line, and what is below it. Lines for those who write it are left empty. */
function headAndBody(text: string): { head: (string | null)[]; body: string[]; from: number } {
  const lines = linesOf(text).map((line) => (line.startsWith('#') ? null : line.trim()));
  const end = lines.indexOf('');
  const head = end < 0 ? lines : lines.slice(0, end);
  return { head, body: lines.slice(head.length).map((line) => line ?? ''), from: head.length };
}

const headLineOf = (line: string): { key: LetterKey | undefined; name: string; value: string } => {
  const [, name = '', value = ''] = HEAD_LINE.exec(line) ?? [];
  return { key: KEYS.get(name.trim().toLowerCase()), name: name.trim(), value: value.trim() };
};

function problemsOfBraces(lines: readonly (string | null)[], before: number): LetterProblem[] {
  const text = lines.map((line) => line ?? '').join('\n');
  return problemsOfText(text, LETTER_VARIABLES).map((problem) => {
    const line = before + text.slice(0, problem.at).split('\n').length;
    const { name, near } = problem.kind === 'name_unknown' ? problem : { name: null, near: null };
    return { line, is: name === null ? 'braces' : 'name', quoted: name, near };
  });
}

/** Everything that is wrong with the text of a letter, before it is filled in. */
export function problemsOfLetter(text: string): LetterProblem[] {
  const { head, body, from } = headAndBody(text);
  const headings = head.flatMap((line, at): LetterProblem[] => {
    const { key, name } = headLineOf(line ?? '');
    if (line === null || key !== undefined) return [];
    return [{ line: at + 1, is: 'heading', quoted: name === '' ? line : name, near: nearest(name, [...KEYS.keys()]) }];
  });
  const subject = head.some((line) => headLineOf(line ?? '').key === 'subject');
  const missing: LetterProblem[] = subject ? [] : [{ line: 1, is: 'no_subject', quoted: null, near: null }];
  return [...missing, ...problemsOfBraces(head, 0), ...headings, ...problemsOfBraces(body, from)];
}

/** Whether the head of a letter's text says something itself. */
export const letterSays = (text: string, key: LetterKey): boolean =>
  headAndBody(text).head.some((line) => {
    const said = headLineOf(line ?? '');
    return said.key === key && said.value !== '';
  });

/** Lines that follow each other are one paragraph; a list's lines, which begin with a dash, are one each. */
function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    if (line === '') open = false;
    else if (open && !/^[-+–]\s/.test(line)) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
    else {
      paragraphs.push(line);
      open = true;
    }
  }
  return paragraphs;
}

/**
 * The text of a letter filled in: lines "Trích yếu: …" up to the first empty one, then paragraphs with an empty line
 * between them. Paragraphs of which nothing is left are left out. What is wrong with it, `problemsOfLetter` tells.
 */
export function letterTextOf(text: string, held: Held): LetterText {
  const { head, body } = headAndBody(text);
  const fill = (lines: readonly (string | null)[]): string[] =>
    renderText(lines.filter((line) => line !== null).join('\n'), held, LETTER_VARIABLES)
      .split('\n')
      .map((line) => line.trim());
  const said = fill(head).flatMap((line): [LetterKey, string][] => {
    const { key, value } = headLineOf(line);
    return key === undefined || value === '' ? [] : [[key, value]];
  });
  return { head: new Map(said), paragraphs: paragraphsOf(fill(body)) };
}
