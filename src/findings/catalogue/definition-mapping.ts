import type { Language } from '../../../schemas/id.js';
import type { ValueType } from '../../../schemas/outline.js';
import type { DefinitionFindingData } from '../data/definition.js';
import type { Catalogue } from './entry.js';
import { didYouMean } from './phrases-definition.js';

type Unknown = DefinitionFindingData['mapping-unknown'];

const kinds: Record<Language, Record<Unknown['kind'], string>> = {
  vi: { figure: 'số liệu', table: 'bảng', row: 'dòng', column: 'cột', part: 'mục' },
  en: { figure: 'figure', table: 'table', row: 'row', column: 'column', part: 'section or point' },
};

const types: Record<Language, Record<ValueType, string>> = {
  vi: {
    text: 'chữ',
    integer: 'số nguyên',
    decimal: 'số thập phân',
    percent: 'tỷ lệ',
    money: 'số tiền',
    date: 'ngày',
    choice: 'lựa chọn',
    yes_no: 'có hoặc không',
  },
  en: {
    text: 'text',
    integer: 'whole numbers',
    decimal: 'numbers',
    percent: 'percentages',
    money: 'amounts of money',
    date: 'dates',
    choice: 'choices',
    yes_no: 'yes or no',
  },
};

/** What is wrong in a mapping between the definitions of two levels. */
export const definitionMappingEntries = {
  'mapping-unknown': {
    severity: 'error',
    vi: ({ id, level, kind, near }) => ({
      what: `Đề cương của ${level === 'upper' ? 'cấp trên' : 'cấp mình'} không có ${kinds.vi[kind]} nào mang mã “${id}”.`,
      why: 'Mỗi dòng viết “mã của cấp trên: mã của cấp mình”; cả hai mã phải có trong đề cương của cấp đó.',
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa lại mã.`,
    }),
    en: ({ id, level, kind, near }) => ({
      what: `The definition of ${level === 'upper' ? 'the level above' : 'your own level'} has no ${kinds.en[kind]} with the id “${id}”.`,
      why: 'Each entry is written “id of the level above: id of your own level”; each must be in the definition of its level.',
      todo: `${didYouMean(near, 'en')}Please mend the id.`,
    }),
  },
  'mapping-unsuited': {
    severity: 'error',
    vi: ({ above, below, asked, found }) => ({
      what: `Không lấy “${below}” để điền vào “${above}” được.`,
      why: `“${above}” là ${types.vi[asked]}, còn “${below}” là ${types.vi[found]}.`,
      todo: 'Đề nghị chọn số liệu cùng loại, hoặc bỏ dòng này.',
    }),
    en: ({ above, below, asked, found }) => ({
      what: `“${below}” cannot answer “${above}”.`,
      why: `“${above}” asks for ${types.en[asked]}, and “${below}” holds ${types.en[found]}.`,
      todo: 'Please choose one of the same kind, or leave the entry out.',
    }),
  },
} satisfies Partial<Catalogue>;
