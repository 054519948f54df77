import { Mould, type PackedEntry } from '../../word/zip/index.js';
import { docxEscaped } from '../markup/escaped.js';
import { ControlId, Own } from '../markup/markup.js';

let serials = 0;

/** A number of its own, as it stands in the keys of moulds. */
const nextSerial = (): string => `${++serials} `;

/** XML that is the same in many documents; one text has one number. */
export class Fixed {
  readonly serial = nextSerial();

  constructor(readonly text: string) {}
}

/** A length of XML: what is the same in many documents, and what is not: a text of its own, already as XML, or an id. */
export type Strand = Fixed | Own | ControlId;

const MOST = 20_000;
const texts = new Map<string, Fixed>();
/** XML that many documents will have. */
export function fixed(text: string): Fixed {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size >= MOST) texts.clear();
  const made = new Fixed(text);
  texts.set(text, made);
  return made;
}

/** Moulds of what was written last, by the serials of what is fixed in it. */
const moulds = new Map<string, Mould>();
const KEPT = 64;
const ID = { figures: 9 };
const TEXT = { figures: null };

const patterns = new Map<string, string>();

/** The number of all strands that differ in nothing but their own texts and ids: one mould serves all of them. */
function serialOf(strands: readonly Strand[]): string {
  const pattern = strands
    .map((strand) => (strand instanceof Fixed ? strand.serial : strand instanceof ControlId ? 'i ' : 't '))
    .join('');
  const serial = patterns.get(pattern) ?? nextSerial();
  if (patterns.size >= MOST) patterns.clear();
  patterns.set(pattern, serial);
  return serial;
}

/** Strands that stand together in many documents, found again by one number. */
export class Run {
  readonly serial: string;
  /** Those of them that are not fixed. */
  readonly open: readonly (Own | ControlId)[];

  constructor(readonly strands: readonly Strand[]) {
    this.serial = serialOf(strands);
    this.open = strands.flatMap((strand) => (strand instanceof Fixed ? [] : [strand]));
  }
}

/** The same with words in the places of its stand-ins. */
export class FilledRun {
  constructor(
    readonly run: Run,
    readonly words: readonly string[],
  ) {}
}

/** What lies behind each other. */
export type Laid = Strand | Run | FilledRun;

/** The text of a strand as XML, with the word it stands in for. */
function wordOf(strand: Own, words: readonly string[]): string {
  const word = strand.among(words);
  return word === strand.text ? word : docxEscaped(word);
}

/** The strands of what is laid. */
export function strandsOf(laid: Laid): readonly Strand[] {
  if (laid instanceof Run) return laid.strands;
  if (!(laid instanceof FilledRun)) return [laid];
  return laid.run.strands.map((strand) => (strand instanceof Own ? new Own(wordOf(strand, laid.words)) : strand));
}

function mouldFor(key: string, rope: readonly Laid[]): Mould {
  const known = moulds.get(key);
  // The last one used stands last, and the first is forgotten first.
  moulds.delete(key);
  const mould =
    known ??
    new Mould(
      rope
        .flatMap(strandsOf)
        .map((strand) => (strand instanceof Fixed ? strand.text : strand instanceof ControlId ? ID : TEXT)),
    );
  moulds.set(key, mould);
  for (const oldest of moulds.keys()) {
    if (moulds.size <= KEPT) break;
    moulds.delete(oldest);
  }
  return mould;
}

/**
 * A part of a package deflated: what is fixed in it was deflated with the first document that has it. What comes out follows
 * from the strands alone.
 * @param idOf the id of a control, asked for in the order of the document
 */
export function pressed(
  rope: readonly Laid[],
  idOf: (tag: string) => string,
): Pick<PackedEntry, 'method' | 'crc' | 'size' | 'packed'> {
  const words: string[] = [];
  let key = '';
  const fill = (open: readonly (Own | ControlId)[], filled: readonly string[] | null): void => {
    for (const one of open)
      words.push(one instanceof ControlId ? idOf(one.tag) : filled === null ? one.text : wordOf(one, filled));
  };
  for (const one of rope) {
    if (one instanceof Fixed) key += one.serial;
    else if (one instanceof Run) {
      key += one.serial;
      fill(one.open, null);
    } else if (one instanceof FilledRun) {
      key += one.run.serial;
      fill(one.run.open, one.words);
    } else {
      key += one instanceof ControlId ? 'i ' : 't ';
      words.push(one instanceof ControlId ? idOf(one.tag) : one.text);
    }
  }
  return mouldFor(key, rope).cast(words);
}
