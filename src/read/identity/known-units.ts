import type { Unit } from '../../../schemas/units.js';
import { fold, keyOf, Remembered, remembered, type Spelled, spelled } from '../../text/index.js';
import { namingOf, SAID } from './naming.js';
import { fitOfName, type SpelledName, shortsIn } from './short-forms.js';
import { inOneName, type Name, nameOf, type Worded, wordedIn } from './worded.js';

/** All a unit may be called: on its letterhead, in the list, before. */
export const namesOf = ({ name, letterhead, former = [] }: Unit): string[] => [
  ...(letterhead?.body === undefined ? [] : [letterhead.body]),
  name,
  ...former,
];

/** The body printed above it on its letterhead. */
export const parentOf = ({ parent, letterhead }: Unit): string | null => letterhead?.parent ?? parent ?? null;

/** All that one unit is known by, as it is listed and as its file was made. */
export interface KnownAs {
  id: string;
  names: string[];
  parents: string[];
  symbols: string[];
  places: string[];
}

const given = (texts: readonly (string | null | undefined)[]): string[] => [
  ...new Set(texts.filter((text) => text !== null && text !== undefined)),
];

/** What a unit is known by, of all that is said of it. */
export const knownAs = (id: string, units: readonly Unit[]): KnownAs => ({
  id,
  names: given(units.flatMap(namesOf)),
  parents: given(units.map(parentOf)),
  symbols: given(units.map(({ symbol }) => symbol)),
  places: given(units.map(({ place }) => place)),
});

/** So many names are held against each line; of more, those that share its rarest words. */
const LOOKED_AT = 40;

/** A word of more names than these, such as the kind of body, is common: all names that have it are gone through once. */
const RARE = 128;

/** What common words lines have together is that of the form, again and again; so many are remembered, as long as lines of names are. */
const TOGETHER = 256;
const LONGEST_TOGETHER = 400;

/** A name as units have it: many may have the same on their letterheads. */
class Title implements SpelledName {
  readonly words: readonly Spelled[];
  readonly shorts: readonly Spelled[];
  /** Its words without marks. */
  readonly bare: ReadonlySet<string>;
  /** How many words it has at the most, each short form written out. */
  readonly length: number;
  /** The first letters of its words, without marks. */
  readonly initials: string;
  #whole: Name | null = null;

  constructor(
    private readonly name: string,
    private readonly above: string | null,
  ) {
    this.words = spelled(inOneName(name));
    this.bare = new Set(this.words.map(({ bare }) => bare));
    this.shorts = shortsIn(this.words);
    this.length = this.shorts.reduce((sum, { word }) => sum + word.length - 1, this.words.length);
    this.initials = this.words.map(({ initial }) => initial).join('');
  }

  /** Made when a line may say it. */
  get whole(): Name {
    this.#whole ??= nameOf(this.name, this.above === null ? [] : [this.above]);
    return this.#whole;
  }
}

interface Named {
  id: string;
  title: Title;
}

/** A line that fits a name so well is held against it word by word; one that names somebody else fits it no better than this. */
const LIKE = 0.75;
const UNLIKE = 0.5;

/** What is like a name may be found to say it, however much less well its words fit. */
const wordByWord = (least: number): number => (least <= SAID ? Math.min(least, LIKE) : least);

/** More words a line has not that fits a name so well: each that is none of the name's takes from how well it does. */
const longestNaming = ({ length }: Title, least: number): number =>
  Math.round(length * (2 / wordByWord(least) - 1) + 0.5);

/** How well a line that is like a name says it. */
function agreed(score: number, said: Worded, { whole }: Title): number {
  const { isSame, isAnother, isHalf } = namingOf(said, whole);
  return isAnother || isHalf ? UNLIKE : Math.max(score, isSame ? SAID : 0);
}

/** Ids by what several units may have in common. */
class Ids extends Map<string, string[]> {
  add(key: string, id: string): void {
    const ids = this.get(key);
    if (key === '' || ids?.includes(id)) return;
    if (ids === undefined) this.set(key, [id]);
    else ids.push(id);
  }
}

