import { type Form, onceOf } from '../../form/index.js';
import { bareKeyOf, codeAt, fold, keyOf, likeness, wordsOf } from '../../text/index.js';
import { paragraphsOf, seenTextOf, type WordDocument } from '../../word/index.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import type { Head } from './head.js';
import type { KnownAs, KnownUnits } from './known-units.js';
import { letterheadWitness } from './letterhead-witness.js';
import { namingOf } from './naming.js';
import { goesOn, Line, saysName } from './said.js';
import type { Witness } from './witness.js';
import { nameOf, wordedIn } from './worded.js';

/** The sign of the body behind the number: "ĐU" of "Số 12-BC/ĐU". What stands for the kind of document is none. */
function symbolWitness({ number }: Head, units: KnownUnits, claimed: KnownAs | null, type: string): Witness | null {
  const behind = Math.max(number.lastIndexOf('-'), number.lastIndexOf('/')) + 1;
  const symbol = behind === 0 ? '' : number.slice(behind).trim();
  if (!/\p{L}/u.test(symbol) || fold(symbol) === fold(type)) return null;
  const own = claimed?.symbols.some((one) => fold(one) === fold(symbol)) ? [claimed.id] : [];
  const names = [...new Set([...own, ...(units.bySymbol.get(fold(symbol)) ?? [])])];
  return names.length === 0 && !claimed?.symbols.length ? null : { by: 'symbol', text: symbol, names };
}

const PLACE_LIKE = 0.85;

function placeWitness({ place }: Head, units: KnownUnits, claimed: KnownAs | null): Witness | null {
  const key = keyOf(place);
  if (key === '' || /\d/.test(key)) return null;
  const line = new Line(place);
  const isLike = (one: string): boolean => !goesOn(line, one) && likeness(place, one).score >= PLACE_LIKE;
  const own = claimed?.places.some((one) => saysName(place, one) || isLike(one)) ? [claimed.id] : [];
  const found = units.byPlace.saidIn(key).filter(([own]) => own === key || !goesOn(line, units.placeOf(own)));
  const ids = found.length === 0 ? (units.byPlace.get(key) ?? []) : found.flatMap(([, ids]) => ids);
  const names = [...new Set([...own, ...ids])];
  return names.length === 0 && !claimed?.places.length ? null : { by: 'place', text: place, names };
}

/** The author named in the title: "BÁO CÁO của Đảng ủy xã Mường So"; not one the form itself prints there. */
function titleWitness({ title }: Head, units: KnownUnits, { title: printed, audience }: Form): Witness | null {
  const text = title.join(' ');
  const key = keyOf(text);
  const said = keyOf(`${printed} ${audience ?? ''}`);
  const found = units.byName.saidIn(key).filter(([name]) => !said.includes(name));
  const longest = Math.max(0, ...found.map(([name]) => name.length));
  const names = found.find(([name]) => name.length === longest)?.[1];
  return names === undefined ? null : { by: 'title', text, names };
}

/** Part of a name: a letter, or what begins with a capital and is not all in capitals. */
const isProper = (word: string): boolean =>
  /^\p{Lu}$/u.test(word) || (/^\p{Lu}/u.test(word) && word !== word.toUpperCase());

/** No name has more words. */
const LONGEST_NAME = 16;

/** From here on the beginning of a sentence names a unit. */
const NAMED = 0.9;

/** What parts a sentence, but for what stands in brackets in it: "(kèm theo Phụ lục 1, Phụ lục 2)". */
const OUTSIDE_BRACKETS = /[,;](?![^()]*\))/;

/**
 * Who says that a report follows: the body the last part of the opening sentence begins with. The one the report is
 * thought to be from is named there by the form itself, and that says nothing.
 */
