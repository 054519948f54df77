import type { Answer } from '../../schemas/submission.js';
import type { Unit } from '../../schemas/units.js';
import { answerLabels } from '../check/index.js';
import {
  type Form,
  fixedRowsOf,
  holdersOf,
  type Item,
  itemsOf,
  ownerOf,
  parseItemId,
  partItem,
} from '../form/index.js';
import type { Code, Finding } from '../messages/index.js';
import type { Return, UnitReturns } from '../returns/index.js';
import { unitOf } from '../values/index.js';
import type { Question, Reason, Reply } from './question.js';

/** What findings say of a place nobody can tell the meaning of. */
const UNCERTAIN: ReadonlySet<Code> = new Set<Code>(['answer-uncertain']);

/** Kinds of items whose reading is a value; of the others it is the text as it stands. */
const OF_VALUES: readonly Answer['kind'][] = ['figure', 'cell', 'field'];

/** Where each item stands in a form and what it is called there. */
export class Places {
  readonly #items: readonly Item[];
  readonly #byId: ReadonlyMap<string, Item>;
  readonly #measures = new Map<string, string>();

  constructor(form: Form) {
    this.#items = itemsOf(form);
    this.#byId = new Map(this.#items.map((item) => [item.id, item]));
    for (const item of this.#items) {
      if (item.kind === 'figure') this.#measures.set(item.id, unitOf(item.figure.rule, form.language));
      if (item.kind !== 'table') continue;
      for (const { id, rule } of item.table.columns)
        this.#measures.set(partItem(item.id, id), unitOf(rule, form.language));
    }
  }

  labels(answers: readonly Answer[]): ReadonlyMap<string, string> {
    return answerLabels(this.#items, answers);
  }

  /** What the form calls a row, a column, a table or a figure; a row of the unit's own by the texts in its cells. */
  wholeLabel(item: string, cells: readonly Answer[]): string {
    const { owner, part } = parseItemId(item);
    const known = this.#items.find((one) => (one.kind === 'figure' ? one.figure.id : one.id) === owner);
    if (known === undefined || known.kind === 'figure') return known?.figure.label ?? item;
    const { label } = known;
    if (known.kind !== 'table' || part === null) return label;
    const printed = [...known.table.columns, ...fixedRowsOf(known.table)].find(({ id }) => id === part)?.label;
    const named = cells.find(({ value }) => typeof value === 'string')?.text;
    return [label, printed ?? named ?? part].join(' – ');
  }

  /** What a value is counted in: by the form of the file itself where that is another one. */
  measureOf(item: string, { asked }: Return): string {
    const { owner, part, column } = parseItemId(item);
    const key = column === null || part === null ? item : partItem(owner, column);
    const own = asked?.find((one) => one.item === key)?.rule?.unit;
    return own ?? this.#measures.get(key) ?? '';
  }

  /** The headings that lead to an item, and which field of the document it is. */
  placeOf({ item, place }: Answer): Pick<Question, 'trail' | 'field'> {
    const known = this.#byId.get(item) ?? this.#byId.get(ownerOf(item));
    const field = known?.kind === 'field' ? { field: known.field.id } : {};
    return { trail: known && known.trail.length > 0 ? known.trail : place.trail, ...field };
  }
}

/** Which replies a place can have: what was read can only be right where something was. */
const repliesFor = ({ answer, why }: Open, best: Answer['value']): Reply[] => {
  const code = typeof why === 'string' ? null : why.code;
  // To say that it is right would not make it what its rows come to.
  if (code === 'total-wrong') return ['other', 'missing'];
  const readable = OF_VALUES.includes(answer.kind) ? best !== null : answer.text !== null;
  const typed: Reply[] = answer.kind === 'table' ? [] : ['other'];
  const read: Reply[] = readable ? ['as_read'] : [];
  // That there is none is what is in doubt: whether that is 0.
  return [...read, ...typed, ...(code === 'none-counted' ? [] : (['nil'] as const)), 'missing'];
};

/** A place that is open, and why. */
export interface Open {
  answer: Answer;
  list: 'open' | 'doubtful';
  why: Finding | Reason;
  /** The row, column, table or figure that is meant as a whole; `answer` is the first in it then. */
  whole?: string;
}

/** What a roll-up tells of the places of a unit: what is in no total, and what is in spite of a doubt; by item, with why. */
export interface ToldOf {
  keptOut: ReadonlyMap<string, Finding | Reason>;
  doubted: ReadonlyMap<string, Finding>;
}

/** The places of a return that are open: nobody can tell what they say, or they were read in doubt. */
export function openIn({ answers, findings }: Return, { keptOut, doubted }: ToldOf): Open[] {
  const uncertain = new Map(findings.flatMap((one) => (UNCERTAIN.has(one.code) ? [[one.item, one] as const] : [])));
  const single = new Set(answers.map(({ item }) => item));
  const wholes = new Set([...doubted.keys()].filter((item) => !single.has(item)));
  const ofWholes = (answer: Answer): Open[] =>
    holdersOf(answer.item).flatMap((whole) => {
      const why = wholes.delete(whole) ? doubted.get(whole) : undefined;
      return why === undefined ? [] : [{ answer, list: 'doubtful', why, whole }];
    });
  const ofOne = (answer: Answer): Open[] => {
    const { item, state, settled } = answer;
    if (settled !== undefined) return [];
    if (state === 'unknown') {
      const reason = answer.why?.because === 'values' ? 'several_values' : 'weak';
      return [{ answer, list: 'open', why: uncertain.get(item) ?? reason }];
    }
    const kept = keptOut.get(item);
    if (kept !== undefined) return [{ answer, list: 'open', why: kept }];
    const doubt = doubted.get(item);
    if (doubt === undefined) return [];
    return [{ answer, list: 'doubtful', why: doubt, ...(answer.kind === 'table' && { whole: item }) }];
  };
  return answers.flatMap((answer) => [...ofWholes(answer), ...ofOne(answer)]);
}

/** What stands in a row, a column, a table or a figure: all that was typed there, in its order. */
function typedWithin(cells: readonly Answer[]): string {
  return cells.flatMap(({ text }) => (text === null || text.trim() === '' ? [] : [text.trim()])).join(' | ');
}

/** The questions about places of the return that counts for a unit. */
export function placeQuestions(
  one: Return,
  { unit }: Pick<UnitReturns, 'unit'>,
  told: ToldOf,
  formOf: (unit: Unit) => Form,
): Question[] {
  const open = openIn(one, told);
  if (open.length === 0) return [];
  const places = new Places(formOf(unit));
  const labels = places.labels(one.answers);
  return open.map((found): Question => {
    const { answer, list, why, whole } = found;
    const { item, text, value } = answer;
    const { file, sha256 } = answer.from ?? one;
    const asked = { list, about: 'item', file, sha256, unit: unit.id, ...places.placeOf(answer), why } as const;
    if (whole !== undefined) {
      const cells = one.answers.filter((other) => holdersOf(other.item).includes(whole));
      return {
        ...asked,
        item: whole,
        label: places.wholeLabel(whole, cells),
        measure: '',
        typed: typedWithin(cells),
        best: null,
        whole: true,
        replies: ['as_read', 'missing'],
      };
    }
    const best = OF_VALUES.includes(answer.kind) ? (answer.why?.best ?? value) : null;
    return {
      ...asked,
      item,
      label: labels.get(item) ?? item,
      measure: places.measureOf(item, one),
      typed: why === 'several_values' ? (answer.why?.seen ?? text) : text,
      best,
      replies: repliesFor(found, best),
    };
  });
}
