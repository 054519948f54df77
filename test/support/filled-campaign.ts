import type { Outline, Section } from '../../schemas/outline.js';
import type { Pack } from '../../schemas/pack.js';
import type { Unit } from '../../schemas/units.js';
import { resolve } from '../../src/form/index.js';
import { matchReturns, type Return, type Returns, returnOf } from '../../src/returns/index.js';
import { reviewFile } from '../../src/review/index.js';
import { write } from '../../src/write/index.js';
import { type Example, loadExample, writeForm } from './examples.js';
import { answersFor, fillForm, type Truth } from './fill/index.js';

/** An example with every unit's form filled in, and what each unit meant, by unit; reviewed where that is asked for. */
export interface FilledCampaign {
  pack: Pack;
  readonly returns: Returns;
  readonly handedIn: Return[];
  truths: Map<string, Truth>;
  files: Map<string, Uint8Array>;
}

/** More units like those of the example, each of its own name. */
function unitsLike(units: readonly Unit[], count: number): Unit[] {
  return Array.from({ length: count }, (_, at) => {
    const one = units[at % units.length];
    if (one === undefined) throw new Error('the example has no units');
    return at < units.length ? one : { ...one, id: `${one.id.slice(0, 24)}_${at}`, name: `${one.name} ${at}` };
  });
}

/** What a unit typed, by tag, to be changed before it is. */
type Retyping = (answers: Map<string, string>, at: number) => void;

/** The sections that hold any of some figures, without their tables and other points. */
const holding = (sections: readonly Section[], figures: readonly string[]): Section[] =>
  sections.flatMap(({ tables: _, points: asked, sections: below, ...section }): Section[] => {
    const points = asked?.filter((point) => point.figures?.some(({ id }) => figures.includes(id))) ?? [];
    const inner = holding(below ?? [], figures);
    const isHolding = points.length > 0 || inner.length > 0 || section.figures?.some(({ id }) => figures.includes(id));
    const held = { ...(points.length > 0 && { points }), ...(inner.length > 0 && { sections: inner }) };
    return isHolding ? [{ ...section, ...held }] : [];
  });

/** As much of an example as asks for some figures: its forms are soon read. */
export function exampleAsking(name: string, ...figures: string[]): Example {
  const whole = loadExample(name);
  const { appendices: _, ...rest } = whole.outline;
  const outline: Outline = { ...rest, sections: holding(rest.sections, figures) };
  const forms = whole.units.map((unit) => [unit.id, resolve({ ...whole, outline, unit })] as const);
  return { ...whole, outline, forms: new Map(forms) };
}

/** Fills in the forms of an example for `count` units; the one whose place is `silent` sends nothing. */
export async function fillCampaign(
  of: string | Example,
  count: number,
  silent = -1,
  retype: Retyping = () => undefined,
): Promise<FilledCampaign> {
  const example = typeof of === 'string' ? loadExample(of) : of;
  const { outline, letterhead, period } = example;
  const units = unitsLike(example.units, count);
  const pack: Pack = { decuong_pack: 1, outline, letterhead, units, period: period.code, forms: [] };
  const truths = new Map<string, Truth>();
  const files = new Map<string, Uint8Array>();
  for (const [at, unit] of units.entries()) {
    if (at === silent) continue;
    const form = resolve({ outline, unit, period, letterhead });
    const { answers, truth } = answersFor(form, `campaign ${at}`);
    retype(answers, at);
    const blank = example.units.includes(unit)
      ? writeForm(example, unit.id)
      : write(form, { stamp: form.stamp, outline, unit, letterhead });
    truths.set(unit.id, truth);
    files.set(`${unit.id}.docx`, fillForm(await blank, answers));
  }
  const judge = { given: { outline, units, letterhead, period }, unit: null };
  let reviewed: Return[] | null = null;
  const handedIn = (): Return[] => {
    reviewed ??= [...files].map(([file, bytes]) => returnOf(reviewFile({ name: file, bytes }, judge), null));
    return reviewed;
  };
  return {
    pack,
    truths,
    files,
    get handedIn() {
      return handedIn();
    },
    get returns() {
      return matchReturns(pack, handedIn(), { now: '2026-05-22', due: null, cutoff: null });
    },
  };
}