function openingWitness({ opening }: Head, units: KnownUnits, claimed: KnownAs | null): Witness | null {
  const said = opening.split(OUTSIDE_BRACKETS).at(-1)?.trim() ?? '';
  const words = said.split(/\s+/).slice(0, LONGEST_NAME);
  const texts: string[] = [];
  for (const word of words) texts.push(texts.length === 0 ? word : `${texts.at(-1)} ${word}`);
  const own = new Set(claimed?.names.map(keyOf));
  const isOwn = (text: string): boolean => own.has(keyOf(text));
  // Nothing fits better than a name as it is: of what is shorter nothing is asked, of what is longer only what fits as well.
  const exact = texts.findLastIndex((text) => isOwn(text) || units.byName.has(keyOf(text)));
  const least = exact < 0 ? NAMED : 1;
  let named = { score: 0, names: [] as string[], at: -1 };
  // Of two that fit as well the longer one is meant: "Ban Tổ chức Tỉnh ủy", and "xã Tân Lập 2".
  for (let at = texts.length - 1; at >= Math.max(0, exact) && named.score < 1; at--) {
    const text = texts[at] as string;
    const fits = claimed && isOwn(text) ? [[claimed.id, 1] as const] : [...units.fits(text, least)];
    const score = Math.max(0, ...fits.map(([, one]) => one));
    if (score > named.score) named = { score, names: fits.filter(([, one]) => one === score).map(([id]) => id), at };
  }
  if (named.score < NAMED) return null;
  if (isProper(words[named.at + 1] ?? '')) return { by: 'opening', text: said, names: [] };
  return claimed && named.names.includes(claimed.id) ? null : { by: 'opening', text: said, names: named.names };
}

/**
 * Whom a text names in full: nobody known where it is none of the known; null where it says nothing but the unit the report
 * is thought to be from, or no name.
 */
function namedIn(text: string, units: KnownUnits, claimed: KnownAs | null): string[] | null {
  const said = wordedIn(text);
  if (said.words.length < 2) return null;
  if (claimed?.names.some((name) => !namingOf(said, nameOf(name, claimed.parents)).isAnother)) return null;
  const fits = [...units.fits(text, NAMED)].filter(([, score]) => score >= NAMED);
  const best = Math.max(...fits.map(([, score]) => score));
  return fits.filter(([, score]) => score === best).map(([id]) => id);
}

/** Longer lines are sentences. */
const LONGEST_LINE = 200;

/** The first letter or digit of a text without its marks; empty where it begins with something else. */
const initialOf = (text: string): string =>
  /^[\dA-Za-z]/.test(text) ? text.charAt(0).toLowerCase() : bareKeyOf(text.slice(0, 1)).slice(0, 1);

/** Whether texts may begin with some letters, as their first sign tells, of which there are few: few lines need a closer look. */
class Beginnings {
  readonly #initials: ReadonlySet<string>;
  readonly #known = new Map<number, boolean>();

  constructor(texts: readonly string[]) {
    this.#initials = new Set(texts.map(initialOf));
  }

  mayBe(text: string): boolean {
    const sign = codeAt(text, 0);
    const known = this.#known.get(sign);
    if (known !== undefined) return known;
    const initial = initialOf(text);
    const made = initial === '' || this.#initials.has(initial);
    this.#known.set(sign, made);
    return made;
  }
}

/** What an appendix says it belongs to begins with, and the word before the name of the body; null where it says nothing. */
const attachedOf = onceOf(({ letterhead, kind }: Form) => {
  const [before, behind] = letterhead.appendix.attached?.text.split('{kind}') ?? [];
  const begins = keyOf(`${before} ${kind}`);
  const link = wordsOf(behind?.split('{body}')[0] ?? '').at(-1);
  return behind === undefined || link === undefined ? null : { begins, beginnings: new Beginnings([begins]), link };
});

