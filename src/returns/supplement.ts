import type { Answer } from '../../schemas/submission.js';
import { ownerOf } from '../form/index.js';
import { inTermsOf, versionsOf } from '../versions/index.js';
import { heldAgainst, namedIn, type Said } from './differing.js';
import type { DatedReturn } from './latest.js';
import type { PartState } from './parts.js';
import type { Return } from './return.js';

/** Whether a file answers only what was added to an outline since its unit's report. */
export const isSupplement = ({ one }: DatedReturn): boolean => one.only !== undefined;

const saysNothing = ({ one }: DatedReturn): boolean => Object.values(one.given ?? {}).every((count) => count === 0);

const versionOf = ({ one }: DatedReturn): number => one.outline?.version ?? 0;

/**
 * The supplements that count beside a report, the latest first: those to a newer version than any of its files, or that came
 * later than all of them and say something. Of several that ask the same the latest does that says anything.
 * @param sent the supplements of a unit, the latest first
 */
export function supplementsTo(report: readonly DatedReturn[], sent: readonly DatedReturn[]): DatedReturn[] {
  const version = Math.max(0, ...report.map(versionOf));
  const last = Math.max(0, ...report.map(({ moment }) => moment));
  const counts = sent.filter((one) => versionOf(one) > version || (one.moment > last && !saysNothing(one)));
  const kept: DatedReturn[] = [];
  const covered = new Set<string>();
  for (const dated of [...counts.filter((one) => !saysNothing(one)), ...counts.filter(saysNothing)]) {
    const { only = [] } = dated.one;
    if (only.every((item) => covered.has(item))) continue;
    kept.push(dated);
    for (const item of only) covered.add(item);
  }
  return sent.filter((one) => kept.includes(one));
}

function bothParts(report: readonly PartState[], more: readonly PartState[]): PartState[] {
  const added = new Map(more.map((part) => [part.id, part]));
  const both = report.map((part): PartState => {
    const { required, answered, errors } = added.get(part.id) ?? { required: 0, answered: 0, errors: 0 };
    added.delete(part.id);
    return {
      id: part.id,
      required: part.required + required,
      answered: part.answered + answered,
      errors: part.errors + errors,
    };
  });
  return [...both, ...added.values()];
}

/** What the files of a report said already of what a supplement asks for again, as it asks for it. */
function saidBefore({ file, asked }: Return, supplement: Return, again: readonly Answer[]): Said[] {
  const versions = asked && versionsOf(asked, new Map(supplement.asked?.map((one) => [one.item, one])));
  const files = new Map<string, Answer[]>();
  for (const answer of again) {
    const told = versions === undefined ? answer : inTermsOf(versions, answer);
    if ('leftOut' in told) continue;
    const name = answer.from?.file ?? file;
    files.set(name, [...(files.get(name) ?? []), told]);
  }
  return [...files].map(([name, answers]) => ({ file: name, answers }));
}

/**
 * A report with a supplement to it: what the supplement asks for is told by it, all else by the report. A value that the
 * report told otherwise, asked the same, is `unknown`. It came when the report did, as the rest was asked for later, and
 * answers the version the supplement is to.
 */
export function withSupplement(report: Return, supplement: Return): Return {
  const only = new Set(supplement.only);
  const isAdded = (item: string | null): boolean => item !== null && (only.has(item) || only.has(ownerOf(item)));
  const [required, answered] = (['required', 'answered'] as const).map(
    (of) => report.completeness[of] + supplement.completeness[of],
  ) as [number, number];
  const { stamp, asked, texts, tablesApart = [] } = report;
  const again = report.answers.filter(({ item }) => isAdded(item));
  const added = supplement.answers.filter(({ item }) => isAdded(item));
  const held = heldAgainst({ ...supplement, answers: added }, saidBefore(report, supplement, again));
  const version = supplement.outline?.version;
  return {
    ...report,
    outline: supplement.outline,
    ...(stamp && version !== undefined && { stamp: { ...stamp, version } }),
    status: report.status === 'complete' && supplement.status === 'complete' ? 'complete' : 'incomplete',
    parts: bothParts(report.parts ?? [], supplement.parts ?? []),
    errors: (report.errors ?? 0) + (supplement.errors ?? 0),
    toMend: (report.toMend ?? 0) + (supplement.toMend ?? 0),
    completeness: {
      required,
      answered,
      percent: required === answered ? 100 : Math.floor((100 * answered) / required),
    },
    answers: [
      ...report.answers.filter(({ item }) => !isAdded(item)),
      ...held.answers.map((answer) => namedIn(answer, supplement, report)),
    ],
    tablesApart: [...tablesApart.filter(({ item }) => !isAdded(item)), ...held.tablesApart],
    ...(asked && { asked: [...asked.filter(({ item }) => !isAdded(item)), ...(supplement.asked ?? [])] }),
    ...(texts && { texts: [...new Set([...texts, ...(supplement.texts ?? [])])] }),
    findings: [
      ...report.findings.filter(({ item, code }) => !isAdded(item) && code !== 'outline-older'),
      ...supplement.findings,
    ],
  };
}
