import { cellItem, type Form, fixedRowsOf, itemsOf, onceOf } from '../../form/index.js';
import { fold, wordsOf } from '../../text/index.js';
import { isNumeric } from '../../values/index.js';
import { seenTextOf } from '../../word/index.js';
import { CONFIDENCE } from '../confidence.js';
import { behindWords, LEAST_WORDS, saysMostOf, tellingIn } from '../figures/in-clauses.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { cellsOf, gridOf } from '../table/grid.js';
import { seenOf } from '../texts/seen.js';
import { PrintedWording } from '../texts/wordings.js';
import type { ReadAnswer } from '../valued.js';
import { anyOf } from '../words/index.js';

const CORRECTS = new RegExp(`(?<=^| )${anyOf((words) => words.corrects)}(?= |$)`, 'u');
const SENTENCES = /(?<=[.;!?])\s+|\n+/;
/** Nobody corrects a number in a longer sentence, or in so short a text. */
const [SHORTEST, LONGEST] = [8, 300];

const corrects = (words: readonly string[]): boolean => CORRECTS.test(words.join(' '));
/** The same told at a glance of letters as they were typed: most lines of words alone say nothing of it. */
const MAY_CORRECT = new RegExp(
  anyOf((words) => words.corrects),
  'iu',
);
const mayCorrect = (text: string): boolean => /\d/.test(text) || (text.length <= LONGEST && MAY_CORRECT.test(text));

/** What says that a value is wrong, and where it stands, if not in a note. */
interface Correction {
  sentence: string;
  node: FlowNode | null;
}

/** Sentences that a person typed to say that a value is wrong, or how it reads rightly; most documents have none. */
function correctionsIn({ nodes, document }: Flow): Correction[] {
  const notes = document.notes.flat().flatMap((block) => (block.type === 'paragraph' ? [seenTextOf(block)] : []));
  const typed: { text: string; node: FlowNode | null }[] = [];
  for (const node of nodes) {
    const { wording, meant } = node;
    if (meant.length < SHORTEST || wording.text instanceof PrintedWording || !mayCorrect(meant)) continue;
    if (corrects(wording.text.words)) typed.push({ text: meant, node });
  }
  return [...typed, ...notes.map((text) => ({ text, node: null }))].flatMap(({ text, node }) =>
    text
      .split(SENTENCES)
      .filter((one) => one.length <= LONGEST && corrects(wordsOf(one)))
      .map((sentence) => ({ sentence, node })),
  );
}

/** Something with values of its own, by what it is called. */
interface Named {
  isNumeric: boolean;
  telling: readonly string[];
  /** What it is counted in, where nothing else is. */
  unit: string;
  /** Its places, with the names that tell one from another. */
  places: readonly { item: string; name: string }[];
}

/** What a form asks for: its figures, and the printed rows of its tables. */
const namedIn = onceOf((form: Form): readonly Named[] => {
  const figures = new Set(itemsOf(form).flatMap((item) => (item.kind === 'figure' ? [item.figure] : [])));
  const units = [...figures].map(({ rule }) => fold(rule.unit ?? ''));
  const ofFigures = [...figures].flatMap(({ label, rule, values }): Named[] => {
    const unit = fold(rule.unit ?? '');
    const isOwn = units.filter((one) => one === unit).length === 1;
    const places = values.map(({ item, key, label: name }) => ({ item, name: key === null ? '' : fold(name) }));
    const telling = tellingIn(label);
    if (isNumeric(rule)) return [{ isNumeric: true, telling, unit: isOwn ? unit : '', places }];
    return telling.length >= LEAST_WORDS ? [{ isNumeric: false, telling, unit: '', places }] : [];
  });
  const tables = itemsOf(form).flatMap((item) => (item.kind === 'table' ? [item.table] : []));
  const ofRows = tables.flatMap((table) =>
    fixedRowsOf(table).flatMap((row): Named[] => {
      const telling = tellingIn(row.label);
      const columns = table.columns.filter(({ rule }) => isNumeric(rule));
      const places = columns.map(({ id, label }) => ({ item: cellItem(table.id, row.id, id), name: fold(label) }));
      return telling.length >= LEAST_WORDS ? [{ isNumeric: true, telling, unit: '', places }] : [];
    }),
  );
  return [...ofFigures, ...ofRows];
});