/** "(Kèm theo Báo cáo số … của Đảng ủy xã Dào San)": whose report an appendix says it belongs to. */
function attachedWitness(
  lines: readonly string[],
  form: Form,
  units: KnownUnits,
  claimed: KnownAs | null,
): Witness | null {
  const attached = attachedOf(form);
  if (attached === null) return null;
  const { begins, beginnings, link } = attached;
  for (const text of lines) {
    if (text.length > LONGEST_LINE || !beginnings.mayBe(text) || !keyOf(text).startsWith(begins)) continue;
    const words = wordsOf(text);
    const name = words.slice(words.lastIndexOf(link) + 1).join(' ');
    const names = words.includes(link) ? namedIn(name, units, claimed) : null;
    if (names !== null) return { by: 'attached', text: text.trim(), names };
  }
  return null;
}

const IN_THE_NAME_OF = new RegExp(`^${anyOf((words) => words.inTheNameOf)}\\s+`, 'u');
const IN_THE_NAME = new Beginnings(inAnyLanguage((words) => words.inTheNameOf));

/** "TM. ỦY BAN NHÂN DÂN XÃ AN HÒA", "CHỦ TỊCH UBND XÃ AN HÒA": for which known unit it is signed. */
function authorityWitness(
  last: readonly string[],
  { signing: { title } }: Form,
  units: KnownUnits,
  claimed: KnownAs | null,
): Witness | null {
  const printed = title !== null && title === title.toUpperCase() ? `${title} ` : null;
  const isTitle = (text: string): boolean => printed !== null && text.startsWith(printed);
  for (const text of last) {
    if (!text.includes('\n') && !IN_THE_NAME.mayBe(text) && !isTitle(text)) continue;
    for (const one of text.includes('\n') ? text.split('\n') : [text]) {
      const line = one.trim();
      const isTitled = isTitle(line);
      if (line.length > LONGEST_LINE || !(isTitled || IN_THE_NAME.mayBe(line))) continue;
      const folded = isTitled ? '' : fold(line);
      const body = isTitled ? line.slice(printed?.length) : folded.replace(IN_THE_NAME_OF, '');
      if (!isTitled && body === folded) continue;
      const names = namedIn(body, units, claimed);
      if (names !== null && names.length > 0) return { by: 'authority', text: line, names };
    }
  }
  return null;
}

/** Whoever signs stands within the last paragraphs; appendices may come after. */
const LAST_PARAGRAPHS = 400;

function signingWitness(last: readonly string[], { bySigner }: KnownUnits): Witness | null {
  if (bySigner.size === 0) return null;
  for (const line of last) {
    const text = line.trim();
    const names = bySigner.get(keyOf(text));
    if (names !== undefined) return { by: 'signing', text, names };
  }
  return null;
}

/** What a person reads of whose report it is, and how well its letterhead names whom it names. */
export interface Seen {
  witnesses: Witness[];
  /** From 0 to 1; 0 where it names nobody. */
  letterhead: number;
}

/** What a document is read by: its form, and the letters for its kind. */
export interface Seeing {
  document: WordDocument;
  head: Head;
  form: Form;
  type: string;
}

/**
 * What stands in a document to be read of whose report it is. Where letters were lost no name can be told from another.
 * @param claimed the unit it is thought to be from; null where nothing says so
 */
export function seenIn({ document, head, form, type }: Seeing, units: KnownUnits, claimed: KnownAs | null): Seen {
  if (document.traces.garbled > 0) return { witnesses: [], letterhead: 0 };
  const letterhead = letterheadWitness(head, units, claimed);
  const lines = paragraphsOf(document).map(seenTextOf);
  const last = lines.slice(-LAST_PARAGRAPHS);
  const witnesses = [
    letterhead?.witness ?? null,
    titleWitness(head, units, form),
    openingWitness(head, units, claimed),
    symbolWitness(head, units, claimed, type),
    placeWitness(head, units, claimed),
    signingWitness(last, units),
    authorityWitness(last, form, units, claimed),
    attachedWitness(lines, form, units, claimed),
  ];
  return { witnesses: witnesses.filter((one) => one !== null), letterhead: letterhead?.score ?? 0 };
}
