import type { Language } from '../../schemas/id.js';
import type { Against, Unsure } from '../../schemas/submission.js';
import { short } from './phrases.js';

/** Several values stand there with the names of the files they are in. */
const SEVERAL = 240;

const AGAINST: Record<Language, Record<Against, (why: Unsure) => string>> = {
  vi: {
    words: ({ seen }) => `Cùng chỗ đó còn ghi “${short(seen)}”, nên không rõ con số thuộc về nội dung nào.`,
    values: ({ seen }) => `Ở đó có nhiều hơn một giá trị: “${short(seen, SEVERAL)}”.`,
    measure: ({ seen, expected }) =>
      `Ở đó ghi “${short(seen)}”${expected === null ? '' : `, trong khi mẫu hỏi theo “${short(expected)}”`}.`,
    label: ({ seen, expected }) =>
      `Tên chỉ tiêu ở đó là “${short(seen)}”${expected === null ? '' : `, mẫu in “${short(expected)}”`}.`,
    header: ({ seen, expected }) =>
      seen === ''
        ? 'Ở đó không còn tiêu đề cột, nên không chắc số nào thuộc cột nào.'
        : `Tiêu đề ở đó là “${short(seen)}”${expected === null ? '' : `, mẫu in “${short(expected)}”`}.`,
    place: ({ seen }) => `Có nhiều chỗ có thể là phần trả lời: “${short(seen)}”.`,
    magnitude: ({ seen }) => `Con số lớn hoặc nhỏ hơn khoảng một nghìn lần so với “${short(seen)}”.`,
    unseen: ({ seen }) => `Ở đó có chữ màu trắng hoặc quá nhỏ, không nhìn thấy được: “${short(seen)}”.`,
    above: () => 'Phải xem ở chỗ khác mới biết là gì.',
    nothing: () => 'Câu đó chưa nói gì về nội dung được hỏi.',
  },
  en: {
    words: ({ seen }) => `It also says “${short(seen)}” there, so it is not clear what the number is about.`,
    values: ({ seen }) => `There is more than one value there: “${short(seen, SEVERAL)}”.`,
    measure: ({ seen, expected }) =>
      `It says “${short(seen)}” there${expected === null ? '' : `; the form asks for “${short(expected)}”`}.`,
    label: ({ seen, expected }) =>
      `It is called “${short(seen)}” there${expected === null ? '' : `; the form says “${short(expected)}”`}.`,
    header: ({ seen, expected }) =>
      seen === ''
        ? 'The headers of the columns are gone there, so it is not certain which column is which.'
        : `It is headed “${short(seen)}” there${expected === null ? '' : `; the form says “${short(expected)}”`}.`,
    place: ({ seen }) => `Several places may be meant: “${short(seen)}”.`,
    magnitude: ({ seen }) => `The number is about a thousand times larger or smaller than “${short(seen)}”.`,
    unseen: ({ seen }) => `Something there is white or too small to be seen: “${short(seen)}”.`,
    above: () => 'One has to look elsewhere to know what it is.',
    nothing: () => 'It says nothing of what was asked.',
  },
};

/** What speaks against believing what stands somewhere, as one sentence. */
export const against = (why: Unsure, language: Language): string => AGAINST[language][why.because](why);
