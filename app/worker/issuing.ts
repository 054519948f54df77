import {
  askedOtherwise,
  countReturns,
  groupLabels,
  heldAgainst,
  letterheadsOfUnits,
  loadPack,
  loadSettled,
  makePackFile,
  type Outline,
  type PackPlan,
  packEntries,
  packFiles,
  packOf,
  periodAsked,
  type Return,
  type Unit,
  unitsWithPrevious,
} from '../../src/index.js';
import { PATHS } from '../model/index.js';
import { type Definitions, named, problemOf } from './definition.js';
import type { Handlers, Working } from './handlers.js';
import type { OwnFiles } from './own-files.js';
import type { Carried, Previous } from './protocol.js';
import { returnsIn } from './returned-file.js';

type Issuing = Pick<Handlers, 'build' | 'standing'>;

/** The units with what they reported for a pack before, and how many did; why not, where it cannot be taken. */
async function carriedOf(
  units: Unit[],
  outline: Outline,
  { manifest, settled, files }: Previous,
  { tell, rest }: Working,
): Promise<{ units: Unit[]; carried: Carried }> {
  const pack = loadPack(manifest);
  if (pack === null) return { units, carried: { refused: 'unread' } };
  if (pack.outline.id !== outline.id) return { units, carried: { refused: 'other_outline' } };
  const decided = settled === '' ? null : loadSettled(named('settled.yaml', settled), pack).value;
  const held = heldAgainst(pack, decided ?? []);
  const read: Return[] = [];
  for (const [at, file] of files.entries()) {
    read.push(...returnsIn(file, { at: 0, of: 1 }, held));
    tell({ done: at + 1, of: files.length });
    await rest();
  }
  const { returns } = countReturns(held, read, { now: '9999-12-31', settledName: 'settled.yaml' });
  const { units: filled, known } = unitsWithPrevious(units, outline, { pack, returns });
  return { units: filled, carried: { known, of: units.length } };
}

/** Forms and letters for all units. */
export function issuing(definitions: Definitions, own: OwnFiles): Issuing {
  const sourceOf = (text: string, units: readonly Unit[], code: string | null) => {
    const { value: definition } = definitions.outline(text);
    if (definition === null) return { source: null, findings: [] };
    const { outline } = definition;
    const { value: period, findings } = periodAsked(outline, code, { in: 'file', file: PATHS.outline });
    if (period === null) return { source: null, findings };
    return { source: { outline, ...letterheadsOfUnits(definition, units, definitions.letterheads), period }, findings };
  };

  return {
    async build({ texts, period, letters, previous, language }, working) {
      const { findings } = definitions.outline(texts.outline);
      const { units: listed, findings: ofUnits } = await definitions.units(texts.outline, texts.units);
      const { source, findings: ofPeriod } = sourceOf(texts.outline, listed, period);
      const problems = [...findings, ...ofUnits, ...ofPeriod].map(problemOf(language));
      const nothing = { files: [], manifest: null, problems, carried: null };
      if (source === null || listed.length === 0) return nothing;
      const { outline } = source;
      const { units, carried } = previous
        ? await carriedOf(listed, outline, previous, working)
        : { units: listed, carried: null };
      if (carried !== null && 'refused' in carried) return { ...nothing, carried };
      const text = texts.letter.trim() === '' ? own.letters[outline.language] : texts.letter;
      const plan: PackPlan = { ...source, units, wanted: units, letter: letters && { text, to: letters } };
      const files = packFiles(plan, own.version);
      const made = new Map<string, Awaited<ReturnType<typeof makePackFile>>>();
      for (const [at, file] of files.entries()) {
        made.set(file.file, await makePackFile({ source, units, text }, file));
        working.tell({ done: at + 1, of: files.length });
        await working.rest();
      }
      const entries = packEntries(files, new Map([...made].map(([file, one]) => [file, one.made])), units);
      const pack = packOf(source, units, entries.forms, entries.letters);
      return {
        files: [...made].map(([file, { bytes }]): [string, Uint8Array] => [file, bytes]),
        manifest: `${JSON.stringify(pack, null, 2)}\n`,
        problems,
        carried,
      };
    },

    async standing({ texts, period }) {
      const before = loadPack(texts.manifest);
      const { units } = await definitions.units(texts.outline, texts.units);
      const { source } = sourceOf(texts.outline, units, period);
      const { value: definition } = definitions.outline(texts.outline);
      const names = definition ? groupLabels(definition.outline) : {};
      const counts = new Map<string, number>();
      for (const { group = '' } of units) counts.set(group, (counts.get(group) ?? 0) + 1);
      const groups = [...counts].map(([group, count]) => ({ name: names[group] ?? group, units: count }));
      if (before === null || source === null || units.length === 0) return { groups, changed: null };
      const filled = new Map(before.units.map(({ id, prefill }) => [id, prefill]));
      // What was carried over from the period before is in the forms, not in the list.
      const asIssued = units.map((unit) => {
        const prefill = unit.prefill ?? filled.get(unit.id);
        return prefill === undefined ? unit : { ...unit, prefill };
      });
      const plan = { ...source, units: asIssued, wanted: asIssued, letter: null };
      const forms = new Map(before.forms.map(({ unit, made_from }) => [unit, made_from]));
      const planned = packFiles(plan, own.version);
      const stale = planned.filter(({ unit, madeFrom }) => {
        const there = unit === null ? undefined : forms.get(unit.id);
        return there !== undefined && there !== madeFrom;
      }).length;
      const missing = asIssued.filter(({ id }) => !forms.has(id)).length;
      const wanted = new Set(asIssued.map(({ id }) => id));
      const gone = before.forms.filter(({ unit }) => !wanted.has(unit)).length;
      const asked = before.period === source.period.code ? askedOtherwise(plan, before) : [];
      return stale + missing + gone === 0
        ? { groups, changed: null }
        : { groups, changed: { stale, missing, gone, asked, version: before.outline.version } };
    },
  };
}
