import { descend, numberIn, type XmlElement } from '../xml/element.js';
import { onceOf } from '../xml/once-of.js';
import { type Look, type MixedLook, mix, over, PLAIN, readLook, type ThemeFont } from './look.js';
import { levelByName, levelByNumber, readStyles, type Style } from './style.js';

/** Where numbering is asked for: a list, and a level where one is named. */
export interface NumberingReference {
  list: string | null;
  level: number | null;
}

/** A style with all it inherits. */
export interface StyleChain {
  /** Its own name; null for the default paragraph style. */
  name: string | null;
  /** The ids from the style itself up to the one all is based on. */
  ids: readonly string[];
  look: Look;
  align: string | null;
  outlineLevel: number | null;
  numbering: NumberingReference;
  framed: boolean;
  /** How text looks in it that says nothing of itself, as most does. */
  plain: MixedLook;
}

/** Word makes no longer lines of styles based on each other; what goes on is a trap. */
const LONGEST_LINE = 64;

const EMPTY: Omit<StyleChain, 'plain'> = {
  name: null,
  ids: [],
  look: PLAIN,
  align: null,
  outlineLevel: null,
  numbering: { list: null, level: null },
  framed: false,
};

/** The fonts a theme gives by name, such as "minorHAnsi" (ECMA-376 17.18.96, 20.1.4.1.24). */
function themeFonts(root: XmlElement | null): ThemeFont {
  const fonts = descend(root, 'a:themeElements', 'a:fontScheme');
  const latin = (kind: string): string | null => descend(fonts, kind, 'a:latin')?.attributes.typeface || null;
  const major = latin('a:majorFont');
  const minor = latin('a:minorFont');
  return (name) => (name.startsWith('major') ? major : minor);
}

/** Those made already, by the root of their part: many files share one. */
const made = new WeakMap<XmlElement, { theme: XmlElement | null; sheet: StyleSheet }>();

/** The styles of a document. */
export function styleSheetOf(root: XmlElement | null, theme: XmlElement | null): StyleSheet {
  const known = root === null ? undefined : made.get(root);
  if (known?.theme === theme) return known.sheet;
  const sheet = new StyleSheet(root, theme);
  if (root !== null) made.set(root, { theme, sheet });
  return sheet;
}

/** The styles of a document, by the ids its text uses. */
export class StyleSheet {
  /** What holds where no style says otherwise. */
  readonly defaults: Look;
  readonly #themeFont: ThemeFont;
  readonly #look = onceOf((properties) => readLook(properties, this.#themeFont));
  readonly #styles = new Map<string, Style>();
  readonly #chains = { paragraph: new Map<string, StyleChain>(), character: new Map(), numbering: new Map() };
  /** Where no style is named and none is the default. */
  readonly #none: StyleChain;
  readonly #defaultParagraph: string | null;

  constructor(root: XmlElement | null, theme: XmlElement | null) {
    this.#themeFont = themeFonts(theme);
    this.defaults = readLook(descend(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'), this.#themeFont);
    this.#none = { ...EMPTY, plain: mix(PLAIN, PLAIN, PLAIN, this.defaults) };
    const styles = withDefault(readStyles(root));
    // Some programs write the name of a style where its id should stand; an id goes before a name.
    for (const by of ['id', 'name'] as const)
      for (const style of styles) {
        const key = `${style.type} ${style[by]}`;
        if (!this.#styles.has(key)) this.#styles.set(key, style);
      }
    this.#defaultParagraph = styles.find(({ type, isDefault }) => type === 'paragraph' && isDefault)?.id ?? null;
  }

  /** What run properties say. */
  look(properties: XmlElement | null): Look {
    return properties === null ? PLAIN : this.#look(properties);
  }

  /** What a run looks like in the end, by its own properties, its style and that of its paragraph. */
  mixed(properties: XmlElement | null, character: StyleChain, paragraph: StyleChain): MixedLook {
    const direct = this.look(properties);
    return direct === PLAIN && character === this.#none
      ? paragraph.plain
      : mix(direct, character.look, paragraph.look, this.defaults);
  }

  paragraph(id: string | null): StyleChain {
    return this.#chain('paragraph', id ?? this.#defaultParagraph);
  }

  character(id: string | null): StyleChain {
    return this.#chain('character', id);
  }

  /** The list a numbering style leads to (ECMA-376 17.9.21). */
  listOfNumberingStyle(id: string): string | null {
    return this.#chain('numbering', id).numbering.list;
  }

  #chain(type: 'paragraph' | 'character' | 'numbering', id: string | null): StyleChain {
    if (id === null) return this.#none;
    const known = this.#chains[type].get(id);
    if (known) return known;
    const made = this.#resolve(type, id);
    if (this.#styles.has(`${type} ${id}`)) this.#chains[type].set(id, made);
    return made;
  }

  #resolve(type: string, id: string): StyleChain {
    const styles = this.#ancestry(type, id);
    const [own] = styles;
    if (!own) return { ...this.#none, name: id, outlineLevel: type === 'paragraph' ? levelByName(id) : null };
    const look = styles.map(({ run }) => this.look(run)).reduceRight((far, near) => over(near, far), PLAIN);
    return {
      name: own.isDefault ? null : own.name,
      ids: styles.map((style) => style.id),
      look,
      align: nearest(styles, ({ paragraph }) => descend(paragraph, 'w:jc')?.attributes['w:val'] ?? null),
      outlineLevel: outlineLevelOf(styles),
      numbering: {
        list: nearest(styles, ({ paragraph }) => descend(paragraph, 'w:numPr', 'w:numId')?.attributes['w:val'] ?? null),
        level: nearest(styles, ({ paragraph }) => numberIn(descend(paragraph, 'w:numPr'), 'w:ilvl')),
      },
      framed: styles.some(({ paragraph }) => descend(paragraph, 'w:framePr') !== null),
      plain: mix(PLAIN, PLAIN, look, this.defaults),
    };
  }

  /** The style and those it is based on. A circle ends where it closes. */
  #ancestry(type: string, id: string): Style[] {
    const line = new Set<Style>();
    let at = this.#styles.get(`${type} ${id}`);
    while (at && !line.has(at) && line.size < LONGEST_LINE) {
      line.add(at);
      at = at.basedOn === null ? undefined : this.#styles.get(`${type} ${at.basedOn}`);
    }
    return [...line];
  }
}

/** LibreOffice, coming from a .doc, calls no style the default one; "Normal" is it all the same. */
function withDefault(styles: Style[]): Style[] {
  if (styles.some(({ type, isDefault }) => type === 'paragraph' && isDefault)) return styles;
  return styles.map((style) => ({ ...style, isDefault: style.type === 'paragraph' && style.name === 'Normal' }));
}

function nearest<T>(styles: readonly Style[], pick: (style: Style) => T | null): T | null {
  for (const style of styles) {
    const found = pick(style);
    if (found !== null) return found;
  }
  return null;
}

/** What is written goes before what the name of the same style says. */
function outlineLevelOf(styles: readonly Style[]): number | null {
  for (const { paragraph, name } of styles) {
    const written = numberIn(paragraph, 'w:outlineLvl');
    if (written !== null) return levelByNumber(written);
    const named = levelByName(name);
    if (named !== null) return named;
  }
  return null;
}
