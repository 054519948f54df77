import type { Language } from '../../../schemas/id.js';
import type { Pack } from '../../../schemas/pack.js';
import type { Settlement } from '../../../schemas/settled.js';
import { periodOf } from '../../form/index.js';
import { messageOf, settledMark } from '../../messages/index.js';
import { baseName, peopleIn, type Return, type UnitReturns, type Unplaced } from '../../returns/index.js';
import { writtenMoment } from '../../values/index.js';
import type { Campaign } from './campaign.js';
import { statusWords } from './words/index.js';

/** The file that counts for a unit where it could be read. */
export const readReturn = ({ counted }: UnitReturns): Return | null =>
  counted !== null && counted.status !== 'unreadable' ? counted : null;

const cameAt = ({ received }: Return, language: Language): string =>
  received === null ? '' : writtenMoment(received, language);

/** Who settled what the state of a unit rests on: the file that counts, and places in it. */
export const peopleOf = ({ counted, settled = [] }: UnitReturns): Settlement[] =>
  peopleIn([...settled, ...(counted?.settled ?? [])]);

/** The version of the form the file that counts answers, where that is not the one of the pack; else null. */
export function otherVersion({ counted }: UnitReturns, { outline }: Pack): number | null {
  const version = counted?.stamp?.version ?? counted?.outline?.version ?? outline.version;
  return version === outline.version ? null : version;
}

/** What is to be said of the files of a unit beside their state: of another version, renamed, guessed, further ones, settled. */
export function notesOf(one: UnitReturns, pack: Pack, language: Language): string[] {
  const { counted, named, others, otherPeriod = [], open = [] } = one;
  const words = statusWords[language];
  const notes: string[] = [];
  const version = otherVersion(one, pack);
  if (version !== null) notes.push(words.version(version, pack.outline.version));
  if (counted?.status === 'unreadable' && one.settled === undefined) notes.push(words.byName);
  else if (named === 'renamed' || named === 'other_unit') notes.push(words.named[named]);
  const by = counted?.unitBy;
  if (by === 'letterhead' || by === 'file_name') notes.push(words.guessed[by]);
  // By its name, as everywhere; two of one name are told apart by their folders.
  const called = ({ file }: Return): string =>
    counted !== null && baseName(counted.file) === baseName(file) ? file : baseName(file);
  for (const { return: other, is, settled = [] } of others) {
    const marks = settled.map((each) => ` ${settledMark(each, language)}`).join('');
    notes.push(`${words.other(words.others[is], called(other), cameAt(other, language))}${marks}`);
  }
  for (const other of open) notes.push(words.other(words.open, called(other), cameAt(other, language)));
  for (const other of otherPeriod) notes.push(words.other(words.otherPeriod, called(other), cameAt(other, language)));
  return [...notes, ...peopleOf(one).map((each) => settledMark(each, language))];
}

/** What is said of a unit's state: a report in which nothing is missing is not called incomplete. */
export function stateText({ counted, state, open }: UnitReturns, language: Language): string {
  const words = statusWords[language];
  if (state === 'none' && open) return words.toSettle;
  const all = counted !== null && counted.completeness.answered >= counted.completeness.required;
  return state === 'incomplete' && all ? words.toMend : words.states[state];
}

/** How far a report has come, in few words; empty where it is complete, unreadable or has not come. */
export function lackingText({ counted, state }: UnitReturns, language: Language): string {
  if (counted === null || state !== 'incomplete') return '';
  const { required, answered } = counted.completeness;
  return statusWords[language].lacking(counted.toMend ?? 0, answered, required);
}

/** When the file that counts came, as people write it; empty where nothing says so. */
export const receivedText = ({ counted }: UnitReturns, language: Language): string =>
  counted === null ? '' : cameAt(counted, language);

/** Why a file counts for no unit, and who decided so; where what says whose it is, or of which period, does not agree, what each says. */
export function whyText(one: Unplaced, { pack }: Campaign, language: Language): string {
  const { why, units, periods, settled = [] } = one;
  const words = statusWords[language];
  const marks = settled.map((each) => ` ${settledMark(each, language)}`).join('');
  const nameOf = (id: string): string => pack.units.find((one) => one.id === id)?.name ?? id;
  if (periods) return words.periodOpen(periods.map((code) => periodOf(pack.outline, code)?.label ?? code));
  if (units) return words.unitOpen(units.map(nameOf));
  return `${words.why[why]}${marks}`;
}

/** Why a file that counts for no unit cannot be read; empty where it can. */
export const reasonsOf = ({ return: one, why }: Unplaced, language: Language): string[] =>
  why === 'unreadable' ? one.findings.map((found) => messageOf(found, language)) : [];
