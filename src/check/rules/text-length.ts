import type { Answer } from '../../../schemas/submission.js';
import { type Finding, finding } from '../../findings/index.js';
import type { PointItem, SectionItem } from '../../form/index.js';
import type { Check } from '../check.js';
import { answered, type Context } from '../context.js';
import { placeOf } from '../place.js';

const outline = `
sections:
  - {id: han_che, title: Hạn chế, min_words: 5, max_words: 8}
`;

/** Vietnamese writes its syllables apart, and offices count them as words. */
const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function judge(context: Context, { id, label, part }: SectionItem | PointItem, answer: Answer): Finding[] {
  if (answer.state !== 'answered' || !part.asksText) return [];
  const words = countWords(answer.text ?? '');
  const { minWords: min, maxWords: max } = part;
  const place = placeOf(context, id);
  if (min !== null && words < min) return [finding('text-too-short', id, place, { label, words, min })];
  if (max !== null && words > max) return [finding('text-too-long', id, place, { label, words, max })];
  return [];
}

/** A text shorter or longer than `min_words` and `max_words` allow. */
export const textLength: Check = {
  codes: ['text-too-short', 'text-too-long'],
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
