import {
  type Pack,
  printRollupAsCsv,
  printRollupAsJson,
  printRollupAsXlsx,
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
}

/** Figures, tables and texts of all units put together, to look at and as files. */
export function consolidating({
  rolledUp,
}: ForConsolidating): Pick<Handlers, 'rollup' | 'consolidated' | 'consolidatedPart' | 'collected'> {
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
        xlsx: () => printRollupAsXlsx(rollup, pack.outline.language, { pack, date }),
        csv: async () => text(printRollupAsCsv(rollup, language)),
        json: async () => text(printRollupAsJson(rollup, language)),
        docx: () => writeConsolidated({ pack, rollup, asOf: date }),
      }[kind];
      return { name: `tong-hop.${kind}`, bytes: await bytes() };
    },
  };
}
