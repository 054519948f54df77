import {
  countReturns,
  heldAgainst,
  loadPack,
  loadSettled,
  printRollupAsCsv,
  printRollupAsJson,
  printRollupAsXlsx,
  type Return,
  reportsIn,
  returnOf,
  reviewFile,
  rollUp,
  unreadable,
  writeConsolidated,
} from '../../src/index.js';
import { PATHS, type ReturnedFile, type Texts } from '../model/index.js';
import { named, problemOf, remembered } from './definition.js';
import type { Handlers } from './handlers.js';
import type { FileBrief, Language } from './protocol.js';

const briefOf = ({ file, unit, status, errors, completeness }: Return): FileBrief => ({
  file,
  unit,
  status,
  errors: errors ?? 0,
  percent: completeness.percent,
});

/** Today on the clock of the person. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

type Reading = Pick<Handlers, 'review' | 'status' | 'rollup' | 'collected'>;

/** What is done with files that came back. */
export function reading(): Reading {
  /** What is read of returned files, by what each is called: an archive holds several. */
  const known = new Map<string, Return[]>();

  const held = remembered((manifest: string, settled: string, language: Language) => {
    const pack = loadPack(manifest);
    if (pack === null) throw new Error('There is no pack yet');
    const loaded = settled.trim() === '' ? null : loadSettled(named(PATHS.settled, settled), pack);
    return {
      held: heldAgainst(pack, loaded?.value ?? []),
      problems: (loaded?.findings ?? []).map(problemOf(language)),
    };
  });
  const heldFor = ({ manifest, settled }: Texts, language: Language) => held(manifest, settled, language);

  function reviewed({ name, bytes }: ReturnedFile, of: ReturnType<typeof heldFor>['held']): Return[] {
    const { judge, settled } = of;
    const reports = /\.zip$/i.test(name) ? reportsIn({ name, bytes }) : { name, bytes };
    const one = (file: { name: string; bytes: Uint8Array }): Return =>
      returnOf(reviewFile(file, judge, settled.places), null);
    if (!Array.isArray(reports)) return ['bytes' in reports ? one(reports) : returnOf(unreadable(name, reports), null)];
    return reports.map((report) => {
      const opened = report.open();
      return 'bytes' in opened ? one(opened) : returnOf(unreadable(report.name, opened), null);
    });
  }

  const returnsOf = (files: readonly string[]): Return[] => files.flatMap((name) => known.get(name) ?? []);

  const counted = (texts: Texts, files: readonly string[], language: Language) => {
    const { held: of, problems } = heldFor(texts, language);
    const { returns, findings } = countReturns(of, returnsOf(files), { now: today(), settledName: PATHS.settled });
    return { pack: of.pack, returns, problems: [...problems, ...findings.map(problemOf(language))] };
  };

  const rolledUp = (texts: Texts, files: readonly string[], language: Language) => {
    const { pack, returns } = counted(texts, files, language);
    return { pack, rollup: rollUp(pack, returns) };
  };

  return {
    async review({ texts, files, language }, { tell, rest }) {
      const { held: of } = heldFor(texts, language);
      const briefs: FileBrief[] = [];
      for (const [at, file] of files.entries()) {
        const returns = reviewed(file, of);
        known.set(file.name, returns);
        for (const one of returns) {
          const brief = briefOf(one);
          briefs.push(brief);
          tell({ done: at + 1, of: files.length, brief });
        }
        await rest();
      }
      return { briefs };
    },

    async status({ texts, files, language }) {
      const { returns, problems } = counted(texts, files, language);
      return { returns, problems };
    },

    async rollup({ texts, files, language }) {
      return { rollup: rolledUp(texts, files, language).rollup };
    },

    async collected({ texts, files, kind, language }) {
      const { pack, rollup } = rolledUp(texts, files, language);
      const date = today();
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
