import type { Form } from '../../src/form/index.js';
import { isNumeric } from '../../src/values/index.js';
import { drawer, pick } from '../../test/support/fill/draw.js';
import { answersFor, fillForm } from '../../test/support/fill/index.js';
import { openParts } from '../../test/support/fill/package.js';
import { figuresOf, markForm, partsOf, tablesOf } from './mark-form.js';
import { type Draw, type Given, happens, mainPartOf, type Specimen } from './specimen.js';

/** Ways of leaving a place empty; null leaves the prompt. */
const BLANKS: Record<'vi' | 'en', readonly (string | null)[]> = {
  vi: [
    ...[null, null, null, null, '', '…', '…………', '.....................', '_______', '-', '/'],
    ...[
      'Đang cập nhật',
      '(đang cập nhật)',
      'Đang cập nhật số liệu',
      'Sẽ bổ sung sau',
      'Đang tổng hợp',
      'Chưa có số liệu',
    ],
  ],
  en: [null, null, null, '', '…', '…………', '_______', '-', 'n/a', 'N/A', 'To be updated', 'TBD', '(to be added)'],
};
const NILS = {
  vi: [
    'Không có',
    'Không có.',
    'Không phát sinh.',
    'Không',
    'Không phát sinh trường hợp nào.',
    'Trong kỳ không phát sinh.',
    'Đơn vị không có.',
  ],
  en: ['None', 'None.', 'Nothing to report.', 'Nil', 'None in this period.'],
};

/** What a person who knows how blanks are left would call blank. */
export const isLeftBlank = (text: string, language: Form['language']): boolean =>
  /^[\s.…_/-]*$/.test(text) || BLANKS[language].includes(text.trim());

/** The share of places left empty in a report: some are complete, some are hardly begun. */
const GAPS = [0, 0.04, 0.1, 0.1, 0.3];

interface Filling {
  typed: Map<string, string>;
  given: Map<string, Given>;
}

const markNameOf = (tag: string): string => tag.replace(':', ' ');

/** Each text says something no other one says, so that it is known wherever it turns up. */
function signed(text: string, nth: number, language: Form['language'], max: number | null): string {
  const words = text.split(/\s+/).length;
  const mark = markerOf(nth);
  if (max !== null && words + 4 > max) return text;
  return language === 'vi' ? `${text} Sổ theo dõi ${mark}.` : `${text} See log ${mark}.`;
}

const markerOf = (nth: number): string => `TD${String(1000 + nth * 7)}`;

/** The mark in a text that `signed` put there; null without. */
export const markerIn = (text: string): string | null => /TD\d{4}/.exec(text)?.[0] ?? null;

/** Every narrative with its mark. */
function complete(form: Form, seed: string): Filling {
  const { answers, truth } = answersFor(form, seed);
  const filling: Filling = { typed: new Map(), given: new Map() };
  const limits = new Map(partsOf(form.sections).map((part) => [part.id, part.maxWords]));
  let nth = 0;
  for (const [tag, plain] of answers) {
    const [kind = '', item = ''] = tag.split(':');
    nth += 1;
    const text = kind === 'text' ? signed(plain, nth, form.language, limits.get(item) ?? null) : plain;
    filling.typed.set(tag, text);
    filling.given.set(markNameOf(tag), {
      state: 'answered',
      value: kind === 'text' ? text : (truth.get(item) ?? text),
    });
  }
  for (const [item, value] of truth) presetOf(form, filling, item, value);
  return filling;
}

/** What the form already says is given, though nobody typed it. */
function presetOf(form: Form, { given }: Filling, item: string, value: number | string): void {
  const field = form.fields.some((one) => one.id === item);
  const figure = figuresOf(form).some((one) => one.values.some((at) => at.item === item));
  const kind = field ? 'field' : figure ? 'figure' : item.includes('.') ? 'cell' : 'text';
  const key = `${kind} ${item}`;
  if (!given.has(key)) given.set(key, { state: 'answered', value });
}

function leaveBlank({ typed, given }: Filling, tag: string, form: Form, draw: Draw): void {
  const listed = tag.startsWith('field:') || takesNoWords(form, tag);
  const words = listed ? null : pick(BLANKS[form.language], draw);
  given.set(markNameOf(tag), { state: 'blank', value: null });
  if (words === null) typed.delete(tag);
  else typed.set(tag, words);
}

/** Lists and dates are picked: they hold a choice or their prompt. */
function takesNoWords(form: Form, tag: string): boolean {
  const [kind = '', item = ''] = tag.split(':');
  const rule =
    kind === 'figure'
      ? figuresOf(form).find((one) => one.values.some((value) => value.item === item))?.rule
      : tablesOf(form)
          .find(({ id }) => item.startsWith(`${id}.`))
          ?.columns.find(({ id }) => item.endsWith(`.${id}`))?.rule;
  return rule !== undefined && !isNumeric(rule) && rule.type !== 'text';
}

function leaveGaps(form: Form, filling: Filling, draw: Draw): void {
  const rate = pick(GAPS, draw);
  const emptied = new Set(tablesOf(form).flatMap((table) => (happens(rate / 2, draw) ? [table.id] : [])));
  const ifAny = new Set(partsOf(form.sections).flatMap((part) => (part.ifAny ? [part.id] : [])));
  for (const tag of [...filling.typed.keys()]) {
    const [kind = '', item = ''] = tag.split(':');
    const table = kind === 'cell' ? (item.split('.')[0] ?? '') : '';
    const whole = emptied.has(table);
    if (kind === 'text' && ifAny.has(item) && happens(0.4, draw)) {
      filling.typed.set(tag, pick(NILS[form.language], draw));
      filling.given.set(markNameOf(tag), { state: 'nil', value: null });
    } else if (whole || happens(kind === 'text' && ifAny.has(item) ? 0.3 : rate, draw))
      leaveBlank(filling, tag, form, draw);
  }
}

/** A form with these answers typed into it, marked. */
function marking(form: Form, blank: Uint8Array, { typed, given }: Filling): Specimen {
  const parts = openParts(fillForm(blank, typed));
  const root = mainPartOf(parts);
  markForm(root, form);
  return { form, parts, root, given, numbered: false, coded: false };
}

/** A form filled in without a gap, marked; the same for the same seed. */
export const filledWhole = (form: Form, blank: Uint8Array, seed: string): Specimen =>
  marking(form, blank, complete(form, seed));

/** A form filled in with gaps, marked; the same for the same seed. */
export function filled(form: Form, blank: Uint8Array, seed: string): Specimen {
  const draw = drawer(`${seed} ${form.stamp.outline} ${form.stamp.unit} gaps`);
  const filling = complete(form, seed);
  leaveGaps(form, filling, draw);
  return marking(form, blank, filling);
}
