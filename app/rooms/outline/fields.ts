import type { Part } from '../../../src/index.js';

export type Kind = Part['kind'];

/** How one thing a part says of itself is filled in. */
export interface Field {
  /** Where it stands in the part. */
  at: readonly string[];
  as: 'line' | 'text' | 'number' | 'flag' | 'choice' | 'list' | 'groups' | 'day' | 'id';
  /** What may be chosen; words for each stand under the field's own name. */
  choices?: readonly string[];
}

const field = (at: string, as: Field['as'], choices?: readonly string[]): Field => ({
  at: at.split('.'),
  as,
  ...(choices ? { choices } : {}),
});

const ID = field('id', 'id');
const GUIDANCE = field('guidance', 'text');
const IF_ANY = field('if_any', 'flag');
const FOR = field('for', 'groups');
const WORDS = [field('min_words', 'number'), field('max_words', 'number')];
const TYPES = ['text', 'integer', 'decimal', 'percent', 'money', 'date', 'choice', 'yes_no'];
const ROLLUPS = ['sum', 'mean', 'weighted_mean', 'min', 'max', 'last', 'count', 'list', 'none'];
const VALUE = [
  field('type', 'choice', TYPES),
  field('unit', 'line'),
  field('min', 'day'),
  field('max', 'day'),
  field('options', 'list'),
  field('rollup', 'choice', ROLLUPS),
];

/** What is asked of each kind of part, in the order it is shown. */
export const FIELDS: Record<Kind, readonly Field[]> = {
  outline: [
    field('title', 'text'),
    field('letterhead', 'choice', ['vn-party-2018', 'vn-party-2026', 'vn-state-2020', 'plain']),
    field('issued.parent', 'line'),
    field('issued.by', 'line'),
    field('issued.place', 'line'),
    field('issued.document.number', 'line'),
    field('issued.document.date', 'day'),
    field('submit.to', 'line'),
    field('submit.through', 'line'),
    field('schedule.every', 'choice', ['once', 'month', 'quarter', 'half_year', 'nine_months', 'year']),
    field('schedule.cutoff', 'day'),
    field('schedule.due', 'day'),
    field('purpose', 'text'),
    field('audience', 'line'),
    GUIDANCE,
    field('version', 'number'),
    ID,
  ],
  section: [field('title', 'text'), GUIDANCE, IF_ANY, FOR, ...WORDS, ID],
  point: [field('ask', 'text'), GUIDANCE, IF_ANY, FOR, ...WORDS, ID],
  figure: [field('label', 'line'), ...VALUE, field('series', 'list'), IF_ANY, FOR, ID],
  table: [
    field('title', 'text'),
    GUIDANCE,
    IF_ANY,
    field('total', 'flag'),
    field('orientation', 'choice', ['portrait', 'landscape']),
    field('rows.min', 'number'),
    field('rows.blank', 'number'),
    FOR,
    ID,
  ],
  column: [field('label', 'line'), ...VALUE, field('group', 'line'), field('key', 'flag'), ID],
  row: [field('label', 'line'), field('code', 'line'), field('unit', 'line'), IF_ANY, ID],
};

/** What can be added inside a part, or beside it. */
export const INSIDE: Record<Kind, readonly Kind[]> = {
  outline: ['section', 'table'],
  section: ['point', 'section', 'figure', 'table'],
  point: ['figure', 'table'],
  figure: [],
  table: ['column', 'row'],
  column: [],
  row: [],
};

const within = (value: unknown, at: readonly string[]): unknown =>
  at.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (typeof value === 'object' && value !== null) return shown((value as { key?: unknown }).key);
  return value === undefined || value === null ? '' : String(value);
};

/** A day as people write it, for one as a definition has it, and the other way round. */
const asWritten = (text: string): string => text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
const asDefined = (text: string): string => {
  const [, day = '', month = '', year] = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** What a field holds, as it is typed. */
export function typedOf(part: Part, { at, as }: Field): string {
  const text = shown(within(part.says, at));
  return as === 'day' ? asWritten(text) : text;
}

/** Whether a field holds something that is changed in the text alone, such as a letterhead with values of its own. */
export function isBeyond(part: Part, { at, as }: Field): boolean {
  const value = within(part.says, at);
  if (at[0] === 'rows') return Array.isArray(part.says.rows) || Array.isArray(within(part.says, ['rows', 'fixed']));
  if (as === 'list') return Array.isArray(value) && value.some((one) => typeof one === 'object');
  return typeof value === 'object' && value !== null && as !== 'groups';
}

const numberOr = (text: string): string | number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

/** What a field says once it is typed; `undefined` where it says nothing. */
export function saidBy({ as }: Field, typed: string): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  if (as === 'day') return numberOr(asDefined(text));
  if (as === 'number') return numberOr(text);
  if (as === 'list' || as === 'groups')
    return text
      .split(';')
      .map((one) => numberOr(one.trim()))
      .filter((one) => one !== '');
  return as === 'flag' ? true : text;
}
