import {
  type Decision,
  type Held,
  openQuestions,
  type Pack,
  putSettled,
  questionTexts,
  questionWords,
  type Returns,
  type Rollup,
  takeAnswers,
} from '../../src/index.js';
import { PATHS, type Texts } from '../model/index.js';
import { named, problemOf } from './definition.js';
import type { Handlers } from './handlers.js';
import type { AnswerOf, Language } from './protocol.js';

type Settling = Pick<Handlers, 'questions' | 'unsettled' | 'settle' | 'decide'>;

/** Now, to the second: of two decisions about the same the later one holds. */
const moment = (): string => `${new Date().toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`;

/** A decision with what people look for it by. */
type Noted = Parameters<typeof putSettled>[0][number];

/** The file of decisions with some put into it; null, with what is wrong, where it would not load. */
function put(decisions: readonly Noted[], pack: Pack, { settled }: Texts, language: Language): AnswerOf<'settle'> {
  const file = settled.trim() === '' ? null : named(PATHS.settled, settled);
  const { value, findings } = putSettled(decisions, { pack, name: PATHS.settled, file });
  return value === null
    ? { settled: null, problems: findings.map(problemOf(language)) }
    : { settled: value.text, problems: [] };
}

/** What of reading files settling rests on. */
export interface SettlingOn {
  heldFor(texts: Texts, language: Language): { held: Held };
  rolledUp(
    texts: Texts,
    files: readonly string[],
    language: Language,
  ): { pack: Pack; returns: Returns; rollup: Rollup };
}

/** Who decided last; empty where nobody did. */
function lastBy({ decisions }: Held): string {
  const [last] = [...decisions].sort((a, b) => (a.at < b.at ? 1 : -1));
  return last?.by ?? '';
}

/** What a person is asked of files that came back, and what the replies come to. */
export const settling = ({ heldFor, rolledUp }: SettlingOn): Settling => ({
  async questions({ texts, files, language }) {
    const asking = rolledUp(texts, files, language);
    const { pack } = asking;
    const questions = openQuestions(asking).map((question) => ({
      question,
      texts: questionTexts(question, pack, language),
      replies: question.replies.map((reply) => ({ reply, words: questionWords[language].replies[reply] })),
    }));
    const units = pack.units.map(({ id, name }) => ({ id, name }));
    return { questions, units, by: lastBy(heldFor(texts, language).held) };
  },

  async unsettled({ texts, files, language }) {
    return { count: openQuestions(rolledUp(texts, files, language)).filter(({ list }) => list !== 'doubtful').length };
  },

  async settle({ texts, answers, by, language }) {
    const { pack } = heldFor(texts, language).held;
    const taken = takeAnswers(answers, { pack, by, at: moment() }, language);
    if (taken.findings.length > 0) return { settled: null, problems: taken.findings.map(problemOf(language)) };
    return put(taken.decisions, pack, texts, language);
  },

  async decide({ texts, of, says, by, grounds, language }) {
    const { pack } = heldFor(texts, language).held;
    const { file, sha256, unit } = of;
    const decision: Decision = {
      ...{ file, sha256, by, at: moment(), ...says },
      ...(unit !== null && { unit }),
      ...(grounds !== '' && { why: grounds }),
    };
    const note = pack.units.find(({ id }) => id === unit)?.name ?? file;
    return put([{ decision, note }], pack, texts, language);
  },
});
