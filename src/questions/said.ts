import { Language } from '../../schemas/id.js';
import type { Pack } from '../../schemas/pack.js';
import type { Decision } from '../../schemas/settled.js';
import { type Finding, finding } from '../findings/index.js';
import { beyondBounds, type Items, takeValue } from '../settle/index.js';
import { type SheetCell, textOf } from '../sheets/index.js';
import { keyOf, nearest } from '../text/index.js';
import { valueWords } from '../values/index.js';
import type { BookRow } from './book.js';
import type { About, Reply } from './question.js';
import { questionWords } from './words/index.js';

/** What a reply decides. */
export type Said = Pick<Decision, 'belongs_to_unit' | 'belongs_to_period' | 'counts' | 'item' | 'value' | 'state'>;

/** The reply for which a value, or a unit, is written beside it. */
const WITH_VALUE: Readonly<Partial<Record<About, Reply>>> = { item: 'other', unit: 'of_unit' };

/** Which reply a text is, in either language; null where it is none. */
function replyOf(text: string): Reply | null {
  const key = keyOf(text);
  for (const language of Language.options)
    for (const [reply, words] of Object.entries(questionWords[language].replies))
      if (keyOf(words) === key) return reply as Reply;
  return null;
}

/** The replies of a row in words of the language in which it was answered, to choose among. */
const inWords = (replies: readonly Reply[], { outline: { language } }: Pack): string[] =>
  replies.map((reply) => questionWords[language].replies[reply]);

/** A value as it was typed into a cell; a share is asked for as it is written: 85, not 0.85. */
function valueIn(row: BookRow, item: string, items: Items, { outline: { language } }: Pack): Said | Finding {
  const cell = row.filled('value');
  const place = row.placeOf('value');
  const definition = items.definitionOf(item);
  const written: SheetCell = typeof cell === 'boolean' ? valueWords[language][cell ? 'yes' : 'no'] : cell;
  if (written === null || textOf(written) === '') return finding('reply-value-missing', item, place, {});
  if (definition?.type === 'percent' && typeof written === 'number' && written > 0 && written <= 1)
    return finding('reply-share', item, place, { written });
  const value = typeof written === 'number' ? written : textOf(written);
  const taken = takeValue(value, definition ?? { type: 'text' }, language);
  if ('expected' in taken)
    return finding('reply-unsuited', item, place, { written: String(value), expected: taken.expected });
  // Who says on what grounds knows better than the definition; a slip of the pen has none.
  const expected =
    definition && textOf(row.filled('grounds')) === '' ? beyondBounds(taken.value, definition, language) : null;
  return expected === null
    ? { item, value: taken.value }
    : finding('reply-beyond', item, place, { written: String(value), expected });
}

/** The unit that was named beside a reply. */
function unitIn(row: BookRow, { units }: Pack): Said | Finding {
  const typed = textOf(row.filled('value'));
  const place = row.placeOf('value');
  if (typed === '') return finding('reply-unit-missing', null, place, {});
  const named = units.filter(({ id, name }) => id === typed || keyOf(name) === keyOf(typed));
  const [unit] = named;
  if (unit !== undefined && named.length === 1) return { belongs_to_unit: unit.id };
  const near =
    named.length > 1
      ? null
      : nearest(
          typed,
          units.map(({ name }) => name),
        );
  return finding('reply-unit-unknown', null, place, { unit: typed, near, several: named.length > 1 });
}

/** What a row decides by its reply; a finding with its cell where that cannot be taken. */
export function saidIn(row: BookRow, items: Items, pack: Pack): Said | Finding {
  const about = textOf(row.key('about')) as About;
  const replies = textOf(row.key('replies')).split(' ') as Reply[];
  const text = textOf(row.filled('reply'));
  const typed = textOf(row.filled('value')) !== '';
  const item = textOf(row.key('item'));
  const best = row.key('best');
  const reply = text === '' ? (WITH_VALUE[about] ?? null) : replyOf(text);
  if (reply === null || !replies.includes(reply)) {
    const data = { reply: text, replies: inWords(replies, pack), known: reply !== null };
    return finding('reply-unknown', null, row.placeOf('reply'), data);
  }
  if (typed && reply !== WITH_VALUE[about])
    return finding('reply-value-unused', null, row.placeOf('value'), { reply: text });
  switch (reply) {
    case 'other':
      return valueIn(row, item, items, pack);
    case 'nil':
    case 'missing':
      return { item, state: reply };
    case 'as_read':
      if (about === 'unit') return { belongs_to_unit: textOf(best) };
      return typeof best === 'number' || typeof best === 'string' ? { item, value: best } : { item, state: 'answered' };
    case 'of_unit':
      return unitIn(row, pack);
    case 'of_period':
      return { belongs_to_period: textOf(best) };
    case 'counts':
      return { counts: true };
    case 'not_counted':
      return { counts: false };
  }
}
