import type { Pack } from '../../schemas/pack.js';
import type { Unit } from '../../schemas/units.js';
import { resolve } from '../../src/form/index.js';
import { matchReturns, type Return, type Returns, returnOf } from '../../src/returns/index.js';
import { reviewFile } from '../../src/review/index.js';
import { write } from '../../src/write/index.js';
import { loadExample } from './examples.js';
import { answersFor, fillForm, type Truth } from './fill/index.js';

/** An example with every unit's form filled in and reviewed, and what each unit meant, by unit. */
export interface FilledCampaign {
  pack: Pack;
  returns: Returns;
  handedIn: Return[];
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

/** Fills in the forms of an example for `count` units; the one whose place is `silent` sends nothing. */
export async function fillCampaign(
  name: string,
  count: number,
  silent = -1,
  retype: Retyping = () => undefined,
): Promise<FilledCampaign> {
  const { outline, letterhead, period, units: given } = loadExample(name);
  const units = unitsLike(given, count);
  const pack: Pack = { decuong_pack: 1, outline, letterhead, units, period: period.code, forms: [] };
  const truths = new Map<string, Truth>();
  const files = new Map<string, Uint8Array>();
  const handedIn: Return[] = [];
  const judge = { given: { outline, units, letterhead, period }, unit: null };
  for (const [at, unit] of units.entries()) {
    if (at === silent) continue;
    const form = resolve({ outline, unit, period, letterhead });
    const { answers, truth } = answersFor(form, `campaign ${at}`);
    retype(answers, at);
    const bytes = fillForm(await write(form, { stamp: form.stamp, outline, unit, letterhead }), answers);
    truths.set(unit.id, truth);
    files.set(`${unit.id}.docx`, bytes);
    handedIn.push(returnOf(reviewFile({ name: `${unit.id}.docx`, bytes }, judge), null));
  }
  const returns = matchReturns(pack, handedIn, { now: '2026-05-22', due: null, cutoff: null });
  return { pack, returns, handedIn, truths, files };
}
