import type { Language } from '../../../schemas/id.js';
import type { UnitState } from '../../../schemas/review.js';
import { groupLabels } from '../../form/index.js';
import type { UnitReturns } from '../../returns/index.js';
import { type Campaign, needsReminder, wordsFor } from './campaign.js';
import { markOf, type PartMark, STATE_MARKS } from './marks.js';
import { overviewOf, type PartColumn } from './overview.js';
import { lackingText, notesOf, readReturn, stateText } from './unit-texts.js';

/** What stands where nothing that can be read was sent. */
const NO_MARK: PartMark = { is: 'none', text: '', rank: null };

/** How a unit stands with each section, in their order. */
export function marksOf(one: UnitReturns, parts: readonly PartColumn[]): PartMark[] {
  const read = readReturn(one);
  const states = new Map((read?.parts ?? []).map((part) => [part.id, part]));
  return parts.map(({ id }) => (read === null ? NO_MARK : markOf(states.get(id))));
}

/** One row of the matrix. */
export interface MatrixUnit {
  id: string;
  name: string;
  group: string | null;
  state: UnitState;
  /** The mark of its state and its words; how much is lacking, empty where nothing is. */
  mark: string;
  stateText: string;
  lacking: string;
  /** It has to do something. */
  attention: boolean;
  /** What else is to be said of its files. */
  notes: string[];
  /** How it stands with each section: a mark of `marks`, or nothing, and how it is written. */
  cells: { is: PartMark['is']; text: string }[];
}

/** Units down and sections across, for a page that draws them itself. Plain data. */
export interface StatusMatrix {
  parts: PartColumn[];
  /** What each mark means, in words. */
  marks: Record<PartMark['is'], string>;
  /** The groups units are of, in the order of the outline. */
  groups: { id: string; name: string }[];
  units: MatrixUnit[];
}

/** How the units of a campaign stand with each section of the outline. */
export function statusMatrix(campaign: Campaign, language: Language): StatusMatrix {
  const { pack, returns } = campaign;
  const words = wordsFor(campaign, language);
  const { parts } = overviewOf(campaign, language);
  const names = groupLabels(pack.outline);
  const used = new Set(returns.units.map(({ unit }) => unit.group));
  return {
    parts,
    marks: { ...words.marks, none: '' },
    groups: Object.entries(names).flatMap(([id, name]) => (used.has(id) ? [{ id, name }] : [])),
    units: returns.units.map((one) => ({
      id: one.unit.id,
      name: one.unit.name,
      group: one.unit.group ?? null,
      state: one.state,
      mark: STATE_MARKS[one.state],
      stateText: stateText(one, language),
      lacking: lackingText(one, language),
      attention: needsReminder(one),
      notes: notesOf(one, pack, language),
      cells: marksOf(one, parts).map(({ is, text }) => ({ is, text })),
    })),
  };
}
