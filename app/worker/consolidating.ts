import {
  type Pack,
  printRollupAsCsv,
  printRollupAsJson,
  printRollupAsXlsx,
  type Return,
  type Rollup,
  rollupView,
  writeConsolidated,
} from '../../src/index.js';
import type { Texts } from '../model/index.js';
import { problemOf } from './definition.js';
import type { Handlers } from './handlers.js';
import type { Language } from './protocol.js';

interface RolledUp {
  pack: Pack;
  rollup: Rollup;
  now: string;
}

/** What putting together takes from the reading of what came back. */
export interface ForConsolidating {
  rolledUp(texts: Texts, files: readonly string[], language: Language): RolledUp;
  returnsOf(files: readonly string[]): readonly Return[];
}

/** Figures, tables and texts of all units put together, to look at and as files. */
export function consolidating({
  rolledUp: put,
  returnsOf,
}: ForConsolidating): Pick<Handlers, 'rollup' | 'consolidated' | 'consolidatedPart' | 'collected'> {
  let last: { of: readonly unknown[]; rolled: RolledUp } | null = null;

  /** The same as long as nothing it is made of changed: a person goes through it part by part. */
  const rolledUp = (texts: Texts, files: readonly string[], language: Language): RolledUp => {
    const of = [texts.manifest, texts.settled, ...returnsOf(files)];
    const known = last;
    if (known !== null && known.of.length === of.length && of.every((one, at) => one === known.of[at]))
      return known.rolled;
    last = { of, rolled: put(texts, files, language) };
    return last.rolled;
  };

  const viewOf = (texts: Texts, files: readonly string[], language: Language) =>
    rollupView({ ...rolledUp(texts, files, language), language });

  return {
    async rollup({ texts, files, language }) {
      return { rollup: rolledUp(texts, files, language).rollup };
    },

    async consolidated({ texts, files, language }) {
      const { rollup } = rolledUp(texts, files, language);
      const { title, reports, groups, parts } = viewOf(texts, files, language);
      const doubts = rollup.doubts.map(({ unit, file, finding }) => ({
        unit,
        file,
        problem: problemOf(language)(finding),
      }));
      return { title, reports, groups, parts, doubts };
    },

    async consolidatedPart({ texts, files, part, language }) {
      return { part: viewOf(texts, files, language).part(part) };
    },

    async collected({ texts, files, kind, language }) {
      const { pack, rollup, now: date } = rolledUp(texts, files, language);
      const text = (pieces: Iterable<string>): Uint8Array => new TextEncoder().encode([...pieces].join(''));
      const bytes = {
        xlsx: () => printRollupAsXlsx(rollup, language, { pack, date }),
        csv: async () => text(printRollupAsCsv(rollup, language)),
        json: async () => text(printRollupAsJson(rollup, language)),
        docx: () => writeConsolidated({ pack, rollup, asOf: date }),
      }[kind];
      return { name: `tong-hop.${kind}`, bytes: await bytes() };
    },
  };
}
