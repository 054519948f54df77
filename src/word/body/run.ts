import { codeAt } from '../../text/index.js';
import type { Run } from '../document.js';
import { withLast } from '../few.js';
import { isUnconverted } from '../legacy-font.js';
import { plainSign } from '../numbering/symbol.js';
import type { MixedLook } from '../styles/look.js';
import { child, isOn, valOf, type XmlElement } from '../xml/element.js';
import type { OpenParagraph } from './builder.js';
import { type Drawing, readDrawing, readObject } from './drawing.js';
import { type Reader, type Readers, readChildren, readersFrom } from './reader.js';
import { count, type Scope } from './scope.js';

/** What a piece of text is besides its look. */
type Meaning = Pick<Run, 'formula' | 'note'>;

/** A run while it is being read. Ruby and notes break it in pieces: its text is put down whenever a piece is done. */
interface OpenRun {
  text: string;
  meaning: Meaning;
  properties: XmlElement | null;
  paragraph: OpenParagraph;
  readInline: Reader<OpenParagraph>;
}

const isAlike = (a: Run, b: Run): boolean =>
  a.controls === b.controls &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.caps === b.caps &&
  a.hidden === b.hidden &&
  a.struck === b.struck &&
  a.raised === b.raised &&
  a.faint === b.faint &&
  a.tint === b.tint &&
  a.formula === b.formula &&
  a.note === b.note &&
  a.style === b.style &&
  a.font === b.font &&
  a.size === b.size &&
  a.inserted === b.inserted;

const TEXT: Meaning = {};

/** Fields are named one by one for what nearly all runs are: copied from two objects they take ten times as long. */
function runOf(text: string, look: MixedLook, meaning: Meaning, style: string | null, scope: Scope): Run {
  const { controls, inserted } = scope;
  const { bold, italic, caps, hidden, font, size } = look;
  const { struck, raised, faint, tint } = look;
  const isInk = faint === undefined && tint === undefined;
  const isPlain = meaning === TEXT && struck === undefined && raised === undefined && isInk;
  return isPlain
    ? { text, bold, italic, caps, hidden, font, size, style, controls, inserted }
    : { text, ...look, ...meaning, style, controls, inserted };
}

/** Puts text at the end of a paragraph; text of the same look goes on in the same run. */
export function addText(
  text: string,
  properties: XmlElement | null,
  paragraph: OpenParagraph,
  scope: Scope,
  meaning: Meaning = TEXT,
): void {
  const { styles } = scope;
  const character = styles.character(valOf(properties, 'w:rStyle'));
  const look = styles.mixed(properties, character, paragraph.style);
  const run = runOf(text, look, meaning, character.name, scope);
  if (run.faint === 'white' && paragraph.format.shaded) delete run.faint;
  if (isUnconverted(run)) count(scope, 'unconverted');
  const last = paragraph.runs[paragraph.runs.length - 1];
  if (last && isAlike(last, run)) last.text += text;
  else paragraph.runs = withLast(paragraph.runs, run);
  paragraph.length += text.length;
}

function putDown(run: OpenRun, scope: Scope): void {
  const { text, meaning, properties, paragraph } = run;
  if (text !== '' || meaning.note !== undefined) addText(text, properties, paragraph, scope, meaning);
  run.text = '';
  run.meaning = TEXT;
}

/** Without blanks at its ends; a space that does not break is none, whatever languages call white. */
function withoutEnds(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return text.slice(from, to);
}

/** Whether a text has tabs or ends of lines in it, or anything else below blanks. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (codeAt(text, at) < 0x20) return true;
  return false;
}

/** Blanks at the ends count only where the file says so; line breaks of the file are blanks (XML 1.0, 2.10). */
function written({ children, attributes }: XmlElement): string {
  const [only = ''] = children;
  const whole =
    children.length === 1 && typeof only === 'string'
      ? only
      : children.filter((node) => typeof node === 'string').join('');
  const text = hasControls(whole) ? whole.replace(/[\t\r\n]+/g, ' ') : whole;
  return attributes['xml:space'] === 'preserve' ? text : withoutEnds(text);
}

function addDrawing({ pictures, boxes }: Drawing, paragraph: OpenParagraph, scope: Scope): void {
  const { controls, inserted } = scope;
  paragraph.boxes ??= [];
  for (const content of boxes) paragraph.boxes.push({ content, controls, inserted });
  for (let picture = 0; picture < pictures; picture += 1) count(scope, 'pictures');
  if (scope.counts) paragraph.pictures += pictures;
}

const put =
  (text: string): Reader<OpenRun> =>
  (_, run, scope) => {
    if (!scope.fields.inInstruction) run.text += text;
  };

/** A reference to a note; a mark that a person typed for it follows in the same run (ECMA-376 17.11.14). */
const refer =
  (notes: string): Reader<OpenRun> =>
  ({ attributes }, run, scope) => {
    if (scope.fields.inInstruction) return;
    putDown(run, scope);
    run.meaning = { note: scope.notes.get(`${notes} ${attributes['w:id']}`) ?? null };
    if (!isOn(attributes['w:customMarkFollows'] ?? '0')) putDown(run, scope);
  };

const readers: Readers<OpenRun> = readersFrom<OpenRun>([
  [
    'w:t',
    (element, run, scope) => {
      if (!scope.fields.inInstruction) run.text += written(element);
    },
  ],
  ['w:tab', put('\t')],
  ['w:ptab', put('\t')],
  ['w:br', put('\n')],
  ['w:cr', put('\n')],
  ['w:noBreakHyphen', put('\u2011')],
  ['w:softHyphen', put('\u00ad')],
  [
    'w:sym',
    ({ attributes }, run, scope) => {
      const code = Number.parseInt(attributes['w:char'] ?? '', 16);
      if (!scope.fields.inInstruction) run.text += plainSign(code < 0x100 ? code + 0xf000 : code);
    },
  ],
  [
    'w:fldChar',
    (element, run, scope) => {
      run.text += scope.fields.pass(element);
    },
  ],
  ['w:footnoteReference', refer('footnotes')],
  ['w:endnoteReference', refer('endnotes')],
  [
    'w:commentReference',
    ({ attributes }, run, scope) => scope.document.comment(attributes['w:id'] ?? '', run.paragraph),
  ],
  ['w:drawing', (element, run, scope) => addDrawing(readDrawing(element), run.paragraph, scope)],
  ['w:pict', (element, run, scope) => addDrawing(readDrawing(element), run.paragraph, scope)],
  ['w:object', (element, run, scope) => addDrawing(readObject(element), run.paragraph, scope)],
  [
    'w:ruby',
    (element, run, scope) => {
      putDown(run, scope);
      const base = child(element, 'w:rubyBase');
      if (base) run.readInline(base, run.paragraph, scope);
    },
  ],
]);

/** Reads a `w:r`. `readInline` reads what may stand around runs, for the base text of ruby. */
export function readRun(
  element: XmlElement,
  paragraph: OpenParagraph,
  scope: Scope,
  readInline: Reader<OpenParagraph>,
): void {
  const run: OpenRun = { text: '', meaning: TEXT, properties: child(element, 'w:rPr'), paragraph, readInline };
  readChildren(element, readers, run, scope);
  putDown(run, scope);
}
