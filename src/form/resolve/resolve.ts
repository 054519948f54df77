import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Outline, Section } from '../../../schemas/outline.js';
import type { Unit } from '../../../schemas/units.js';
import { definedIn } from '../definition/definition.js';
import type { Form, FormPeriod, FormSection, FormTable } from '../form.js';
import { authorityIn } from '../printed/authority.js';
import { citationOf } from '../printed/citation.js';
import { formWords } from '../words/index.js';
import { appendixNumbers, leavesAppendixOut, unmentioned } from './appendices.js';
import type { Setting } from './figure.js';
import { fingerprintOf } from './fingerprint.js';
import { groupSays, type Letterheads, letterheadOf } from './group.js';
import { resolveFields, resolveHead } from './head.js';
import { leavesNumbersOut } from './left-out.js';
import { resolveSections } from './narrative.js';
import { onlyOf } from './only.js';
import { OwnPresets } from './presets.js';
import { countedUntil, scheduleOf } from './schedule.js';
import { Scope } from './scope.js';
import { SharedParts, share } from './shared.js';
import { signedBy } from './signing.js';
import { resolveChecks, resolveTable, type Stand } from './table.js';
import { variablesOf } from './variables.js';

/** The how manyth each section is in the plan; null where each form counts its own. */
function planNumbers({ sections, numbering }: Outline): ReadonlyMap<string, number> | null {
  if (numbering === 'own') return null;
  const numbers = new Map<string, number>();
  const count = (list: readonly Section[]): void =>
    list.forEach((section, at) => {
      numbers.set(section.id, at + 1);
      count(section.sections ?? []);
    });
  count(sections);
  return numbers;
}

/** What each table a point may refer to is called: its appendix number, or its title in quotation marks. */
function tableNames(outline: Outline, scope: Scope, appendices: Map<string, string>): Map<string, string> {
  const names = new Map(appendices);
  for (const table of definedIn(outline).tables)
    if (!names.has(table.id) && scope.enter(table)) names.set(table.id, `“${scope.text(table.title)}”`);
  return names;
}

/** What forms need of a letterhead: how letters look is left out, as it would only make what travels in a form longer. */
function ofForms(whole: Letterhead): Letterhead {
  const known = ofFormsAlone.get(whole);
  if (known !== undefined) return known;
  const { letter, ...letterhead } = whole;
  ofFormsAlone.set(whole, share(letterhead));
  return letterhead;
}

const ofFormsAlone = new WeakMap<Letterhead, Letterhead>();

/** What forms need of a unit: what it was called before is asked and printed nowhere. */
function withoutFormer({ former, ...unit }: Unit): Unit {
  return unit;
}

/** Whether something stands in it that is for whoever fills the form in alone: a question, or what is to be minded. */
const asksWithin = ({ points, guidance, sections }: FormSection): boolean =>
  points.length > 0 || guidance !== null || sections.some(asksWithin);

/** Whether a unit adds rows of its own. */
const takesRows = ({ rows }: FormTable): boolean => rows.are === 'open' || rows.added !== undefined;

const tablesWithin = ({ tables, points, sections }: FormSection): FormTable[] => [
  ...tables,
  ...points.flatMap((point) => point.tables),
  ...sections.flatMap(tablesWithin),
];

/** A mark that ends sentences anyway needs no word. */
const ENDS_ALONE = /^[.\s]*$/;

/** The short guide at the top of a form: how to fill it in, where and when to send it, and the board's own words. */
function guideOf(
  { outline, unit, period }: Pick<Resolving, 'outline' | 'unit' | 'period'>,
  scope: Scope,
  { words: { if_any: ifAny }, end_mark: endMark }: Letterhead,
  has: { supplement: boolean; leftOut: boolean; asks: boolean; rows: boolean; totals: boolean },
): string[] {
  const deadlines = scheduleOf(outline, period.code, unit?.group);
  const cutoff = countedUntil(deadlines, period.to);
  const { due } = deadlines;
  const to = outline.submit?.through ?? outline.submit?.to;
  const words = formWords[outline.language];
  const first = has.supplement ? [words.supplement.guide] : [];
  const rest = words.guide({
    to: to === undefined ? null : scope.text(to),
    cutoff,
    due,
    ifAny,
    asks: has.asks,
    rows: has.rows,
    totals: has.totals,
    locked: outline.protect,
    leftOut: has.leftOut && !has.supplement,
    endMark: ENDS_ALONE.test(endMark) ? null : endMark,
  });
  const lines = [...first, ...rest];
  return outline.guidance === undefined ? lines : [...lines, scope.text(outline.guidance)];
}

/** A recipient that is whoever stands above, behind "Kính gửi". */
const AS_ABOVE = /^(?:như (?:trên|kính gửi)|as above)(?!\p{L})/iu;

const inSmallLetters = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/**
 * Who receives a form. Where nobody stands above, as in reports of the Party, whom it is for is named first among them
 * (Hướng dẫn 36-HD/VPTW, Phụ lục 3). Nobody reports to itself.
 */
function recipientsOf(
  listed: readonly string[],
  above: readonly string[],
  reportsTo: readonly string[],
  unit: Unit | null,
): string[] {
  const all = above.length > 0 ? listed : listed.flatMap((one) => (AS_ABOVE.test(one) ? reportsTo : [one]));
  return [...new Set(all)].filter((one) => unit === null || inSmallLetters(one) !== inSmallLetters(unit.name));
}

/** An address that says of itself what it is: "Điện thoại: …", "Email: …". */
const LABELLED = /^\p{L}[^:.,;\d]{0,30}:/u;

