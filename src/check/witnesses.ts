import type { Language } from '../../schemas/id.js';
import type { WitnessKind } from '../read/index.js';

/** What each witness is called; in English with what it does. */
const CALLED: Record<Language, Record<WitnessKind, string>> = {
  vi: {
    property: 'thông tin kèm trong tệp',
    stamp: 'bản đề cương kèm trong tệp',
    option: 'lệnh kiểm tra',
    letterhead: 'tên cơ quan ở đầu văn bản',
    title: 'phần tên báo cáo',
    opening: 'câu mở đầu',
    symbol: 'ký hiệu trong số văn bản',
    place: 'địa danh',
    signing: 'người ký',
    authority: 'thẩm quyền ký',
    attached: 'dòng “Kèm theo” ở phụ lục',
    date: 'ngày của văn bản',
    file_name: 'tên tệp',
  },
  en: {
    property: 'what the file says of itself',
    stamp: 'the copy of the outline it carries',
    option: 'the command',
    letterhead: 'the body in its letterhead',
    title: 'its title',
    opening: 'its opening sentence',
    symbol: 'the symbol in its number',
    place: 'the place',
    signing: 'who signs',
    authority: 'in whose name it is signed',
    attached: 'the line above an appendix',
    date: 'its date',
    file_name: 'the name of the file',
  },
};

/** Witnesses as people call them: "tên cơ quan ở đầu văn bản, địa danh". */
export const witnessesIn = (kinds: readonly WitnessKind[], language: Language): string => {
  const names = kinds.map((kind) => CALLED[language][kind]);
  if (language === 'vi') return names.join(', ');
  return `${names.join(', ')} ${names.length === 1 ? 'says' : 'say'}`;
};