/** Ids by letters and digits that stand in texts: those a text says are found by how they end, however many there are. */
class SaidIds extends Ids {
  readonly #keys: string[] = [];
  readonly #byEnding = new Map<string, number[]>();

  /** @param shortest shorter ones stand in texts by chance */
  constructor(private readonly shortest: number) {
    super();
  }

  override add(key: string, id: string): void {
    if (key.length >= this.shortest && !this.has(key)) {
      const at = this.#keys.push(key) - 1;
      const ending = key.slice(-this.shortest);
      const places = this.#byEnding.get(ending);
      if (places === undefined) this.#byEnding.set(ending, [at]);
      else places.push(at);
    }
    super.add(key, id);
  }

  /** What of this a text says, in the order of the list. @param text its letters and digits */
  saidIn(text: string): [key: string, ids: string[]][] {
    const said = new Set<number>();
    for (let end = this.shortest; end <= text.length; end++)
      for (const at of this.#byEnding.get(text.slice(end - this.shortest, end)) ?? [])
        if (text.endsWith(this.#keys[at] as string, end)) said.add(at);
    return [...said]
      .sort((one, other) => one - other)
      .map((at) => this.#keys[at] as string)
      .map((key) => [key, this.get(key) ?? []]);
  }
}

/** Shorter names stand in sentences by chance. */
const SHORTEST_NAME = 8;

/** Shorter places stand in the names of others by chance. */
const SHORTEST_PLACE = 4;

/** The units of a list by all they are known by, so that a line finds its own among thousands. */
export class KnownUnits {
  static readonly #known = new WeakMap<readonly Unit[], KnownUnits>();
  readonly #names: Named[] = [];
  readonly #titles = new Map<string, Title>();
  readonly #byWord = new Map<string, number[]>();
  readonly #ofCommon = new Remembered<readonly number[]>(TOGETHER, LONGEST_TOGETHER);
  /** Whether a word may stand for the first letters of several words of some name: as all of them, behind each other, tell. */
  readonly #isInitials = remembered((bare) => {
    this.#initials ??= [...this.#titles.values()].map(({ initials }) => initials).join('\n');
    return this.#initials.includes(bare);
  });
  #initials: string | null = null;
  /** Words of names that may be the first letters of several, without marks. */
  readonly #shorts = new Set<string>();
  readonly byId: ReadonlyMap<string, Unit>;
  /** By letters and digits of all they may be called. */
  readonly byName = new SaidIds(SHORTEST_NAME);
  /** By what stands for them in numbers, folded. */
  readonly bySymbol = new Ids();
  /** By letters and digits of their places, and of who signs for them. */
  readonly byPlace = new SaidIds(SHORTEST_PLACE);
  readonly #places = new Map<string, string>();
  readonly bySigner = new Ids();

  /** The units of a list, prepared once. */
  static of(units: readonly Unit[]): KnownUnits {
    const known = KnownUnits.#known.get(units) ?? new KnownUnits(units);
    KnownUnits.#known.set(units, known);
    return known;
  }

  private constructor(units: readonly Unit[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    for (const unit of this.byId.values()) {
      for (const name of namesOf(unit)) this.#addName(unit.id, name, parentOf(unit));
      this.bySymbol.add(fold(unit.symbol ?? ''), unit.id);
      this.byPlace.add(keyOf(unit.place ?? ''), unit.id);
      this.#places.set(keyOf(unit.place ?? ''), unit.place ?? '');
      this.bySigner.add(keyOf(unit.signing?.name || ''), unit.id);
    }
  }

  /** A place as it is written, by its letters and digits. */
  placeOf(key: string): string {
    return this.#places.get(key) ?? key;
  }

  #addName(id: string, name: string, above: string | null): void {
    const key = JSON.stringify([name, above]);
    const title = this.#titles.get(key) ?? new Title(name, above);
    this.#titles.set(key, title);
    for (const { bare } of title.shorts) this.#shorts.add(bare);
    const at = this.#names.push({ id, title }) - 1;
    for (const word of title.bare) {
      const places = this.#byWord.get(word);
      if (places === undefined) this.#byWord.set(word, [at]);
      else places.push(at);
    }
    this.byName.add(keyOf(name), id);
  }

  /**
   * How well a line names each unit that it may name; one of which it says another name, or half of its own, hardly.
   * @param least what fits less may be left out; 1 where only names a line says in full are asked for
   */
  fits(line: string, least = 0): Map<string, number> {
    const words = spelled(inOneName(line));
    const scores = new Map<string, number>();
    const known = new Map<Title, number>();
    let said: Worded | null = null;
    for (const { id, title } of least === 1 && !this.#mayBeJust(words) ? [] : this.#near(words)) {
      if (least > 0 && words.length > longestNaming(title, least)) continue;
      let how = known.get(title);
      if (how === undefined) {
        const { score } = fitOfName(words, title);
        if (score >= LIKE) said ??= wordedIn(line);
        how = said === null || score < LIKE ? score : agreed(score, said, title);
        known.set(title, how);
      }
      scores.set(id, Math.max(how, scores.get(id) ?? 0));
    }
    for (const id of this.byName.get(keyOf(line)) ?? []) scores.set(id, 1);
    return scores;
  }

  /**
   * Whether some name may be just these words: only so a line fits a name fully. Each is a word of the name or the first
   * letters of several; the names that have the rarest of them tell.
   */
  #mayBeJust(words: readonly Spelled[]): boolean {
    if (this.#mayWriteOut(words)) return true;
    const own = words.map(({ bare }) => bare).filter((bare) => !this.#isInitials(bare));
    const [first, ...more] = own.map((bare) => this.#having(bare));
    if (first === undefined) return true;
    const rarest = more.reduce((least, places) => (places.length < least.length ? places : least), first);
    return rarest.some((at) => own.every((bare) => this.#names[at]?.title.bare.has(bare)));
  }

  /** Whether some words may be one of a name written out: "trung học cơ sở" is "THCS". */
  #mayWriteOut(words: readonly Spelled[]): boolean {
    if (this.#shorts.size === 0) return false;
    const initials = words.map(({ initial }) => initial).join('');
    for (let from = 0; from < initials.length; from++)
      for (let to = from + 1; to <= initials.length; to++) if (this.#shorts.has(initials.slice(from, to))) return true;
    return false;
  }

  #near(words: readonly Spelled[]): Named[] {
    if (this.#names.length <= LOOKED_AT) return this.#names;
    const known = [...new Set(words.map(({ bare }) => bare))].filter((word) => this.#byWord.has(word));
    const isRare = (word: string): boolean => this.#having(word).length <= RARE;
    const common = known.filter((word) => !isRare(word));
    // A name without any of the rare words is one of the nearest only where it is one of those by the common words alone.
    const ofCommon = this.#ofCommon.of(common.join(' '), () => this.#nearest(common, common));
    const rare = known.filter(isRare);
    const nearest = rare.length === 0 ? ofCommon : this.#nearest(known, rare, ofCommon);
    return nearest.flatMap((at) => this.#names[at] ?? []);
  }

  /**
   * The names that share the rarest of some words, by their places: of two that share the same the one listed first.
   * @param among only names that have one of these words, and those at `others`, are looked at
   */
  #nearest(words: readonly string[], among: readonly string[], others: readonly number[] = []): number[] {
    const weights = words.map((word) => [word, 1 / this.#having(word).length] as const);
    const weightOf = (at: number): number => {
      const own = this.#names[at]?.title.bare;
      return weights.reduce((sum, [word, weight]) => (own?.has(word) ? sum + weight : sum), 0);
    };
    const places = new Set([...among.flatMap((word) => this.#having(word)), ...others]);
    return [...places]
      .map((at) => [at, weightOf(at)] as const)
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, LOOKED_AT)
      .map(([at]) => at);
  }

  /** The places of the names that have a word. */
  #having(word: string): readonly number[] {
    return this.#byWord.get(word) ?? [];
  }
}
