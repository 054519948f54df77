import type { Language } from '../../../schemas/id.js';
import { type FormPeriod, groupLabel, periodOf } from '../../form/index.js';
import { type OutlineChange, type OutlineChanges, type OutlineVersion, outlineChanges } from '../../versions/index.js';
import type { Paint } from '../terminal/index.js';
import { detailTexts } from './details.js';
import { type FactChange, factChanges } from './facts.js';
import { type ChangesWords, changesWords } from './words/index.js';

/** Two versions of an outline, and how messages call them. */
export interface Comparing {
  before: OutlineVersion & { name: string };
  now: OutlineVersion & { name: string };
  language: Language;
  paint: Paint;
}

/** What a comparison comes to: what it says, and whether the new version is to be mended before forms are made of it. */
export interface Comparison {
  text: string;
  toMend: boolean;
}

type Is = OutlineChange['is'];

const SIGNS: Record<Is, string> = { added: '+', removed: '-', changed: '~' };

/** A question is told by its beginning. */
const LONGEST = 90;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
};

interface Telling extends Comparing {
  words: ChangesWords;
  nameOf(group: string): string;
}

/** A change with those that stand in it: what is new as a whole is told once, and what it holds below it. */
function changeLines(change: OutlineChange, all: ReadonlySet<string>, telling: Telling): string[] {
  const { words, paint, nameOf } = telling;
  const { is, part, trail, details } = change;
  const inside = is === 'changed' ? 0 : trail.filter(({ item }) => all.has(item)).length;
  const above = trail.at(-1);
  const where = inside > 0 || above === undefined ? [] : [words.within(words.kinds[above.what], short(above.label))];
  const whom = is === 'added' && part.own !== null ? [words.askedOf((part.groups ?? part.own).map(nameOf))] : [];
  const beside = [...where, ...whom].join('; ');
  const sign = { added: paint.good, removed: paint.error, changed: paint.warning }[is](SIGNS[is]);
  const indent = '  '.repeat(inside + 1);
  return [
    `${indent}${sign} ${words.kinds[part.what]} “${short(part.label)}”${beside === '' ? '' : ` (${beside})`}`,
    ...details.flatMap((detail) => detailTexts(detail, part, words, nameOf)).map((text) => `${indent}    ${text}`),
  ];
}

function changesText(changes: readonly OutlineChange[], is: Is, telling: Telling): string[] {
  const own = changes.filter((change) => change.is === is);
  if (own.length === 0) return [];
  const items = new Set(own.map(({ part }) => part.item));
  const title = `${telling.words.titles[is]} (${own.length})`;
  return ['', telling.paint.strong(title), ...own.flatMap((change) => changeLines(change, items, telling))];
}

function factsText(facts: readonly FactChange[], { words, paint }: Telling): string[] {
  if (facts.length === 0) return [];
  const { was, now, nothing } = words.facts;
  const width = Math.max(was.length, now.length);
  return [
    '',
    paint.strong(words.titles.facts),
    ...facts.flatMap((fact) => [
      `  ${paint.warning(SIGNS.changed)} ${was.padEnd(width)} ${fact.was ?? nothing}`,
      `    ${now.padEnd(width)} ${fact.now ?? nothing}`,
    ]),
  ];
}

/** Whose forms are to be made anew, and what is to be said of the version. */
function verdict(telling: Telling, changed: boolean, { askedOtherwise }: OutlineChanges): Comparison {
  const { before, now, words, paint, nameOf } = telling;
  const [was, is] = [before.outline.version, now.outline.version];
  const groups = Object.keys(now.outline.groups ?? {});
  const all = askedOtherwise.length >= Math.max(1, groups.length);
  const forms = askedOtherwise.flatMap((group) => (group === null ? [] : [nameOf(group)]));
  const isOther = before.outline.id !== now.outline.id;
  const needed = askedOtherwise.length > 0 && was === is && !isOther;
  const version =
    is > was
      ? words.version.raised(was, is)
      : is < was
        ? words.version.lowered(was, is)
        : needed
          ? words.version.needed(is)
          : words.version.kept(is);
  const toMend = needed || (is < was && !isOther);
  const lines = [
    ...(isOther ? [paint.warning(words.otherOutline(before.outline.id, now.outline.id))] : []),
    ...(changed ? [askedOtherwise.length === 0 ? words.sameForms : words.forms(all ? 'all' : forms)] : [words.nothing]),
    toMend ? paint.error(version) : version,
  ];
  return { text: lines.join('\n'), toMend };
}

/**
 * Tells in words what a new version of an outline adds, removes and says otherwise, of whom it is asked, and whether its
 * version was raised. Both are told for the period of the new one. Ends with a line end.
 */
export function compareOutlines(comparing: Comparing): Comparison {
  const { before, now, language } = comparing;
  const words = changesWords[language];
  const labels = (group: string): string =>
    groupLabel(Object.hasOwn(now.outline.groups ?? {}, group) ? now.outline : before.outline, group);
  const telling: Telling = { ...comparing, words, nameOf: labels };
  const open: FormPeriod = { code: '', label: '…', from: null, to: null };
  const period = periodOf(now.outline, null) ?? periodOf(before.outline, null) ?? open;
  const found = outlineChanges(before, now, period);
  const facts = factChanges(before, now, period, words);
  const { text, toMend } = verdict(telling, found.changes.length + facts.length > 0, found);
  const lines = [
    words.head(`“${before.name}”`, `“${now.name}”`),
    ...factsText(facts, telling),
    ...(['added', 'removed', 'changed'] as const).flatMap((is) => changesText(found.changes, is, telling)),
    '',
    text,
  ];
  return { text: `${lines.join('\n')}\n`, toMend };
}