/** The places a sentence speaks of: of something that it calls by name those it names, or all. */
function spokenOf(sentence: string, named: readonly Named[]): string[] {
  const [text, said] = [fold(sentence), new Set(wordsOf(sentence))];
  const says = (words: string): boolean => words !== '' && behindWords(text, words) !== null;
  const called = named.filter(({ telling }) => telling.length > 0 && saysMostOf(telling, said));
  // A number is said by what it counts as well; a name or a day by the words of its label alone.
  const numbers = /\d/.test(text) ? called.filter((one) => one.isNumeric) : [];
  const first = numbers.length > 0 ? numbers : called.filter((one) => !one.isNumeric);
  const meant = first.length > 0 ? first : named.filter(({ unit }) => says(unit));
  return meant.flatMap(({ places }) => {
    const own = places.filter(({ name }) => says(name));
    return (own.length > 0 ? own : places).map(({ item }) => item);
  });
}

/** The numbers in the row of a remark that calls nothing by its name: those of the columns it names, or all. */
function besideRemark({ sentence, node }: Correction, answers: readonly ReadAnswer[], flow: Flow): string[] {
  const table = node?.tables.at(-1);
  const row =
    table && gridOf(table, flow).rows.find((line) => line.some((cell) => cell?.nodes.includes(node as FlowNode)));
  if (!row) return [];
  const places = new Set(cellsOf(row).flatMap(({ nodes }) => nodes.map(({ paragraph }) => paragraph.ordinal)));
  const beside = answers.filter(
    ({ place, value }) => typeof value === 'number' && place.block !== null && places.has(place.block),
  );
  const text = fold(sentence);
  const isNamed = ({ place }: ReadAnswer): boolean => {
    const column = fold(place.quote.split(', ').at(-1) ?? '').replace(/\s*\([^()]*\)/g, '');
    return column !== '' && behindWords(text, column) !== null;
  };
  const named = beside.filter(isNamed);
  return (named.length > 0 ? named : beside).map(({ item }) => item);
}

const NUMBERS = /\d+(?:[.,]\d+)*/g;
/** What stands before a number that is the wrong one: "nhầm 71", "chứ không phải 71". */
const WRONG = new RegExp(`(?<!\\p{L})${anyOf((words) => words.wrongBefore)} $`, 'u');

/** The number that a sentence says to be the right one: the last of those it does not call wrong. */
function rightIn(sentence: string): string {
  const text = fold(sentence);
  const right = [...text.matchAll(NUMBERS)].filter(({ index }) => !WRONG.test(text.slice(0, index)));
  return right.at(-1)?.[0] ?? '';
}

/** Numbers by their figures, however they are marked: "72,150" and "72150". */
const figuresOf = (text: string): string => text.replace(/\D/g, '');

const said = (text: string): string => wordsOf(text).join(' ');

/** Another name or day is said elsewhere to be the right one: nobody but a person can tell which part of the sentence it is. */
const otherwise = (answer: ReadAnswer, seen: string): ReadAnswer => ({
  ...answer,
  state: 'unknown',
  value: null,
  confidence: Math.min(answer.confidence, CONFIDENCE.mentioned),
  why: { because: 'values', seen: seenOf(`${answer.text ?? ''}; ${seen}`), expected: null, best: answer.value },
});

/**
 * Answers as they were read, held against what somebody says elsewhere to be wrong in them: "Số ca trong bảng ghi nhầm, đúng là 97".
 * A number that is not the right one said there is taken, and told, as one is that a note goes with; of a name or a day a person is
 * asked.
 */
export function withCorrections(answers: readonly ReadAnswer[], flow: Flow, form: Form): readonly ReadAnswer[] {
  const corrections = correctionsIn(flow);
  if (corrections.length === 0) return answers;
  const named = namedIn(form);
  const wrong = new Map<string, string>();
  for (const one of corrections) {
    const called = spokenOf(one.sentence, named);
    for (const item of called.length > 0 ? called : besideRemark(one, answers, flow)) wrong.set(item, one.sentence);
  }
  return answers.map((answer) => {
    const seen = wrong.get(answer.item);
    if (seen === undefined || answer.state !== 'answered') return answer;
    if (typeof answer.value !== 'number')
      return said(seen).endsWith(said(answer.text ?? '')) ? answer : otherwise(answer, seen);
    if (figuresOf(rightIn(seen)) === figuresOf(answer.text ?? '')) return answer;
    return { ...answer, doubt: answer.doubt ?? { read: String(answer.value), because: 'noted' } };
  });
}
