import type { StyleSheet } from '../styles/style-sheet.js';
import { child, elementsOf, numberIn, switchOf, valOf, wholeNumber, type XmlElement } from '../xml/element.js';

/** One level of a list (ECMA-376 17.9.6). */
export interface Level {
  start: number;
  format: string;
  /** What is printed, with "%1" for the counter of the first level. */
  text: string;
  /** Print the counters of levels above as plain numbers, too. */
  legal: boolean;
  /** It starts again after a level up to this one, counted from 1; 0 never; null after any level above it. */
  restart: number | null;
  /** The paragraph style this level belongs to. */
  style: string | null;
}

/** A list as paragraphs name it. Lists of one `counters` key count together. */
export interface List {
  counters: string;
  levels: readonly (Level | undefined)[];
  /** Where a level starts when this list is first used, by level. */
  starts: ReadonlyMap<number, number>;
}

const LEVELS = 9;

/** The number of a level, 0 to 8; null for any other. */
function levelOf(element: XmlElement): number | null {
  const level = wholeNumber(element.attributes['w:ilvl']);
  return level !== null && level >= 0 && level < LEVELS ? level : null;
}

/** A format of its own stands beside one that older programs know (`mc:Fallback`). */
const formatOf = (level: XmlElement): string =>
  valOf(level, 'w:numFmt') ?? valOf(child(child(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt') ?? 'decimal';

function readLevel(element: XmlElement): Level {
  return {
    start: numberIn(element, 'w:start') ?? 0,
    format: formatOf(element),
    text: valOf(element, 'w:lvlText') ?? '',
    legal: switchOf(element, 'w:isLgl') ?? false,
    restart: numberIn(element, 'w:lvlRestart'),
    style: valOf(element, 'w:pStyle'),
  };
}

function readLevels(parent: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of elementsOf(parent)) {
    const at = element.name === 'w:lvl' ? levelOf(element) : null;
    if (at !== null) levels[at] = readLevel(element);
  }
  return levels;
}

/** The lists of numbering.xml by the ids paragraphs use. */
export class Lists {
  readonly #abstract = new Map<string, XmlElement>();
  readonly #numbers = new Map<string, XmlElement>();
  readonly #lists = new Map<string, List | null>();
  readonly #styles: StyleSheet;

  constructor(root: XmlElement | null, styles: StyleSheet) {
    this.#styles = styles;
    for (const element of elementsOf(root)) {
      if (element.name === 'w:abstractNum') this.#abstract.set(element.attributes['w:abstractNumId'] ?? '', element);
      if (element.name === 'w:num') this.#numbers.set(element.attributes['w:numId'] ?? '', element);
    }
  }

  get(id: string): List | null {
    const known = this.#lists.get(id);
    if (known !== undefined) return known;
    const made = this.#read(id);
    this.#lists.set(id, made);
    return made;
  }

  #read(id: string): List | null {
    const number = this.#numbers.get(id);
    const counters = this.#abstractIdOf(id);
    const abstract = counters === null ? undefined : this.#abstract.get(counters);
    if (!number || !abstract || counters === null) return null;
    const levels = readLevels(abstract);
    const starts = new Map<number, number>();
    for (const override of elementsOf(number)) {
      const at = override.name === 'w:lvlOverride' ? levelOf(override) : null;
      if (at === null) continue;
      const start = numberIn(override, 'w:startOverride');
      if (start !== null) starts.set(at, start);
      const level = child(override, 'w:lvl');
      if (level) levels[at] = readLevel(level);
    }
    return { counters, levels, starts };
  }

  /** Follows `w:numStyleLink` through the numbering style to the list that is meant. A circle ends where it closes. */
  #abstractIdOf(id: string): string | null {
    const passed = new Set<string>();
    let found: string | null = null;
    let at: string | null = id;
    while (at !== null && !passed.has(at)) {
      passed.add(at);
      found = valOf(this.#numbers.get(at), 'w:abstractNumId') ?? found;
      const link: string | null = found === null ? null : valOf(this.#abstract.get(found), 'w:numStyleLink');
      at = link === null ? null : this.#styles.listOfNumberingStyle(link);
    }
    return found;
  }
}
