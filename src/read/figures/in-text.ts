import type { Language } from '../../../schemas/id.js';
import type { FigureValue, FormFigure } from '../../form/index.js';
import { keyOf, Wording, wordsOf } from '../../text/index.js';
import { isNumeric, unitOf } from '../../values/index.js';
import { CONFIDENCE } from '../confidence.js';
import type { FlowNode } from '../lines/flow.js';
import type { FoundText } from '../lines/found-text.js';
import { quoteOf } from '../lines/place.js';
import { typedAtEnd } from '../lines/typed.js';
import { CALLED, compareNames } from '../names/names.js';
import { isNarrower } from '../names/narrower.js';
import { saidBy } from '../names/said-measure.js';
import { isBlank } from '../texts/blank.js';
import { allOf } from '../texts/seen.js';
import { EMPTY_IN_LABELS } from './in-clauses.js';

/** A line such as "Số hội nghị: 12" or "Số hội nghị ..... 12", or a row of a table that became one: "Số hội nghị ⇥ hội nghị ⇥ 12". */
export interface LabelledLine {
  node: FlowNode;
  label: Wording;
  text: string;
  /** What stands between the two of a row. */
  beside: string;
}

const IN_FIGURES = /^[-+(]?\d[\d\s.,]*\)?\s*%?$/;

/** Cells between tabs, of which the last alone is a number. */
function rowIn({ rest }: FlowNode): Omit<LabelledLine, 'node'> | null {
  const cells = rest.split('\t').map((cell) => cell.trim());
  const [label = '', ...others] = cells.filter(Boolean);
  const text = others.at(-1) ?? '';
  const between = others.slice(0, -1);
  if (!IN_FIGURES.test(text) || between.some((cell) => IN_FIGURES.test(cell))) return null;
  return { label: new Wording(label), text, beside: between.join(' ') };
}

/** Rows of two cells between tabs, of which the last is no number: "Cán bộ phụ trách ⇥ Tẩn Thị Mai". */
export function rowsInWords(nodes: readonly FlowNode[]): LabelledLine[] {
  return nodes.flatMap((node): LabelledLine[] => {
    const [label, text, ...more] = node.rest.split('\t').flatMap((cell) => cell.trim() || []);
    if (label === undefined || text === undefined || more.length > 0 || IN_FIGURES.test(text)) return [];
    return LEADS.test(node.rest) ? [] : [{ node, label: new Wording(label), text, beside: '' }];
  });
}

/** What parts a label from its value on one line: a colon, or dots that lead to it. */
const LEADS = /[:：]|\.{4,}|…{2,}/;

export function labelledLines(nodes: readonly FlowNode[]): LabelledLine[] {
  const lines: LabelledLine[] = [];
  for (const node of nodes) {
    if (node.meant.trim() === '') continue;
    const leads = LEADS.exec(node.rest);
    const row = leads === null && node.rest.includes('\t') ? rowIn(node) : null;
    if (row) lines.push({ node, ...row });
    if (leads === null) continue;
    const text = node.rest.slice(leads.index + leads[0].length).trim();
    lines.push({ node, label: new Wording(node.rest.slice(0, leads.index)), text, beside: '' });
  }
  return lines;
}

/** The same lines by the letters of what stands before the value. */
export function linesByWords(lines: readonly LabelledLine[]): ReadonlyMap<string, readonly LabelledLine[]> {
  const found = new Map<string, LabelledLine[]>();
  for (const line of lines) {
    const same = found.get(line.label.key);
    if (same) same.push(line);
    else found.set(line.label.key, [line]);
  }
  return found;
}

/** What speaks against one of the lines that are called as a figure is: another one with another value, another measure. */
function againstIt(
  { label, text, beside }: LabelledLine,
  called: readonly LabelledLine[],
  { rule, label: own, printed }: FormFigure,
  language: Language,
): FoundText['against'] {
  const asked = [...new Set([own, printed])].map((one) => new Wording(one));
  if (isNarrower(label, asked, { rule, printed: [] })) return { because: 'label', seen: label.text, expected: own };
  const filled = called.filter((line) => !isBlank(line.text, language));
  if (new Set(filled.map((line) => keyOf(line.text))).size > 1)
    return { because: 'values', seen: allOf(filled.map((line) => line.text)), expected: null, best: null };
  const { is } = saidBy({ text: beside, whole: true }, rule, language);
  if (text === '' || is === 'own' || is === 'nothing') return undefined;
  return { because: 'measure', seen: beside, expected: unitOf(rule, language) || null };
}

/** One word alone is said of many things. */
const LEAST_WORDS = 2;

/**
 * What stands behind some words of the label of a figure and no other, on lines that are called as none is: "Số hộ vay: 173"
 * of "Số hộ được vay vốn". Whether the words left out matter nobody can tell but a person. `labels` are those of all figures.
 */
export function calledShorter(
  lines: readonly LabelledLine[],
  { label: own, printed, rule }: FormFigure,
  value: FigureValue,
  labels: ReadonlySet<string>,
  language: Language,
): FoundText | null {
  if (value.key !== null) return null;
  const asked = new Set([...wordsOf(own), ...wordsOf(printed)]);
  const isShorter = ({ words, key }: Wording): boolean =>
    !labels.has(key) &&
    words.every((word) => asked.has(word)) &&
    words.filter((word) => !EMPTY_IN_LABELS.has(word)).length >= LEAST_WORDS;
  const isFilled = (text: string): boolean => (isNumeric(rule) ? /\d/.test(text) : !isBlank(text, language));
  const called = lines.filter(({ label, text }) => isFilled(text) && isShorter(label));
  const [first] = called;
  if (!first) return null;
  const { node, text } = first;
  const against: FoundText['against'] =
    new Set(called.map((line) => keyOf(line.text))).size === 1
      ? { because: 'words', seen: quoteOf(node.meant), expected: own }
      : { because: 'place', seen: allOf(called.map((line) => line.text)), expected: own, best: null };
  return { ...typedAtEnd(node, text.length), node, by: 'text', confidence: CONFIDENCE.mentioned, against };
}

/** What stands on a line of its own, behind the label of a figure of one value. */
export function labelled(
  lines: readonly LabelledLine[],
  figure: FormFigure,
  value: FigureValue,
  language: Language,
): FoundText | null {
  if (value.key !== null) return null;
  const asked = [...new Set([figure.label, figure.printed])].map((text) => new Wording(text));
  const called = lines.filter(({ label }) => CALLED.has(compareNames(label, asked)));
  const line = called.find(({ text }) => !isBlank(text, language)) ?? called[0];
  if (!line) return null;
  const { node, text } = line;
  const against = againstIt(line, called, figure, language);
  return {
    ...typedAtEnd(node, text.length),
    node,
    by: 'text',
    confidence: CONFIDENCE.line,
    ...(against && { against }),
  };
}
