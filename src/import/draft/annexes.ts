import { fold } from '../../text/index.js';
import { isAppendixTitle, isClosing, isLine } from '../find/index.js';
import { anyOf } from '../lexicon/index.js';
import type { Block, Grid, Line } from '../lines/index.js';
import { bodiesIn, type Remarked, remarked, type SeeMention } from '../parts/remarks.js';
import { type TableDraft, tableOf } from '../tables/index.js';
import { importWords } from '../words/index.js';
import type { DraftPath } from './remark.js';
import { FILLED_IN, tableIn, type WrittenTable } from './table.js';
import type { Writing } from './writing.js';

const NAMED = new RegExp(
  `^(${anyOf(({ appendixTitle }) => appendixTitle)})(?:\\s*(?:số\\s*:?\\s*)?(\\d{1,3}(?:[./-]\\d{1,2})?(?:\\.?[a-z])?(?:\\/\\p{L}[\\p{L}\\d]*)*|[ivx]{1,5}|[a-h])(?![\\p{L}\\d]))?\\s*[.:–-]*\\s*`,
  'iu',
);
const ATTACHED = new RegExp(`^\\(?(?:ban hành\\s+)?(?:${anyOf(({ attached }) => attached)})\\s`, 'iu');

interface Annex {
  /** What it is called, and by which number. */
  kind: string;
  number: string | null;
  id: string;
}

interface Unread {
  lines: Line[];
  grids: { grid: Grid; caption: Line[] }[];
}

/** The blocks behind an outline, annex by annex. */
function split(blocks: readonly Block[]): Unread[] {
  const annexes: Unread[] = [];
  let closed = false;
  for (const block of blocks) {
    const last = annexes.at(-1);
    if (isLine(block) && isAppendixTitle(block)) {
      annexes.push({ lines: [block], grids: [] });
      closed = false;
    } else if (isLine(block) && isClosing(block)) closed = true;
    else if (last === undefined || closed) continue;
    else if (block.is === 'grid') {
      const caption = last.grids.length === 0 ? [] : last.lines.splice(last.lines.length);
      last.grids.push({ grid: block, caption });
    } else if (last.grids.length === 0) last.lines.push(block);
    else last.grids.at(-1)?.caption.push(block);
  }
  return annexes;
}

/** The tables that stand behind an outline, as appendices of the definition. */
export class Annexes {
  readonly written: WrittenTable[] = [];
  readonly #annexes: Annex[] = [];

  readonly #path: DraftPath;

  /** @param path where they stand in the draft */
  constructor(blocks: readonly Block[], path: DraftPath, { ids, groups, letters, remarks, places, language }: Writing) {
    this.#path = path;
    for (const { lines, grids } of split(blocks)) {
      const [first] = lines;
      if (first === undefined) continue;
      const [whole, kind = '', number = null] = NAMED.exec(first.text) ?? [''];
      const own = first.text.slice(whole.length).trim();
      const behind = lines.slice(1).filter(({ text }) => !ATTACHED.test(text) && !/^[*_\s.-]+$/.test(text));
      const said = behind.flatMap((line) => remarkIn(line, groups.names) ?? []);
      const saying = behind.filter((line) => remarkIn(line, groups.names) === null);
      const named = remarked([own, ...saying.filter(isTitle).map(({ text }) => text)].join(' ').trim(), groups.names);
      const title = letters.sentence(named.text);
      const { source } = first;
      if (grids.length === 0) {
        const marked = behind.filter(({ mark }) => mark !== null).length;
        if (marked > 1 || title === '') {
          remarks.push({ code: 'annex-without-table', data: { title: title || first.text }, path: null, source });
          continue;
        }
        this.#write(
          withoutColumns(title, first, importWords[language].contents),
          { kind, number },
          { ids, groups, letters, remarks, places, language },
        );
        continue;
      }
      for (const { grid } of grids) {
        const notes = saying.filter((line) => !isTitle(line));
        const draft = tableOf(grid, notes, groups.names);
        if (draft === null) remarks.push({ code: 'table-unread', data: {}, path: null, source: grid.source });
        else if (draft.filled > FILLED_IN)
          remarks.push({ code: 'table-filled', data: { title: title || draft.title }, path: null, source });
        else
          this.#write(
            {
              ...draft,
              ifAny: [draft, named, ...said].some((one) => one.ifAny),
              optional: [draft, named, ...said].some((one) => one.optional),
              title: title || draft.title || first.text,
              source,
              bodies: [draft, named, ...said].flatMap((one) => one.bodies),
            },
            { kind, number },
            { ids, groups, letters, remarks, places, language },
          );
      }
    }
  }

  #write(
    draft: TableDraft,
    { kind, number }: Pick<Annex, 'kind' | 'number'>,
    { ids, groups, remarks, places, language }: Writing,
  ): void {
    const path = [...this.#path, this.written.length];
    if (draft.columns.every(({ at }) => at < 0))
      remarks.push({ code: 'table-without-columns', data: { title: draft.title }, path, source: draft.source });
    const table = tableIn(draft, { ids, groups, path, remarks, places, language });
    this.written.push(table);
    this.#annexes.push({ kind: fold(kind), number: number === null ? null : numberKey(number), id: table.id });
  }

  /** The appendix a text points to: by its number, or by being the only one of that name, or the only one; else null. */
  named({ named, number }: SeeMention): string | null {
    const ofKind = this.#annexes.filter(({ kind }) => kind === fold(named) || kind.endsWith(fold(named)));
    if (number !== null) {
      const among = ofKind.length > 0 ? ofKind : this.#annexes;
      const found = among.find((annex) => annex.number === numberKey(number));
      if (found) return found.id;
      return this.#annexes.length === 1 && this.#annexes[0]?.number === null ? this.#annexes[0].id : null;
    }
    const [only, ...more] = ofKind.length > 0 ? ofKind : this.#annexes;
    return only && more.length === 0 ? only.id : null;
  }
}

/** What a line says that says nothing but who answers, or whether: "(đối với …)", "(nếu có)"; null for other lines. */
function remarkIn({ text }: Line, known: readonly string[]): Remarked | null {
  const remarks = remarked(text, known);
  if (/[\p{L}\p{N}]/u.test(remarks.text))
    return bodiesIn(text, known).length > 0 ? { ...remarks, bodies: bodiesIn(text, known) } : null;
  return remarks;
}

const isTitle = ({ text, look, mark }: Line): boolean =>
  mark === null &&
  !look.italic &&
  !/^[([]/.test(text) &&
  !/:\s*\S/.test(text) &&
  (look.caps || look.bold || look.centred || text.length < 200);

/** "01", "1" and "I" are one number. */
function numberKey(number: string): string {
  const roman: Readonly<Record<string, string>> = {
    i: '1',
    ii: '2',
    iii: '3',
    iv: '4',
    v: '5',
    vi: '6',
    vii: '7',
    viii: '8',
    ix: '9',
    x: '10',
  };
  const folded = fold(number).replace(/^0+(?=\d)/, '');
  return roman[folded] ?? folded;
}

/** An annex that is named and whose table is not there: one column to begin with. */
const withoutColumns = (title: string, line: Line, label: string): TableDraft => ({
  title,
  guidance: [],
  source: line.source,
  columns: [
    {
      label,
      group: null,
      type: 'text',
      unit: null,
      currency: null,
      scale: null,
      key: true,
      guessed: false,
      optional: false,
      options: null,
      at: -1,
      index: null,
    },
  ],
  rows: [],
  open: 3,
  total: false,
  formulas: [],
  landscape: false,
  filled: 0,
  bodies: [],
  ifAny: false,
  optional: false,
});
