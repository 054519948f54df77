import type { Faint, Run } from '../document.js';
import { child, switchOf, valOf, type XmlElement } from '../xml/element.js';

/** Where text stands against its line (ECMA-376 17.18.100). */
type Vertical = 'superscript' | 'subscript' | 'baseline';

/** What run properties say of the look of text; null where they say nothing. */
export interface Look {
  bold: boolean | null;
  italic: boolean | null;
  caps: boolean | null;
  hidden: boolean | null;
  struck: boolean | null;
  /** Struck with two lines, which is no switch of styles that turns back. */
  struckTwice: boolean | null;
  vertical: Vertical | null;
  font: string | null;
  /** In points. */
  size: number | null;
  /** Its colour is that of paper, and nothing darker is behind it. */
  white: boolean | null;
  /**
   * The colour of the text and of the ground behind it. Null where that is ink on paper, and for all styles: only what
   * somebody gave to some letters by hand sets them apart from those beside them.
   */
  tint: string | null;
}

export const PLAIN: Look = {
  bold: null,
  italic: null,
  caps: null,
  hidden: null,
  struck: null,
  struckTwice: null,
  vertical: null,
  font: null,
  size: null,
  white: null,
  tint: null,
};

/** The font a theme gives by its name in it. */
export type ThemeFont = (name: string) => string | null;

/** A theme font goes before a named one (ECMA-376 17.3.2.26). */
function fontOf(properties: XmlElement, themeFont: ThemeFont): string | null {
  const fonts = child(properties, 'w:rFonts')?.attributes ?? {};
  const theme = fonts['w:asciiTheme'] ?? fonts['w:hAnsiTheme'];
  return (theme === undefined ? null : themeFont(theme)) ?? fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? null;
}

function verticalOf(properties: XmlElement): Vertical | null {
  const written = valOf(properties, 'w:vertAlign');
  return written === 'superscript' || written === 'subscript' || written === 'baseline' ? written : null;
}

/** `w:sz` counts half points; some programs write fractions. */
function sizeOf(properties: XmlElement): number | null {
  const halves = Number(valOf(properties, 'w:sz') ?? Number.NaN);
  return halves > 0 && halves < 10000 ? halves / 2 : null;
}

/** A colour that nobody sees on paper: "FFFFFF", and what is next to it. */
const PAPER = /^f[5-9a-f]f[5-9a-f]f[5-9a-f]$/i;

/** Whether something darker than paper is behind a text, a paragraph or a cell (ECMA-376 17.3.5). */
export function isShaded(properties: XmlElement | null): boolean {
  const { 'w:val': pattern = 'clear', 'w:fill': fill = 'auto' } = child(properties, 'w:shd')?.attributes ?? {};
  return (pattern !== 'clear' && pattern !== 'nil') || (fill !== 'auto' && !PAPER.test(fill));
}

function whiteOf(properties: XmlElement): boolean | null {
  const color = valOf(properties, 'w:color');
  if (color === null) return null;
  return PAPER.test(color) && !isShaded(properties) && (valOf(properties, 'w:highlight') ?? 'none') === 'none';
}

/** A colour that nobody tells from black: said to be so, or what is next to it, as text from the web has it. */
const INK = /^(?:auto|(?:[0-3][0-9a-f]){3})$/i;

function tintOf(properties: XmlElement): string | null {
  const color = valOf(properties, 'w:color') ?? 'auto';
  const marker = valOf(properties, 'w:highlight') ?? 'none';
  const ground = isShaded(properties) ? child(properties, 'w:shd')?.attributes['w:fill'] : 'none';
  const tint = [INK.test(color) ? 'auto' : color.toLowerCase(), marker === 'white' ? 'none' : marker, ground].join(' ');
  return tint === 'auto none none' ? null : tint;
}

/** Letters of fewer points are not to be read; the smallest that are printed for people have about five. */
const READABLE = 4;

const faintOf = (white: boolean | null, size: number | null): Faint | null =>
  white === true ? 'white' : size !== null && size < READABLE ? 'tiny' : null;

export function readLook(properties: XmlElement | null, themeFont: ThemeFont): Look {
  if (properties === null || properties.children.length === 0) return PLAIN;
  return {
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    caps: switchOf(properties, 'w:caps'),
    hidden: switchOf(properties, 'w:vanish'),
    struck: switchOf(properties, 'w:strike'),
    struckTwice: switchOf(properties, 'w:dstrike'),
    vertical: verticalOf(properties),
    font: fontOf(properties, themeFont),
    size: sizeOf(properties),
    white: whiteOf(properties),
    tint: tintOf(properties),
  };
}

/** What is nearer to the text goes before what is farther. */
export const over = (near: Look, far: Look): Look => ({
  bold: near.bold ?? far.bold,
  italic: near.italic ?? far.italic,
  caps: near.caps ?? far.caps,
  hidden: near.hidden ?? far.hidden,
  struck: near.struck ?? far.struck,
  struckTwice: near.struckTwice ?? far.struckTwice,
  vertical: near.vertical ?? far.vertical,
  font: near.font ?? far.font,
  size: near.size ?? far.size,
  white: near.white ?? far.white,
  tint: null,
});

/**
 * A switch said by both the paragraph's and the character's style turns back: bold in bold is plain. What the
 * defaults switch on stays on; what stands at the run itself goes before all (ECMA-376 17.7.3).
 */
const toggle = (direct: boolean | null, character: boolean | null, paragraph: boolean | null, given: boolean | null) =>
  direct ?? (given === true || (character === true) !== (paragraph === true));

/** What a run looks like in the end. */
export type MixedLook = Pick<
  Run,
  'bold' | 'italic' | 'caps' | 'hidden' | 'struck' | 'raised' | 'faint' | 'tint' | 'font' | 'size'
>;

/** The look of a run from its own properties, its character style, its paragraph's style and the defaults. */
export function mix(direct: Look, character: Look, paragraph: Look, given: Look): MixedLook {
  const vertical = direct.vertical ?? character.vertical ?? paragraph.vertical ?? given.vertical;
  const twice = direct.struckTwice ?? character.struckTwice ?? paragraph.struckTwice ?? given.struckTwice;
  const size = direct.size ?? character.size ?? paragraph.size ?? given.size;
  const faint = faintOf(direct.white ?? character.white ?? paragraph.white ?? given.white, size);
  return {
    bold: toggle(direct.bold, character.bold, paragraph.bold, given.bold),
    italic: toggle(direct.italic, character.italic, paragraph.italic, given.italic),
    caps: toggle(direct.caps, character.caps, paragraph.caps, given.caps),
    hidden: toggle(direct.hidden, character.hidden, paragraph.hidden, given.hidden),
    ...((toggle(direct.struck, character.struck, paragraph.struck, given.struck) || twice) && {
      struck: true as const,
    }),
    ...(vertical !== null && vertical !== 'baseline' && { raised: vertical }),
    font: direct.font ?? character.font ?? paragraph.font ?? given.font,
    size,
    ...(faint !== null && { faint }),
    ...(direct.tint !== null && { tint: direct.tint }),
  };
}
