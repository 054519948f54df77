import type { Language } from '../../../schemas/id.js';
import type { Answer } from '../../../schemas/submission.js';
import type { PointItem, SectionItem } from '../../check/index.js';
import { type Finding, finding } from '../../findings/index.js';
import { isNumeric, type ValueRule } from '../../form/index.js';
import { fold, readValue } from '../../read/index.js';
import type { Contribution } from '../contributor.js';
import { countable, isWritten } from '../value.js';
import { type Mention, mentionBeside, type Sentence, sentencesOf } from './sentences.js';
import type { RolledItem } from './values.js';

/** A figure as sentences may call it. */
export interface Spoken {
  item: RolledItem;
  /** Its label, folded. */
  full: string;
  /** Its label without "Số" or "Tổng số" at the front; empty where little is left that tells it from others. */
  bare: string;
  /** The year its value is for; null where it is that of the period. */
  year: string | null;
}

const COUNTING = /^(?:tổng số lượng|tổng số|số lượng|tổng|số|total number of|number of|total) /u;
const BRACKETS = / ?\([^)]*\)/g;
/** Of a plan, or of a time before: another number than the figure's. */
const OF_ANOTHER =
  /kế hoạch|kỳ trước|cùng kỳ|năm trước|năm ngoái|so với|mỗi|bình quân|planned|target|previous|last (?:year|period)|each|average/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Words short enough to stand for many things. */
const tellsApart = (name: string): boolean => name.length >= 10 && name.includes(' ');

/** How the figures of a form may be called in a sentence; those that cannot be told are left out. */
export function spokenOf(items: readonly RolledItem[]): Spoken[] {
  return items.flatMap((item) => {
    const { figure, value } = item;
    const year = value.key !== null && /^(?:19|20)\d\d$/.test(value.key) ? value.key : null;
    const full = fold(figure.label).replace(BRACKETS, '');
    const bare = full.replace(COUNTING, '');
    if (!isNumeric(figure.rule) || !tellsApart(full) || (value.key !== null && year === null && value.key !== 'actual'))
      return [];
    return [{ item, full, bare: bare !== full && tellsApart(bare) ? bare : '', year }];
  });
}

/** Whether a sentence speaks of the same time as the figure. */
function sameTime({ folded }: Sentence, { year }: Spoken, ofPeriod: string | null): boolean {
  const years = new Set(folded.match(YEAR) ?? []);
  if (year !== null) return years.size === 1 && years.has(year);
  return years.size === 0 || (years.size === 1 && ofPeriod !== null && years.has(ofPeriod));
}

/** How far a number in a sentence may be from the figure: rounded as sentences are. */
function slack({ about, scaled, typed }: Mention, value: number): number {
  const decimals = /[.,](\d{1,2})(?!\d)/.exec(typed)?.[1]?.length ?? 0;
  const rounding = decimals > 0 || !Number.isInteger(value) ? 0.5 * 10 ** -decimals : 0;
  return Math.max(about ? Math.abs(value) * 0.1 : 0, scaled ? Math.abs(value) * 0.05 : 0, rounding) + 1e-9;
}

function saidOf(mention: Mention, rule: ValueRule, language: Language): number | null {
  if ((rule.type === 'percent') !== mention.typed.includes('%')) return null;
  const { value, reading } = readValue(mention.typed, rule, language);
  return typeof value === 'number' && reading === null ? value : null;
}

/** What texts are held against figures. */
export interface Telling {
  spoken: readonly Spoken[];
  narratives: readonly (SectionItem | PointItem)[];
  language: Language;
  /** The year the report is for; null where it is for no single one. */
  year: string | null;
}

function disagreement(spoken: Spoken, answer: Answer, sentence: Sentence, { language, year }: Telling): Finding | null {
  const { item, full, bare } = spoken;
  if (!sentence.folded.includes(bare === '' ? full : bare)) return null;
  if (OF_ANOTHER.test(sentence.folded.replace(full, '')) || !sameTime(sentence, spoken, year)) return null;
  const mention = mentionBeside(sentence, full, false) ?? (bare === '' ? null : mentionBeside(sentence, bare, true));
  const said = mention && saidOf(mention, item.figure.rule, language);
  if (mention === null || said === null || typeof answer.value !== 'number') return null;
  if (Math.abs(said - answer.value) <= slack(mention, answer.value)) return null;
  const data = { label: item.label, typed: answer.text ?? '', said: mention.typed, sentence: sentence.written };
  return finding('text-disagrees', item.id, answer.place, data);
}

/** Figures of which a sentence of the same report gives another number; each told once. */
export function disagreeingTexts({ answers }: Contribution, telling: Telling): Finding[] {
  const sentences = telling.narratives.flatMap(({ id }) => {
    const answer = answers.get(id);
    return answer !== undefined && isWritten(answer) ? sentencesOf(answer.text ?? '', fold) : [];
  });
  if (sentences.length === 0) return [];
  return telling.spoken.flatMap((spoken) => {
    const answer = answers.get(spoken.item.id);
    if (answer === undefined || typeof countable(answer, 'decimal') !== 'number') return [];
    for (const sentence of sentences) {
      const found = disagreement(spoken, answer, sentence, telling);
      if (found !== null) return [found];
    }
    return [];
  });
}
