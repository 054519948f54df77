import type { Decisions } from './decisions.js';
import { heldAgainst, namedIn } from './differing.js';
import type { DatedReturn } from './latest.js';
import { FIELDS, type PartState } from './parts.js';
import type { Return } from './return.js';

/** The files of a unit that make up its report, and what was passed over for them. */
export interface Report {
  /** Each gives parts of the form no other gives, or gives them later than it; the latest first. */
  files: DatedReturn[];
  /** Files that came later and hold less than the one that counts: a blank form, an older draft. */
  emptier: DatedReturn[];
}

/** In how many places of a part of the form a file says something. */
const givenIn = ({ given, parts = [] }: Return, part: string): number =>
  given === undefined ? (parts.find(({ id }) => id === part)?.answered ?? 0) : (given[part] ?? 0);

/** The parts of the form some files say anything in; the fields of the document say nothing. */
const partsIn = (files: readonly DatedReturn[]): Map<string, number> => {
  const most = new Map<string, number>();
  for (const { one } of files)
    for (const { id } of one.parts ?? []) {
      const given = givenIn(one, id);
      if (id !== FIELDS && given > 0) most.set(id, Math.max(given, most.get(id) ?? 0));
    }
  return most;
};

const sumOf = (given: ReadonlyMap<string, number>, of: Iterable<string> = given.keys()): number =>
  [...of].reduce((sum, id) => sum + (given.get(id) ?? 0), 0);

const versionOf = ({ one }: DatedReturn): number | null => one.outline?.version ?? null;

/** What an earlier file is beside those that stand: a further part of the same report, fuller than they are, or older. */
function stands(earlier: DatedReturn, standing: readonly DatedReturn[]): 'part' | 'fuller' | 'older' {
  const [own, others] = [partsIn([earlier]), partsIn(standing)];
  if (own.size === 0) return 'older';
  if (others.size === 0) return 'fuller';
  const shared = [...own.keys()].filter((id) => others.has(id));
  const isSameVersion = standing.every((one) => versionOf(one) === versionOf(earlier));
  if (shared.length === 0) return isSameVersion ? 'part' : 'older';
  const isLess = sumOf(others, shared) < sumOf(own, shared);
  if (shared.length === others.size && isLess && standing.length === 1) return 'fuller';
  return shared.length < own.size && isSameVersion ? 'part' : 'older';
}

/**
 * Which files of a unit are its report: those a person said are one; else the latest, with earlier ones that answer parts
 * of the form it does not, as where text and appendices were sent apart. A file that holds less of all it holds than an
 * earlier one does not take its place.
 * @param latest those that can be read and may count, the latest first
 */
export function reportIn(latest: readonly DatedReturn[], { together = [] }: Decisions): Report {
  const said = together.find((list) => latest.filter(({ one }) => list.includes(one.sha256)).length > 1);
  if (said !== undefined) return { files: latest.filter(({ one }) => said.includes(one.sha256)), emptier: [] };
  let report: Report = { files: [], emptier: [] };
  for (const one of latest) {
    const { files, emptier } = report;
    const is = files.length === 0 ? 'part' : stands(one, files);
    if (is === 'part') report = { files: [...files, one], emptier };
    else if (is === 'fuller') report = { files: [one], emptier: [...emptier, ...files] };
  }
  return report;
}

/** A part as the first of some files gives it that gives anything in it; else as the fullest of them has it. */
function partFrom(id: string, files: readonly Return[], fullest: Return): { from: Return; part: PartState } {
  const partOf = ({ parts = [] }: Return): PartState =>
    parts.find((one) => one.id === id) ?? { id, required: 0, answered: 0, errors: 0 };
  const from = (id === FIELDS ? undefined : files.find((one) => givenIn(one, id) > 0)) ?? fullest;
  return { from, part: partOf(from) };
}

/**
 * Several files as one report: each part of the form from the file that gives it, what is about no part and the fields of
 * the document from the fullest. A value that files say differently is `unknown`. It came when the last of them did.
 * @param partOf the part of the form an item belongs to
 */
export function asOne(files: readonly Return[], partOf: (item: string) => string): Return {
  const answeredIn = ({ completeness }: Return): number => completeness.answered;
  const fullest = files.reduce((best, one) => (answeredIn(one) > answeredIn(best) ? one : best));
  const parts = (fullest.parts ?? []).map(({ id }) => partFrom(id, files, fullest));
  const sourceOf = new Map(parts.map(({ from, part }) => [part.id, from]));
  const isFrom = (one: Return, item: string | null): boolean =>
    (item === null ? fullest : (sourceOf.get(partOf(item)) ?? fullest)) === one;
  const sum = (of: (part: PartState) => number): number => parts.reduce((total, { part }) => total + of(part), 0);
  const ofParts = (fullest.parts ?? []).reduce((total, { errors }) => total + errors, 0);
  const errors = sum((part) => part.errors) + Math.max(0, (fullest.errors ?? 0) - ofParts);
  const [required, answered] = [sum((part) => part.required), sum((part) => part.answered)];
  const status = errors === 0 && answered === required ? 'complete' : 'incomplete';
  const uncertain = status === 'complete' ? 0 : Math.max(...files.map((one) => one.toMend ?? 0));
  const held = files.map((one) => {
    const answers = one.answers.filter(({ item }) => isFrom(one, item));
    return {
      one,
      ...heldAgainst(
        { ...one, answers },
        files.filter((other) => other !== one),
      ),
    };
  });
  const apart = held.flatMap(({ tablesApart }) => tablesApart);
  const received = files.flatMap((one) => one.received ?? []).sort();
  return {
    ...fullest,
    received: received.length === files.length ? (received.at(-1) ?? null) : null,
    status,
    parts: parts.map(({ part }) => part),
    ...(apart.length > 0 && { tablesApart: apart }),
    errors,
    toMend: errors > 0 ? errors : uncertain,
    completeness: {
      required,
      answered,
      percent: required === answered ? 100 : Math.floor((100 * answered) / required),
    },
    answers: held.flatMap(({ one, answers }) => answers.map((answer) => namedIn(answer, one, fullest))),
    findings: files.flatMap((one) => one.findings.filter(({ item }) => isFrom(one, item))),
  };
}
