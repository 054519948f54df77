import { cellItem, type Form, fixedRowsOf, itemsOf, onceOf } from '../form/index.js';
import { fold, wordsOf } from '../text/index.js';
import { isNumeric } from '../values/index.js';
import { seenTextOf } from '../word/index.js';
import { behindWords, LEAST_WORDS, saysMostOf, tellingIn } from './figures/in-clauses.js';
import type { Flow } from './flow.js';
import type { ReadAnswer } from './valued.js';
import { PrintedWording } from './wordings.js';
import { anyOf } from './words/index.js';

const CORRECTS = new RegExp(`(?<=^| )${anyOf((words) => words.corrects)}(?= |$)`, 'u');
const SENTENCES = /(?<=[.;!?])\s+|\n+/;
/** Nobody corrects a number in a longer sentence, or in so short a text. */
const [SHORTEST, LONGEST] = [8, 300];

const corrects = (words: readonly string[]): boolean => CORRECTS.test(words.join(' '));

/** Sentences that a person typed to say that a number is wrong, or how it reads rightly; most documents have none. */
function correctionsIn({ nodes, document }: Flow): string[] {
  const notes = document.notes.flat().flatMap((block) => (block.type === 'paragraph' ? [seenTextOf(block)] : []));
  const typed: string[] = [];
  for (const { wording, meant } of nodes) {
    if (meant.length < SHORTEST || wording.text instanceof PrintedWording || !/\d/.test(meant)) continue;
    if (corrects(wording.text.words)) typed.push(meant);
  }
  return [...typed, ...notes].flatMap((text) =>
    text.split(SENTENCES).filter((one) => one.length <= LONGEST && /\d/.test(one) && corrects(wordsOf(one))),
  );
}

/** Something with numbers of its own, by what it is called. */
interface Named {
  telling: readonly string[];
  /** What it is counted in, where nothing else is. */
  unit: string;
  /** Its places, with the names that tell one from another. */
  places: readonly { item: string; name: string }[];
}

/** What a form asks for in numbers: its figures, and the printed rows of its tables. */
const namedIn = onceOf((form: Form): readonly Named[] => {
  const figures = new Set(itemsOf(form).flatMap((item) => (item.kind === 'figure' ? [item.figure] : [])));
  const units = [...figures].map(({ rule }) => fold(rule.unit ?? ''));
  const ofFigures = [...figures].flatMap(({ label, rule, values }): Named[] => {
    const unit = fold(rule.unit ?? '');
    const isOwn = units.filter((one) => one === unit).length === 1;
    const places = values.map(({ item, key, label: name }) => ({ item, name: key === null ? '' : fold(name) }));
    return isNumeric(rule) ? [{ telling: tellingIn(label), unit: isOwn ? unit : '', places }] : [];
  });
  const tables = itemsOf(form).flatMap((item) => (item.kind === 'table' ? [item.table] : []));
  const ofRows = tables.flatMap((table) =>
    fixedRowsOf(table).flatMap((row): Named[] => {
      const telling = tellingIn(row.label);
      const columns = table.columns.filter(({ rule }) => isNumeric(rule));
      const places = columns.map(({ id, label }) => ({ item: cellItem(table.id, row.id, id), name: fold(label) }));
      return telling.length >= LEAST_WORDS ? [{ telling, unit: '', places }] : [];
    }),
  );
  return [...ofFigures, ...ofRows];
});

/** The places a sentence speaks of: of something that it calls by name those it names, or all. */
function spokenOf(sentence: string, named: readonly Named[]): string[] {
  const [text, said] = [fold(sentence), new Set(wordsOf(sentence))];
  const says = (words: string): boolean => words !== '' && behindWords(text, words) !== null;
  const called = named.filter(({ telling }) => telling.length > 0 && saysMostOf(telling, said));
  const meant = called.length > 0 ? called : named.filter(({ unit }) => says(unit));
  return meant.flatMap(({ places }) => {
    const own = places.filter(({ name }) => says(name));
    return (own.length > 0 ? own : places).map(({ item }) => item);
  });
}

const NUMBERS = /\d+(?:[.,]\d+)*/g;

/** Numbers by their figures, however they are marked: "72,150" and "72150". */
const figuresOf = (text: string): string => text.replace(/\D/g, '');

/**
 * Answers as they were read, held against what somebody says elsewhere to be wrong in them: "Số ca trong bảng ghi nhầm, đúng là 97".
 * A number that is not the last one said there is taken, and told, as one is that a note goes with.
 */
export function withCorrections(answers: readonly ReadAnswer[], flow: Flow, form: Form): readonly ReadAnswer[] {
  const corrections = correctionsIn(flow);
  if (corrections.length === 0) return answers;
  const named = namedIn(form);
  const wrong = new Map<string, string>();
  for (const sentence of corrections) for (const item of spokenOf(sentence, named)) wrong.set(item, sentence);
  return answers.map((answer) => {
    const seen = wrong.get(answer.item);
    if (seen === undefined || answer.state !== 'answered' || typeof answer.value !== 'number') return answer;
    const last = [...seen.matchAll(NUMBERS)].at(-1)?.[0] ?? '';
    if (figuresOf(last) === figuresOf(answer.text ?? '')) return answer;
    return { ...answer, doubt: answer.doubt ?? { read: String(answer.value), because: 'noted' } };
  });
}
