import type { Pack } from '../../schemas/pack.js';
import type { Unit } from '../../schemas/units.js';
import { type Item, periodOfPack, resolve } from '../form/index.js';
import { writeForm } from '../pack/index.js';
import type { UnitReturns } from '../returns/index.js';
import { lackingIn } from '../versions/index.js';

/**
 * What is asked of a unit in a supplement: where its report is complete by an older version of the outline, what the pack
 * asks and that version did not; else nothing.
 */
export function addedFor(pack: Pack): (one: UnitReturns) => Item[] {
  const period = periodOfPack(pack);
  return ({ unit, state, counted }) => {
    if (state !== 'complete' || counted?.asked === undefined) return [];
    const { asked, texts = [] } = counted;
    return lackingIn({ asked, texts }, resolve({ ...pack, unit, period }));
  };
}

/** The form that asks a unit for some items alone, as a .docx. */
export async function supplementForm(pack: Pack, unit: Unit, items: readonly Item[]): Promise<Uint8Array> {
  const { outline, letterhead, letterheads } = pack;
  const only = items.map(({ id }) => id);
  return (await writeForm({ outline, letterhead, letterheads, period: periodOfPack(pack) }, unit, only)).bytes;
}
