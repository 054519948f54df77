import type { Paragraph, Run } from './document.js';
import { isGarbled } from './garbled.js';
import { isComposed, mayBeGarbled, type Spelling, spellingOf } from './legacy-font.js';

/** What a person sees, in composed letters. */
function textBy(spelling: Spelling, runs: readonly Run[]): string {
  const { read, text } = spelling;
  if (read === null) return isComposed(spelling) ? text : text.normalize('NFC');
  let decoded = '';
  for (const run of runs) if (!run.hidden) decoded += read(run);
  return decoded.normalize('NFC');
}

const isSeen = ({ hidden }: Run): boolean => !hidden;

/** What was made out of paragraphs that were not read from a file, such as copies. */
const copies = new WeakMap<Paragraph, string>();

function seenInCopy(paragraph: Paragraph): string {
  const known = copies.get(paragraph);
  if (known !== undefined) return known;
  const made = textBy(spellingOf(paragraph.runs), paragraph.runs);
  copies.set(paragraph, made);
  return made;
}

/**
 * A paragraph as it is read, with what is seen of it: who a report is of, what it says and where all of it belongs are
 * each asked of every paragraph. Nobody else sees these fields, and copies go without them.
 */
export class ReadParagraph implements Paragraph {
  readonly type: 'paragraph';
  readonly ordinal: number;
  readonly style: string | null;
  readonly outlineLevel: number | null;
  readonly numbering: Paragraph['numbering'];
  readonly align: Paragraph['align'];
  readonly floating: boolean;
  readonly runs: Run[];
  readonly pictures?: number;
  readonly commented?: true;
  readonly #seen: string;
  /** Each run means what it spells. */
  readonly #asSpelt: boolean;
  readonly #garbled: boolean;

  constructor(said: Omit<Paragraph, 'type' | 'pictures' | 'commented'>, pictures: number, commented: boolean) {
    this.type = 'paragraph';
    this.ordinal = said.ordinal;
    this.style = said.style;
    this.outlineLevel = said.outlineLevel;
    this.numbering = said.numbering;
    this.align = said.align;
    this.floating = said.floating;
    this.runs = said.runs;
    if (pictures > 0) this.pictures = pictures;
    if (commented) this.commented = true;
    const spelling = spellingOf(said.runs);
    this.#seen = textBy(spelling, said.runs);
    this.#asSpelt = spelling.read === null;
    this.#garbled = (spelling.read !== null || mayBeGarbled(spelling)) && isGarbled(this.#seen);
  }

  /** Its letters were lost: a person must retype it. */
  get isGarbled(): boolean {
    return this.#garbled;
  }

  static textOf(paragraph: Paragraph): string {
    return #seen in paragraph ? paragraph.#seen : seenInCopy(paragraph);
  }

  static runsOf(paragraph: Paragraph): readonly Run[] {
    const { runs } = paragraph;
    const seen = runs.every(isSeen) ? runs : runs.filter(isSeen);
    const read = #seen in paragraph && paragraph.#asSpelt ? null : spellingOf(runs).read;
    return read === null ? seen : seen.map((run) => ({ ...run, text: read(run) }));
  }
}

/** What a person sees in a paragraph, in composed letters. */
export const seenTextOf = (paragraph: Paragraph): string => ReadParagraph.textOf(paragraph);

/** What a person sees in a paragraph, run by run: nothing that is hidden, and old code pages in Unicode. */
export const seenRunsOf = (paragraph: Paragraph): readonly Run[] => ReadParagraph.runsOf(paragraph);