/** Somebody can be reached by it: a number, or an address of mail. A name alone is for those who ask for the report. */
const REACHES = /\d|@/;

function contactOf(unit: Unit | null, { language }: Outline): string | null {
  const address = unit?.contact?.trim() ?? '';
  if (!REACHES.test(address)) return null;
  return LABELLED.test(address) ? address : formWords[language].contact(address);
}

export interface Resolving extends Letterheads {
  outline: Outline;
  /** Null where it is not known whose form it is. */
  unit: Unit | null;
  period: FormPeriod;
  /** The items a supplement asks for alone; what names nothing in the outline makes no supplement. */
  only?: readonly string[] | undefined;
}

/** What a document of this type is called, as printed above its title. */
function kindOf({ type, language }: Outline, { types }: Letterhead, supplement: boolean): string {
  const kind = types[type] ?? type;
  return supplement ? formWords[language].supplement.kind(kind) : kind;
}

/**
 * The board's own sentence; else that of a unit which names the document that asked for its report, and the appendices of
 * which nothing else in the report speaks.
 */
function openingOf(
  outline: Outline,
  unit: Unit | null,
  scope: Scope,
  letterhead: Letterhead,
  appendices: readonly string[],
): string | null {
  const { opening, language } = outline;
  if (opening !== undefined) return opening === false ? null : scope.text(opening);
  const cited = citationOf(outline, letterhead)?.full ?? null;
  if (unit === null || (cited === null && appendices.length === 0)) return null;
  return formWords[language].opening({ cited, unit: unit.name, appendices });
}

/** The form one unit must answer for one period. The same input gives the same form and fingerprint. */
export const resolve = (resolving: Resolving): Form => resolved(resolving, true);

/** The same, with nothing that other forms have too: what `resolve` is held against. */
export const resolveAlone = (resolving: Resolving): Form => resolved(resolving, false);

function resolved({ outline: whole, unit: listed, period, only, ...chosen }: Resolving, shares: boolean): Form {
  const part = only === undefined ? null : onlyOf(whole, only);
  // What holds across a report cannot be told of a part of it.
  const outline: Outline = part === null ? whole : { ...whole, ...part, checks: undefined };
  const letterhead = ofForms(letterheadOf(chosen, whole, listed));
  const unit = listed && withoutFormer(listed);
  const group = groupSays(outline, unit?.group);
  const { authority, title } = signedBy(outline, unit);
  const reportsTo = group?.addressed_to ?? outline.addressed_to ?? [];
  const addressedTo = letterhead.addressed_to.show ? reportsTo : [];
  const recipients = recipientsOf(group?.recipients ?? outline.recipients ?? [], addressedTo, reportsTo, unit);
  const scope = Scope.of(unit, variablesOf(outline, unit, period));
  const numbers = appendixNumbers(outline, scope, letterhead, whole);
  const setting: Setting = {
    presets: new OwnPresets(unit?.prefill ?? {}, outline.language),
    language: outline.language,
    letterhead,
    numbered: planNumbers(whole),
    tables: tableNames(outline, scope, numbers),
    only: part === null || only === undefined ? null : new Set(only),
    shared: shares && part === null ? new SharedParts({ outline: whole, letterhead, period, unit }) : null,
  };
  const sections = resolveSections(outline.sections, scope, setting);
  const leftOut = leavesNumbersOut({ sections, letterhead }) || leavesAppendixOut(numbers.values(), letterhead);
  const tables = outline.tables?.flatMap((table) => {
    const stand: Stand = { place: 'own', number: '', turns: whole.sections.length === 0 };
    return resolveTable(table, scope, setting, stand) ?? [];
  });
  const appendices = (outline.appendices ?? []).flatMap((table): FormTable[] => {
    const number = numbers.get(table.id);
    const resolved =
      number === undefined ? null : resolveTable(table, scope, setting, { place: 'appendix', number, turns: true });
    return resolved ? [resolved] : [];
  });
  const open = [...(tables ?? []), ...appendices, ...sections.flatMap(tablesWithin)].filter(takesRows);
  const has = {
    supplement: part !== null,
    leftOut,
    asks: sections.some(asksWithin),
    rows: open.length > 0,
    totals: open.some(({ total }) => total),
  };
  const form: Omit<Form, 'stamp'> = {
    language: outline.language,
    unit,
    period,
    kind: kindOf(outline, letterhead, part !== null),
    title: scope.text(outline.title),
    audience: scope.optionalText(outline.audience),
    addressedTo: addressedTo.map((one) => scope.text(one)),
    opening: openingOf(outline, unit, scope, letterhead, unmentioned(numbers.values(), sections)),
    guide: outline.guide ? guideOf({ outline, unit, period }, scope, letterhead, has) : [],
    head: resolveHead(outline, unit, letterhead),
    fields: resolveFields(outline, unit, letterhead),
    ...(tables && { tables }),
    sections,
    appendices,
    signing: { authority: authorityIn(letterhead, authority), title },
    recipients: recipients.map((one) => scope.text(one)),
    contact: contactOf(unit, outline),
    checks: resolveChecks(outline.checks, scope),
    rules: outline.rules ?? {},
    letterhead,
    protect: outline.protect,
  };
  const stamp = {
    format: 1 as const,
    outline: outline.id,
    version: outline.version,
    unit: unit?.id ?? '',
    period: period.code,
    fingerprint: fingerprintOf(form),
    ...(part !== null && only !== undefined && { only: [...only] }),
  };
  return { stamp, ...form };
}
