import type { Answer } from '../../../schemas/submission.js';
import { count, type FindingOf, short } from '../../findings/index.js';
import type { PointItem, SectionItem } from '../../form/index.js';
import { ofLetters } from '../../text/index.js';
import { numeral } from '../../values/index.js';
import { answered, type Context } from '../context.js';
import { placeOf } from '../place.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'text-too-short': { label: string; words: number; min: number };
  'text-too-long': { label: string; words: number; max: number };
}

const { codes, finding } = codesOf<Data>({
  'text-too-short': {
    severity: 'error',
    summary: { vi: 'Nội dung quá ngắn', en: 'A text is too short' },
    vi: ({ label, words, min }) => ({
      what: `Nội dung “${short(label)}” mới có ${numeral(words, 'vi')} từ.`,
      why: `Đề cương yêu cầu ít nhất ${numeral(min, 'vi')} từ.`,
      todo: 'Đề nghị trình bày đầy đủ hơn.',
    }),
    en: ({ label, words, min }) => ({
      what: `The answer to “${short(label)}” has only ${count(words, 'word', 'words')}.`,
      why: `The outline asks for ${numeral(min, 'en')} words or more.`,
      todo: 'Please write more about it.',
    }),
  },
  'text-too-long': {
    severity: 'warning',
    summary: { vi: 'Nội dung quá dài', en: 'A text is too long' },
    vi: ({ label, words, max }) => ({
      what: `Nội dung “${short(label)}” dài ${numeral(words, 'vi')} từ.`,
      why: `Đề cương chỉ yêu cầu không quá ${numeral(max, 'vi')} từ.`,
      todo: 'Đề nghị viết gọn lại.',
    }),
    en: ({ label, words, max }) => ({
      what: `The answer to “${short(label)}” has ${count(words, 'word', 'words')}.`,
      why: `The outline asks for ${numeral(max, 'en')} words or fewer.`,
      todo: 'Please make it shorter.',
    }),
  },
});

const outline = `
sections:
  - {id: han_che, title: Hạn chế, min_words: 5, max_words: 8}
`;

/** Vietnamese writes its syllables apart, and offices count them as words. */
const countWords = (text: string): number => text.split(/\s+/).filter(isWord).length;

const SAYS_SOMETHING = ofLetters(/[\p{L}\p{N}]/u);

/** A plain letter tells of most words that they are words; a class of Unicode takes ten times as long. */
const isWord = (word: string): boolean => /[a-z\d]/i.test(word) || SAYS_SOMETHING.test(word);

function judge(context: Context, { id, label, part }: SectionItem | PointItem, answer: Answer): FindingOf<Data>[] {
  const { minWords: min, maxWords: max } = part;
  if (answer.state !== 'answered' || !part.asksText || (min === null && max === null)) return [];
  const words = countWords(String(answer.value ?? answer.text ?? ''));
  const place = placeOf(context, id);
  if (min !== null && words < min) return [finding('text-too-short', id, place, { label, words, min })];
  if (max !== null && words > max) return [finding('text-too-long', id, place, { label, words, max })];
  return [];
}

/** A text shorter or longer than `min_words` and `max_words` allow. */
export const textLength: Rule<Data> = {
  codes,
  run: (context) =>
    [...answered(context, 'section'), ...answered(context, 'point')].flatMap(({ item, answer }) =>
      judge(context, item, answer),
    ),
  examples: [
    { outline, returned: { han_che: 'Còn ít.' }, finds: ['text-too-short han_che'] },
    {
      outline,
      returned: { han_che: 'Một số nơi còn chậm gửi báo cáo theo quy định.' },
      finds: ['text-too-long han_che'],
    },
    { outline, returned: { han_che: 'Một số nơi còn chậm.' }, finds: [] },
  ],
};
