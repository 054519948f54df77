import type { Outline } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { finding } from '../../findings/index.js';
import { periodAsked } from '../../outline/index.js';
import { letterSays, type PackPlan } from '../../pack/index.js';
import { nearest } from '../../text/index.js';
import { CommandError, commandWords, type Io } from '../command/index.js';
import { checkPeriodCode, letterheadsWith, needed, readDefinition, readUnits, stopAt } from '../definition/index.js';
import { type LetterArguments, letterFor } from './covering-letter.js';
import { withPrevious } from './previous-period.js';
import { buildWords } from './words/index.js';

export interface BuildArguments extends LetterArguments {
  outline: string;
  units?: string | undefined;
  unit?: string | undefined;
  period?: string | undefined;
  output?: string | undefined;
  zip?: ZipHow | true | undefined;
  /** Whether draft mails are wanted. */
  eml?: boolean | undefined;
  /** Whether the page units check their own reports with is wanted. */
  withChecker?: boolean | undefined;
  previous?: string | undefined;
  previousReturned?: string[] | undefined;
  /** The version the forms are to bear, or `next`. */
  outlineVersion?: string | undefined;
}

/** What a pack is zipped into: all forms by their ids, all files by names of units, or one archive for each unit. */
export type ZipHow = 'forms' | 'all' | 'unit';

/** All that is needed to write forms. */
export interface BuildPlan extends PackPlan {
  zip: ZipHow | null;
}

/** The units of a list, with what they reported last where that is wanted. */
async function unitsOf(list: string, asked: BuildArguments, outline: Outline, io: Io): Promise<Unit[]> {
  const { previous, previousReturned: returned } = asked;
  const units = needed(await readUnits(list, outline, io), io);
  if (previous !== undefined) return withPrevious(units, outline, { previous, returned }, io);
  if (returned === undefined) return units;
  throw new CommandError(commandWords, 'option-alone', { option: '--previous-returned', needs: '--previous' });
}

/** The units a form is wanted for. */
function wantedOf(units: readonly Unit[], { unit, units: list = '' }: BuildArguments, io: Io): readonly Unit[] {
  if (unit === undefined) return units;
  const wanted = units.filter(({ id }) => id === unit);
  if (wanted.length > 0) return wanted;
  const ids = units.map(({ id }) => id);
  return stopAt(finding('unit-unknown', null, { in: 'file', file: list }, { unit, near: nearest(unit, ids) }), io);
}

/** Whether the letters say where they are written and who signs them. */
const isSigned = ({ issued }: BuildPlan['outline'], text: string): boolean =>
  (issued?.place !== undefined || letterSays(text, 'place')) &&
  (issued?.signing !== undefined || letterSays(text, 'title') || letterSays(text, 'authority'));

/** What is to be built. */
export async function planBuild(asked: BuildArguments, io: Io): Promise<BuildPlan> {
  checkPeriodCode(asked.period);
  const { units: list } = asked;
  if (list === undefined) throw new CommandError(buildWords, 'units-needed');
  const definition = needed(await readDefinition(asked.outline, io), io);
  const { outline } = definition;
  const place = { in: 'file' as const, file: asked.outline };
  const period = needed(periodAsked(outline, asked.period ?? null, place), io, 2);
  const letter = await letterFor(asked, outline.language, io);
  if (letter !== null && outline.issued?.by === undefined && !letterSays(letter.text, 'body'))
    io.stderr(`${buildWords[io.language].noSender}\n`);
  else if (letter !== null && !isSigned(outline, letter.text)) io.stderr(`${buildWords[io.language].noSigner}\n`);
  const units = await unitsOf(list, asked, outline, io);
  const wanted = wantedOf(units, asked, io);
  const zip = asked.zip === true ? 'forms' : (asked.zip ?? null);
  return { outline, ...(await letterheadsWith(definition, units)), period, units, wanted, letter, zip };
}
