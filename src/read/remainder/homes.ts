import { type Form, onceOf } from '../../form/index.js';
import { keyOf, likeness, looseLikeness, wordsOf } from '../../text/index.js';
import type { Cell } from '../../word/index.js';
import type { FlowNode } from '../lines/flow.js';
import { isSmallPrint } from '../lines/small-print.js';
import type { Located } from '../locate/locations.js';
import { printedOf, typedBehind } from '../regions/typed-text.js';
import { type AskedCell, askedCells } from './asked-cells.js';
import { isAround, isRowOfValues, isUnfilled, saysNothing } from './furniture.js';
import type { Setting } from './setting.js';
import { cellText, type Stray } from './stray-cells.js';

/**
 * Where the text of a paragraph belongs: it is an answer; the form printed it, or it stands for what it printed; or it
 * stands outside, where `stray` says what it stands there together with, and `furniture` that anybody may have it there.
 */
export type Home =
  | { is: 'answer'; items: ReadonlySet<string> }
  | { is: 'printed' }
  | { is: 'outside'; stray: Stray | null; furniture: boolean };

const PRINTED: Home = { is: 'printed' };

const outside = (furniture: boolean): Home => ({ is: 'outside', stray: null, furniture });

/** A line of the form that was found as a line. */
const isLine = ({ landmark: { is }, evidence }: Located): boolean =>
  is !== 'table' && is !== 'figures' && !evidence.inclusive;

const beginningsOf = onceOf(({ kind, title }: Form) => new Set([kind, `${kind} ${title}`, title].map(keyOf)));

/** The first paragraph that begins a report anew behind the end of the one that was read; how many there are without. */
function secondFrom({ form, flow, locations }: Setting): number {
  const begins = beginningsOf(form);
  const again = flow.nodes.slice(locations.signingFrom).find(({ key }) => begins.has(key));
  return again?.index ?? flow.nodes.length;
}

/** So many words behind a label say something of their own; a number does in any case. */
const SAYS_WORDS = 8;

const saysMore = (text: string): boolean => /\d/.test(text) || wordsOf(text).length >= SAYS_WORDS;

interface CellPrinted {
  isPrinted: boolean;
  hasPrinted: boolean;
}

/** Where each paragraph of a document belongs. */
class Households {
  readonly #setting: Setting;
  readonly #asked: ReadonlyMap<Cell, AskedCell>;
  readonly #lines: ReadonlyMap<FlowNode, Located>;
  readonly #cells = new Map<Cell, CellPrinted>();
  /** Where the report begins, where it is signed, and where another one begins. */
  readonly #first: number;
  readonly #second: number;

  constructor(setting: Setting) {
    const located = [...setting.locations.located.values()];
    this.#setting = setting;
    this.#asked = askedCells(setting);
    this.#lines = new Map(located.filter(isLine).map((one) => [one.node, one]));
    this.#first = located.reduce((least, { node }) => Math.min(least, node.index), setting.flow.nodes.length);
    this.#second = secondFrom(setting);
  }

  homeOf(node: FlowNode): Home {
    const { claims, places } = this.#setting;
    const items = claims.items.get(node);
    if (items) return { is: 'answer', items };
    const line = this.#lines.get(node);
    if (line) return this.#homeOfLine(node, line);
    const cell = places.get(node.paragraph.ordinal)?.cell;
    const asked = cell && this.#asked.get(cell);
    if (!asked) return this.#homeOfOther(node);
    if (asked.is !== 'stray') return this.#homeOfLabel(node, cell, asked);
    return { is: 'outside', stray: asked.stray, furniture: asked.stray.furniture };
  }

  /** A line of the form, as printed or shortened; what was typed behind it, or instead of it, stands outside. */
  #homeOfLine(node: FlowNode, located: Located): Home {
    const { landmark } = located;
    const { form, printed } = this.#setting;
    if (landmark.is !== 'heading' && landmark.is !== 'ask') {
      const behind = printed.has(node) ? null : printed.behind(node.rest);
      return behind === null ? PRINTED : outside(!saysMore(behind));
    }
    if (typedBehind(located, landmark, form) !== '') return outside(false);
    if (printed.has(node)) return PRINTED;
    const known = printedOf(landmark);
    const isShorter = known.some((line) =>
      ['same', 'slips', 'shortened'].includes(likeness(node.wording.rest, line).how),
    );
    const words = new Set(known.flatMap((line) => wordsOf(line)));
    return isShorter || wordsOf(node.rest).every((word) => words.has(word)) ? PRINTED : outside(true);
  }

  /** Whether all of a cell is printed, and whether one of its lines is: once for all its lines, which may be many. */
  #printedIn(cell: Cell): CellPrinted {
    const { printed } = this.#setting;
    const known = this.#cells.get(cell);
    if (known) return known;
    const whole = cellText(cell);
    const hasPrinted = whole.split('\n').some((line) => printed.hasText(line));
    const made = { isPrinted: printed.hasText(whole), hasPrinted };
    this.#cells.set(cell, made);
    return made;
  }

  /**
   * A header or a label, as printed. One in other words stands for it and is none of the form's; a line below one, and
   * what is typed behind it, is no part of it.
   */
  #homeOfLabel({ text }: FlowNode, cell: Cell, asked: Exclude<AskedCell, { is: 'stray' }>): Home {
    const { form, printed } = this.#setting;
    if (printed.prints(text) || isUnfilled(text, form)) return PRINTED;
    const { isPrinted, hasPrinted } = this.#printedIn(cell);
    if (isPrinted || printed.hasText(text)) return PRINTED;
    const behind = printed.behind(text);
    const isInstead = behind === null && !hasPrinted && (asked.is === 'header' || asked.first);
    return outside(isInstead || !saysMore(behind ?? text));
  }

  /** A line of a table of contents: a heading and the number of its page. */
  #isOfContents({ text, rest }: FlowNode): boolean {
    return [text, rest].some((line) => /^[\s.…_]*\d{1,3}$/u.test(this.#setting.printed.behind(line) ?? ''));
  }

  /** A line of a guide, with other days in it than that of the form. */
  #isOfGuide(node: FlowNode): boolean {
    const { guide } = this.#setting.form;
    return isSmallPrint(node) || guide.some((line) => looseLikeness(node.wording.text, line).how !== 'none');
  }

  #homeOfOther(node: FlowNode): Home {
    const { form, printed, locations } = this.#setting;
    const { index, text, meant, tables } = node;
    if (meant.trim() === '') return outside(true);
    if (printed.prints(text) || isUnfilled(text, form) || printed.has(node)) return PRINTED;
    const isBehind = index >= locations.signingFrom && index < this.#second && !isRowOfValues(text);
    const isAroundReport = index < this.#first || isBehind;
    const isFurniture = isAroundReport && (isAround(node) || this.#isOfContents(node) || this.#isOfGuide(node));
    return outside(saysNothing(text, form, tables.length > 0) || isFurniture);
  }
}

/** Gives every paragraph of the body with text in it exactly one home. */
export function homesOf(setting: Setting): Map<FlowNode, Home> {
  const households = new Households(setting);
  const typed = setting.flow.nodes.filter((node) => node.text.trim() !== '');
  return new Map(typed.map((node) => [node, households.homeOf(node)]));
}
