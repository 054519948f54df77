import type { Answered, Question, QuestionTexts, Reply } from '../../../src/index.js';

/** A question with its words. */
interface Told {
  question: Question;
  texts: QuestionTexts;
}

/** What the places of many reports may be said to be at once; a value of its own each of them has alone. */
export const REPLIES_TO_MANY = ['as_read', 'nil', 'missing'] as const satisfies readonly Reply[];

/** Which of the open questions are looked at: all, those of one unit, or those about one item over all units. */
export type Among = { all: true } | { unit: string } | { item: string };

/** One entry of the choice what is looked at, with how many questions it has. */
export interface AmongChoice {
  among: Among;
  name: string;
  count: number;
}

/** What tells a question from all others. */
export const keyOf = ({ question: { sha256, about, item } }: Pick<Told, 'question'>): string =>
  JSON.stringify([sha256, about, item]);

/** The questions that can be answered many at once: those about places. */
export const aboutPlaces = <Open extends Told>(questions: readonly Open[]): Open[] =>
  questions.filter(({ question }) => question.about === 'item' && question.item !== null);

export function isAmong({ question }: Pick<Told, 'question'>, among: Among): boolean {
  if ('unit' in among) return question.unit === among.unit;
  return 'item' in among ? question.item === among.item : true;
}

/** The entries of one kind, in the order in which their questions stand. */
function counted(questions: readonly Told[], of: (one: Told) => Omit<AmongChoice, 'count'>): AmongChoice[] {
  const choices = new Map<string, AmongChoice>();
  for (const one of questions) {
    const { among, name } = of(one);
    const key = JSON.stringify(among);
    choices.set(key, { among, name, count: (choices.get(key)?.count ?? 0) + 1 });
  }
  return [...choices.values()];
}

/** The units, and the items, that have open questions. */
export const choicesAmong = (questions: readonly Told[]): { units: AmongChoice[]; items: AmongChoice[] } => ({
  units: counted(questions, ({ question, texts }) => ({ among: { unit: question.unit ?? '' }, name: texts.unit })),
  items: counted(questions, ({ question, texts }) => ({ among: { item: question.item ?? '' }, name: texts.where })),
});

/** The answers that give one reply to all questions that can have it; the others stay open. */
export const answersWith = (questions: readonly Told[], reply: Reply, grounds: string): Answered[] =>
  questions.flatMap(({ question }) =>
    question.replies.includes(reply) ? [{ question, reply, value: '', grounds }] : [],
  );
