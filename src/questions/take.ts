import type { Pack } from '../../schemas/pack.js';
import { Decision } from '../../schemas/settled.js';
import { type Finding, finding } from '../findings/index.js';
import { type Items, itemsIn, type Noted } from '../settle/index.js';
import { type ReadSheet, textOf } from '../sheets/index.js';
import { type Book, type BookRow, bookOf } from './book.js';
import { packKey } from './keys.js';
import { type Said, saidIn } from './said.js';

/** What a workbook of questions is taken back for. */
export interface Taking {
  pack: Pack;
  /** Who answers, where the workbook does not say. */
  by: string | null;
  /** When: a day, or a moment with its distance from UTC. */
  at: string;
}

/** What a workbook of questions came to. */
export interface Taken {
  decisions: Noted[];
  /** Questions without a reply. */
  open: number;
  /** Replies that cannot be taken, each by its cell. */
  findings: Finding[];
  /** Nobody says who answered, and somebody did. */
  nameless: boolean;
}

/** Where people find a decision again. */
function noteOf(row: BookRow, { units }: Pack): string {
  const unit = units.find(({ id }) => id === textOf(row.key('unit')));
  return [unit?.name ?? '', row.where].filter((part) => part !== '').join(': ');
}

/** The decision a reply is; null with a finding where the row does not carry its question any more. */
function decisionOf(row: BookRow, said: Said, by: string, at: string): Decision | null {
  const [file, sha256, unit, grounds] = [
    textOf(row.key('file')),
    textOf(row.key('sha256')),
    textOf(row.key('unit')),
    textOf(row.filled('grounds')),
  ];
  const parsed = Decision.safeParse({
    file,
    sha256,
    ...(unit !== '' && { unit }),
    ...said,
    by,
    at,
    ...(grounds !== '' && { why: grounds }),
  });
  return parsed.success ? parsed.data : null;
}

/** Takes one row, of a workbook or of a page: a decision, what is wrong with its reply, or null where there is none. */
export function takeRow(row: BookRow, by: string, items: Items, { pack, at }: Taking): Noted | Finding | null {
  const reply = textOf(row.filled('reply'));
  if (reply === '' && textOf(row.filled('value')) === '') return null;
  const asked = textOf(row.key('pack'));
  if (asked === '') return finding('reply-strange', null, row.placeOf('reply'), {});
  if (asked !== packKey(pack)) return finding('reply-other-pack', null, row.placeOf('reply'), { asked });
  const said = saidIn(row, items, pack);
  if ('code' in said) return said;
  const decision = decisionOf(row, said, by, at);
  return decision === null
    ? finding('reply-strange', null, row.placeOf('reply'), {})
    : { decision, note: noteOf(row, pack) };
}

/**
 * Takes back the sheets of a workbook of questions: its replies as decisions, and each that cannot be taken as a finding
 * with its cell. What has no reply stays open. Null where none of the sheets holds questions.
 */
export function takeReplies(sheets: readonly ReadSheet[], taking: Taking): Taken | null {
  const books = sheets.map(bookOf).filter((book): book is Book => book !== null);
  if (books.length === 0) return null;
  const items = itemsIn(taking.pack.outline);
  const anyone = books.find(({ by }) => by !== null)?.by ?? null;
  const taken: Taken = { decisions: [], open: 0, findings: [], nameless: false };
  for (const book of books) {
    const by = taking.by ?? book.by ?? anyone;
    for (const row of book.rows) {
      const one = takeRow(row, by ?? '?', items, taking);
      if (one === null) taken.open += 1;
      else if ('code' in one) taken.findings.push(one);
      else taken.decisions.push(one);
      if (one !== null && by === null) taken.nameless = true;
    }
  }
  return taken;
}
