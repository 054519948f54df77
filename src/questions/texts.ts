import type { Language } from '../../schemas/id.js';
import type { Pack } from '../../schemas/pack.js';
import { periodOf } from '../form/index.js';
import { fieldName, say } from '../messages/index.js';
import { numeral, writeDate } from '../values/index.js';
import type { Question } from './question.js';
import { questionWords } from './words/index.js';

/** The longest text that is shown of what was typed. */
const LONGEST = 500;

const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);

/** Where a person finds the place: the headings that lead there, then what the form calls it. */
function whereText({ item, trail, label, field, measure }: Question, language: Language): string {
  if (item === null) return questionWords[language].wholeFile;
  const name = field === undefined ? label : fieldName(field, language);
  const measured = measure === '' || name.includes(measure) ? name : `${name} (${measure})`;
  return [...trail, ...(trail.at(-1)?.endsWith(name) ? [] : [measured])].join(' › ');
}

/** What the question comes to where the reply is that it is right; null where nobody could tell. */
function bestText({ about, best, whole }: Question, pack: Pack, language: Language): string | null {
  if (whole) return questionWords[language].counted;
  if (best === null) return null;
  if (about === 'unit') return pack.units.find(({ id }) => id === best)?.name ?? String(best);
  if (about === 'period') return periodOf(pack.outline, String(best))?.label ?? String(best);
  return typeof best === 'number' ? numeral(best, language) : cut(writeDate(best, language));
}

/** Why it is asked, in the words of what was found. */
function whyText({ why, item, whole }: Question, language: Language): string {
  if (typeof why === 'string') return questionWords[language].reasons[why];
  const said = say(why, language);
  // What is about more than the place alone has to say what it is about.
  if (item !== why.item || item === null || whole) return `${said.what} ${said.why}`.trim();
  return said.why === '' ? said.what : said.why;
}

/** What stands there; of a file, how much it answers where that is asked about. */
function typedText({ typed, fullness }: Question, language: Language): string | null {
  if (fullness !== undefined) return questionWords[language].fullness(fullness.own, fullness.counted);
  return typed === null ? null : cut(typed.trim());
}

/** A question as people read it. */
export interface QuestionTexts {
  /** The unit it is about, or that nobody knows it. */
  unit: string;
  where: string;
  typed: string | null;
  best: string | null;
  why: string;
}

/** A question in words: whose file, which place, what stands there, what it was read as, and why that is asked. */
export const questionTexts = (question: Question, pack: Pack, language: Language): QuestionTexts => ({
  unit: pack.units.find(({ id }) => id === question.unit)?.name ?? question.unit ?? questionWords[language].nobody,
  where: whereText(question, language),
  typed: typedText(question, language),
  best: bestText(question, pack, language),
  why: whyText(question, language),
});
