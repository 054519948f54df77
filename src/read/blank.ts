import type { Language } from '../../schemas/id.js';
import { formWords } from '../form/index.js';
import { fold } from '../text/index.js';

/** What people write in a place they mean to fill in later. */
const LATER = new Set(
  [
    'đang cập nhật',
    'chưa cập nhật',
    'cập nhật sau',
    'sẽ cập nhật',
    'sẽ cập nhật sau',
    'sẽ bổ sung',
    'sẽ bổ sung sau',
    'bổ sung sau',
    'chờ bổ sung',
    'đang bổ sung',
    'đang tổng hợp',
    'chờ số liệu',
    'chưa có số liệu',
    'đang rà soát',
    'n/a',
    'na',
    'tbd',
    'tba',
    'tbc',
    'to be updated',
    'to be added',
    'to be completed',
    'to be confirmed',
    'to follow',
    'pending',
    'xxx',
    'xx',
    '???',
  ].map(fold),
);

/** The same in the words of the moment: "đơn vị đang rà soát", "sẽ báo cáo sau". */
const LATER_PHRASE = new RegExp(
  `^(?:đơn vị|địa phương|cơ quan|chúng tôi|số liệu|nội dung|hiện|hiện nay)?\\s*(?:vẫn\\s+)?(?:đang|chờ|chưa|sẽ|còn)\\s+` +
    `(?:được\\s+)?(?:tổng hợp|cập nhật|rà soát|thống kê|bổ sung|hoàn thiện|báo cáo|gửi|xác minh|thu thập|có số liệu)` +
    `(?:\\s+(?:thêm|sau|số liệu|nội dung|báo cáo|và|bổ sung|tiếp))*$|^(?:báo cáo|gửi|bổ sung|cập nhật)\\s+sau$`,
  'u',
);

/** A prompt in brackets that somebody typed: "[Nhập nội dung báo cáo]". */
const TYPED_PROMPT =
  /^[[(<{]\s*(?:nhập|điền|ghi|chọn|nêu|enter|type|insert|fill|write|choose)\b[^\])>}]{0,60}[\])>}]$/u;

/** An explicit "none", whole, in either language. */
const NIL = new RegExp(
  `^(?:(?:đơn vị|địa phương|cơ quan|trong kỳ|trong năm|trong giai đoạn)\\s*[,:]?\\s+)?` +
    `(?:không|không có|không phát sinh|chưa có|chưa phát sinh|không có phát sinh|không có gì|none|nil|nothing|nothing to report|not any)` +
    `(?:\\s+(?:nội dung|trường hợp|vụ việc|phát sinh|đề xuất|kiến nghị|đề xuất, kiến nghị|ý kiến|gì|nào|to report|in this period|trong kỳ))*\\s*[.!]*$`,
  'u',
);

const FILLERS = /[\s.…_\-–—·•*:;,/\\()[\]<>|"'?]+/gu;

/** A folded text without the dots, dashes and underscores people leave to write on. */
const withoutFillers = (folded: string): string => folded.replace(FILLERS, ' ').trim();

/** More letters than any prompt, excuse or "none" has, however often someone writes it one after the other. */
const MANY = 4000;

/** Whether a text has so many letters that it says something: it need not be looked at whole. */
function saysMuch(text: string): boolean {
  if (text.length <= MANY) return false;
  let letters = 0;
  for (let at = 0; at < text.length && letters <= MANY; at++) if (isLetter(text.charCodeAt(at))) letters++;
  return letters > MANY;
}

/** Letters and digits up to the Latin Extended Additional block: all that Vietnamese and English are written with. */
const isLetter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xc0 && code <= 0x24f) ||
  (code >= 0x1e00 && code <= 0x1eff);

const bare = (text: string): string => withoutFillers(fold(text));

const prompts = new Map<Language, Set<string>>();

/** The prompts of a form, as they are compared. */
function promptsOf(language: Language): Set<string> {
  const known = prompts.get(language) ?? new Set(Object.values(formWords(language).prompt).map(bare));
  prompts.set(language, known);
  return known;
}

/** What the built-in prompts of Word and LibreOffice say in a control that lost its own. */
const FOREIGN_PROMPTS = new Set(
  [
    'click or tap here to enter text.',
    'click here to enter text.',
    'click or tap to enter a date.',
    'click here to enter a date.',
    'choose an item.',
    'choose an item',
    'bấm hoặc gõ nhẹ vào đây để nhập văn bản.',
    'chọn một mục.',
  ].map(bare),
);

/**
 * Nothing, a prompt left in place, dots, dashes, underscores, "đang cập nhật" and the like. What the file says of
 * its own controls (`w:showingPlcHdr`) is not asked: editors set and lose it at will.
 */
export function isBlank(text: string, language: Language): boolean {
  if (saysMuch(text)) return false;
  const folded = fold(text);
  const rest = withoutFillers(folded);
  if (rest === '' || isPromptOf(folded, rest, language)) return true;
  if (isLater(folded)) return true;
  const parts = folded.split(/[,;.]|…/u);
  return parts.length > 1 && parts.every((part) => withoutFillers(part) === '' || isLater(part));
}

const isLater = (text: string): boolean => {
  const rest = withoutFillers(text);
  return LATER.has(text.replace(/(?<![.…!])[.…!]+$/u, '')) || LATER.has(rest) || LATER_PHRASE.test(rest);
};

/** "Đang cập nhật", "sẽ bổ sung sau": somebody put the answer off in so many words. */
export const isPutOff = (text: string, language: Language): boolean =>
  isBlank(text, language) && withoutFillers(fold(text)) !== '' && !isPrompt(text, language);

const isPromptOf = (folded: string, rest: string, language: Language): boolean =>
  rest !== '' && (promptsOf(language).has(rest) || FOREIGN_PROMPTS.has(rest) || TYPED_PROMPT.test(folded));

/** True for a prompt of the form, or of the editor, left as it was. */
export const isPrompt = (text: string, language: Language): boolean => {
  if (saysMuch(text)) return false;
  const folded = fold(text);
  return isPromptOf(folded, withoutFillers(folded), language);
};

/** "Không có", "Không phát sinh", "None": an answer, and it says there is nothing. */
export const isNil = (text: string): boolean => !saysMuch(text) && NIL.test(fold(text));
