import type { Answer } from '../../schemas/submission.js';
import type { Unit } from '../../schemas/units.js';
import { answerLabels } from '../check/index.js';
import { type Form, type Item, itemsOf, ownerOf, parseItemId, partItem } from '../form/index.js';
import type { Code, Finding } from '../messages/index.js';
import type { Return, UnitReturns } from '../returns/index.js';
import { unitOf } from '../values/index.js';
import type { Question, Reason, Reply } from './question.js';

/** What findings say of a place that was read, but in doubt: the totals take it as it was read. */
const DOUBTFUL: ReadonlySet<Code> = new Set<Code>(['figure-ambiguous']);

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
const repliesFor = (answer: Answer, best: Answer['value']): Reply[] => {
  const readable = OF_VALUES.includes(answer.kind) ? best !== null : answer.text !== null;
  const typed: Reply[] = answer.kind === 'table' ? [] : ['other'];
  return [...(readable ? (['as_read'] as const) : []), ...typed, 'nil', 'missing'];
};

/** A place that is open, and why. */
export interface Open {
  answer: Answer;
  list: 'open' | 'doubtful';
  why: Finding | Reason;
}

/** The places of a return that are open: nobody can tell what they say, or they were read in doubt. */
export function openIn({ answers, findings }: Return, keptOut: ReadonlyMap<string, Finding | Reason>): Open[] {
  const told = (codes: ReadonlySet<Code>): Map<string | null, Finding> =>
    new Map(findings.flatMap((one) => (codes.has(one.code) ? [[one.item, one] as const] : [])));
  const [uncertain, doubtful] = [told(UNCERTAIN), told(DOUBTFUL)];
  return answers.flatMap((answer): Open[] => {
    const { item, state, settled } = answer;
    if (settled !== undefined) return [];
    if (state === 'unknown') {
      const reason = answer.why?.because === 'values' ? 'several_values' : 'weak';
      return [{ answer, list: 'open', why: uncertain.get(item) ?? reason }];
    }
    const kept = keptOut.get(item);
    if (kept !== undefined) return [{ answer, list: 'open', why: kept }];
    const doubt = doubtful.get(item);
    return doubt === undefined ? [] : [{ answer, list: 'doubtful', why: doubt }];
  });
}

/** The questions about places of the return that counts for a unit. */
export function placeQuestions(
  one: Return,
  { unit }: Pick<UnitReturns, 'unit'>,
  keptOut: ReadonlyMap<string, Finding | Reason>,
  formOf: (unit: Unit) => Form,
): Question[] {
  const open = openIn(one, keptOut);
  if (open.length === 0) return [];
  const places = new Places(formOf(unit));
  const labels = places.labels(one.answers);
  return open.map(({ answer, list, why }): Question => {
    const { item, text, value } = answer;
    const { file, sha256 } = answer.from ?? one;
    const best = OF_VALUES.includes(answer.kind) ? (answer.why?.best ?? value) : null;
    return {
      list,
      about: 'item',
      file,
      sha256,
      unit: unit.id,
      item,
      ...places.placeOf(answer),
      label: labels.get(item) ?? item,
      measure: places.measureOf(item, one),
      typed: why === 'several_values' ? (answer.why?.seen ?? text) : text,
      best,
      why,
      replies: repliesFor(answer, best),
    };
  });
}
