import {
  countReturns,
  heldAgainst,
  isForeign,
  loadPack,
  loadSettled,
  type Pack,
  partOfItems,
  type Return,
  type Returns,
  type Rollup,
  rollUp,
  statusMatrix,
} from '../../src/index.js';
import { PATHS, type ReturnedFile, type Texts } from '../model/index.js';
import { consolidating } from './consolidating.js';
import { named, problemOf, remembered } from './definition.js';
import type { Handlers } from './handlers.js';
import { closed, KnownFiles } from './known-files.js';
import type { OwnFiles } from './own-files.js';
import type { FileBrief, Language } from './protocol.js';
import { reminding } from './reminding.js';
import { commentedCopy, reportIn, returnsIn } from './returned-file.js';
import { seenDocument } from './seen-document.js';
import { settling } from './settling.js';

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

type Reading = Pick<
  Handlers,
  | 'unread'
  | 'read'
  | 'know'
  | 'status'
  | 'report'
  | 'questions'
  | 'unsettled'
  | 'settle'
  | 'decide'
  | 'reminders'
  | 'remind'
  | 'rollup'
  | 'consolidated'
  | 'consolidatedPart'
  | 'collected'
>;

/** What came back, put together. */
interface RolledUp {
  pack: Pack;
  returns: Returns;
  now: string;
  rollup: Rollup;
}

/** A return as a list shows it: what a unit answered stays in the worker, as thousands would not fit through at once. */
const listed = (one: Return): Return => ({
  ...one,
  answers: [],
  findings: one.status === 'unreadable' ? one.findings : [],
  ...(one.asked === undefined ? {} : { asked: [] }),
});

const listedReturns = (returns: Returns): Returns => ({
  ...returns,
  units: returns.units.map((one) => ({
    ...one,
    counted: one.counted && listed(one.counted),
    others: one.others.map((other) => ({ ...other, return: listed(other.return) })),
    ...(one.otherPeriod === undefined ? {} : { otherPeriod: one.otherPeriod.map(listed) }),
    ...(one.open === undefined ? {} : { open: one.open.map(listed) }),
  })),
  unplaced: returns.unplaced.map((one) => ({ ...one, return: listed(one.return) })),
});

/** Why files cannot be read, and what to do, by their names. */
const whyUnread = (returns: readonly Return[], language: Language) =>
  Object.fromEntries(
    returns.flatMap(({ file, status, findings: [found] }) =>
      status === 'unreadable' && found !== undefined ? [[file, problemOf(language)(found)] as const] : [],
    ),
  );

/** What is done with files that came back. */
export function reading(own: OwnFiles): Reading {
  const known = new KnownFiles();

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
  const readBy = (texts: Texts, language: Language) => ({ ...heldFor(texts, language), manifest: texts.manifest });

  const counted = (texts: Texts, files: readonly string[], language: Language) => {
    const { held: of, problems } = heldFor(texts, language);
    const now = today();
    const { returns, findings } = countReturns(of, known.returnsOf(files), { now, settledName: PATHS.settled });
    return { pack: of.pack, returns, now, problems: [...problems, ...findings.map(problemOf(language))] };
  };

  let last: { of: readonly unknown[]; rolled: RolledUp } | null = null;

  /** The same as long as nothing it is made of changed: a person goes through it place by place. */
  const rolledUp = (texts: Texts, files: readonly string[], language: Language): RolledUp => {
    const of = [texts.manifest, texts.settled, ...known.returnsOf(files)];
    const before = last;
    if (before !== null && before.of.length === of.length && of.every((one, at) => one === before.of[at]))
      return before.rolled;
    const { pack, returns, now } = counted(texts, files, language);
    last = { of, rolled: { pack, returns, now, rollup: rollUp(pack, returns) } };
    return last.rolled;
  };

  const commented = (texts: Texts, source: ReturnedFile, file: string, language: Language): Uint8Array | null => {
    const report = reportIn(source, heldFor(texts, language).held, file);
    return report && commentedCopy(report, today());
  };

  return {
    ...settling({ heldFor, rolledUp }),
    ...reminding({ counted, commented }, own),
    ...consolidating({ rolledUp }),

    async report({ texts, source, file, language }) {
      const report = reportIn(source, heldFor(texts, language).held, file);
      const { review, findings = [] } = report?.review ?? {};
      const partOf = review ? partOfItems(review.form) : null;
      const problems = [...findings, ...(review?.findings ?? [])].map((found) => ({
        ...problemOf(language)(found),
        part: found.item === null ? null : (partOf?.(found.item) ?? null),
      }));
      const document = report?.bytes ? seenDocument({ name: file, bytes: report.bytes }) : null;
      return {
        problems,
        document,
        commented: report && commentedCopy(report, today()),
        isForeign: review ? isForeign(review) : false,
      };
    },

    async unread({ texts, files, language }) {
      const by = readBy(texts, language);
      return { files: files.filter((file) => !known.has(file, by)) };
    },

    async read({ texts, file, part, language }) {
      return { read: closed(returnsIn(file, part, heldFor(texts, language).held)) };
    },

    async know({ texts, file, part, read, language }) {
      return { briefs: known.take(file, part, read, readBy(texts, language)).map(briefOf) };
    },

    async status({ texts, files, language }) {
      const { pack, returns, now, problems } = counted(texts, files, language);
      return {
        returns: listedReturns(returns),
        unread: whyUnread(known.returnsOf(files), language),
        matrix: statusMatrix({ pack, returns, now }, language),
        problems,
      };
    },
  };
}
