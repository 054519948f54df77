/**
 * A .docx as a small plain tree. It knows nothing of outlines and survives `JSON.parse(JSON.stringify(x))`.
 *
 * Content controls and bookmarks do not nest as nodes: editors shrink, widen and drop them, so a run names the
 * controls around it by index, and a bookmark is a range between two positions.
 */
export interface WordDocument {
  body: Block[];
  /** Every content control in document order; runs, rows and cells refer to them by index. */
  controls: Control[];
  bookmarks: Bookmark[];
  /** Custom document properties by name. */
  properties: Record<string, string>;
  /** Custom XML parts as text, with the namespace and local name of their root element. */
  customXml: CustomXmlPart[];
  headers: Block[][];
  footers: Block[][];
  /** Footnotes and endnotes; runs refer to them by index. */
  notes: Block[][];
  traces: Traces;
  /** Paragraphs on pages turned to their side, by their ordinals; absent where all pages stand upright. */
  turned?: { from: number; to: number }[];
  /** Names of elements that were neither read nor on the ignore list, each once. */
  unread: string[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  type: 'paragraph';
  /** Which paragraph of the document this is, counted from 0 in document order through tables and text boxes. */
  ordinal: number;
  /** The style's name as a person sees it, such as "heading 1"; null for the default. */
  style: string | null;
  /** 0 for a heading of the first level, as given by the paragraph or its style (ECMA-376 17.3.1.20); null for text. */
  outlineLevel: number | null;
  /** Automatic numbering: its text as Word would print it, such as "1.2."; null without. */
  numbering: { text: string; level: number; bullet: boolean } | null;
  align: 'left' | 'center' | 'right' | 'justify';
  /** True where it stands in a text box or frame that floats beside the text. */
  floating: boolean;
  /** How many pictures, charts or objects stand in it; absent without. */
  pictures?: number;
  /** A colleague left a comment that ends in it; absent where nobody did. */
  commented?: true;
  runs: Run[];
}

/** Why nobody sees a text that is printed. */
export type Faint = 'white' | 'tiny';

/** Text of one look. A tab is "\t", a line break "\n". Deleted and moved-away text is left out. */
export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  /** `w:caps`: printed in capitals though typed otherwise. */
  caps: boolean;
  hidden: boolean;
  /** Crossed out by hand (`w:strike`, `w:dstrike`), which is not deleted but no longer meant; absent where it is not. */
  struck?: true;
  /** Printed small above or below the line, as note marks and powers are; absent on the line. */
  raised?: 'superscript' | 'subscript';
  /** Nobody sees it on paper though it is not hidden: white on white, or too small; absent where it is neither. */
  faint?: Faint;
  /** The colour somebody gave it or the ground behind it, as something to compare; absent for ink on paper. */
  tint?: string;
  /** A formula on one line, such as "12/15" or "10^3"; absent for text. */
  formula?: true;
  /**
   * Which of the notes the run refers to; null where that note is gone, absent where it refers to none. Its text is
   * the mark where a person typed one, else "": Word counts notes itself.
   */
  note?: number | null;
  /** Character style by name, null without. */
  style: string | null;
  font: string | null;
  /** In points; null where nothing says. */
  size: number | null;
  /** Indices into `controls`, outermost first. */
  controls: number[];
  /** True inside a tracked insertion. */
  inserted: boolean;
}

export interface Table {
  type: 'table';
  /** Which table of the document this is, counted from 0 in document order. */
  ordinal: number;
  rows: Row[];
}

export interface Row {
  /** Marked to repeat at the top of each page (`w:tblHeader`). */
  header: boolean;
  cells: Cell[];
}

export interface Cell {
  /** The first grid column it covers, from 0. */
  column: number;
  /** How many grid columns it covers. */
  span: number;
  /** `continue`: part of a cell that began in a row above; its own blocks are empty. */
  merge: 'none' | 'start' | 'continue';
  blocks: Block[];
}

export interface Control {
  tag: string | null;
  title: string | null;
  level: 'run' | 'block' | 'row' | 'cell';
  kind: 'text' | 'choice' | 'date' | 'checkbox' | 'picture' | 'other';
  /** `w:showingPlcHdr`; editors set and lose it at will, so it is a hint only. */
  showingPlaceholder: boolean;
  /** The date a date control holds beside its text, as an ISO date. */
  date: string | null;
  /** What a drop-down offers. */
  items: { label: string; value: string }[];
}

/** A point in the text: a paragraph by its ordinal, and characters from its start. */
export interface Position {
  readonly paragraph: number;
  readonly offset: number;
}

export interface Bookmark {
  name: string;
  start: Position;
  /** Equal to the start where the end is lost. */
  end: Position;
}

export interface CustomXmlPart {
  namespace: string;
  name: string;
  xml: string;
}

/** Things in the file that a reviewer should know of. */
export interface Traces {
  insertions: number;
  deletions: number;
  comments: number;
  textBoxes: number;
  /** Content the file only refers to (`w:altChunk`) or that is no text (pictures, OLE objects). */
  alternativeChunks: number;
  pictures: number;
  /** Runs in a font of the VNI code page, whose text is not converted. */
  unconverted: number;
  /** Paragraphs whose letters were lost when the text passed from one code page to another. */
  garbled: number;
}

/** The text of a paragraph as its runs spell it. */
export const textOf = (paragraph: Paragraph): string => paragraph.runs.map((run) => run.text).join('');

function gather(blocks: readonly Block[], found: Paragraph[]): Paragraph[] {
  for (const block of blocks) {
    if (block.type === 'paragraph') found.push(block);
    else for (const row of block.rows) for (const cell of row.cells) gather(cell.blocks, found);
  }
  return found;
}

/** All paragraphs of some blocks in document order, through tables and text boxes. */
export const paragraphsIn = (blocks: readonly Block[]): Paragraph[] => gather(blocks, []);

/** All tables of some blocks in document order, each before those inside it. */
export function* tablesIn(blocks: readonly Block[]): Generator<Table> {
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    yield block;
    for (const row of block.rows) for (const cell of row.cells) yield* tablesIn(cell.blocks);
  }
}

/** All paragraphs of the text of a document, without headers, footers and notes. */
export const paragraphsOf = ({ body }: WordDocument): Paragraph[] => paragraphsIn(body);
