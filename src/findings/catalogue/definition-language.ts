import type { Language } from '../../../schemas/id.js';
import type { DefinitionFindingData } from '../data/definition.js';
import type { Catalogue } from './entry.js';
import { short } from './phrases.js';
import { didYouMean, listOf } from './phrases-definition.js';

type Why<C extends 'expression-wrong' | 'template-wrong'> = Record<
  Language,
  Record<DefinitionFindingData[C]['trouble'], string>
>;

const expression: Why<'expression-wrong'> = {
  vi: {
    syntax: 'Không hiểu được từ chỗ này: thiếu một vế, thiếu dấu ngoặc, hoặc dùng = thay cho ==.',
    too_long: 'Phép so sánh dài quá 1.000 ký tự.',
    not_yes_no: 'Phép này cho ra một con số hoặc chữ, trong khi cần một câu đúng hoặc sai.',
    kinds_differ: 'Hai vế khác loại, ví dụ so sánh con số với chữ.',
    not_offered: 'Cách viết hoặc hàm này không dùng được ở đây.',
    reserved: 'Từ này có ý nghĩa riêng, không dùng làm tên số liệu được.',
  },
  en: {
    syntax: 'It cannot be made out from here: a side or a bracket is missing, or = stands for ==.',
    too_long: 'It is longer than 1,000 characters.',
    not_yes_no: 'It gives a number or a text, where a statement that is true or false is needed.',
    kinds_differ: 'The two sides are of different kinds, such as a number and a text.',
    not_offered: 'This way of writing or this function is not offered here.',
    reserved: 'This word has a meaning of its own and cannot name a figure.',
  },
};

const template: Why<'template-wrong'> = {
  vi: {
    syntax: 'Dấu {{ và }} không khớp nhau, hoặc {{#if …}} thiếu {{/if}}.',
    too_long: 'Phần chữ dài quá 5.000 ký tự.',
    not_offered: 'Chỉ dùng được {{tên}}, {{#if tên}}…{{/if}} và {{#unless tên}}…{{/unless}}.',
  },
  en: {
    syntax: '{{ and }} do not match, or {{#if …}} lacks its {{/if}}.',
    too_long: 'The text is longer than 5,000 characters.',
    not_offered: 'Only {{name}}, {{#if name}}…{{/if}} and {{#unless name}}…{{/unless}} are offered.',
  },
};

/** What is wrong with the statements and the texts of a definition. */
export const definitionLanguageEntries = {
  'expression-wrong': {
    severity: 'error',
    vi: ({ expression: that, trouble }) => ({
      what: `Phép so sánh “${short(that)}” chưa dùng được.`,
      why: expression.vi[trouble],
      todo: 'Đề nghị viết lại, ví dụ: so_hoi_nghi == 0 || so_luot > 0.',
    }),
    en: ({ expression: that, trouble }) => ({
      what: `The statement “${short(that)}” cannot be used.`,
      why: expression.en[trouble],
      todo: 'Please write it like so_hoi_nghi == 0 || so_luot > 0.',
    }),
  },
  'expression-name-unknown': {
    severity: 'error',
    vi: ({ name, near, keyed }) => ({
      what: `Không có số liệu “${name}” để so sánh.`,
      why: keyed
        ? 'Số liệu này có nhiều cột nên phải ghi rõ cột, ví dụ: so_tin["2021"] hoặc chi.plan.'
        : 'Phép so sánh chỉ dùng mã số liệu của đề cương; trong bảng thì ghi row. rồi đến mã cột.',
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa lại tên.`,
    }),
    en: ({ name, near, keyed }) => ({
      what: `There is no figure “${name}” to compare.`,
      why: keyed
        ? 'It has several columns, so one must be named, as in so_tin["2021"] or chi.plan.'
        : 'A statement uses the ids of figures; in a table, row. and the id of a column.',
      todo: `${didYouMean(near, 'en')}Please mend the name.`,
    }),
  },
  'template-wrong': {
    severity: 'error',
    vi: ({ trouble }) => ({
      what: 'Phần chữ có {{…}} chưa đúng cách viết.',
      why: template.vi[trouble],
      todo: 'Đề nghị sửa lại, ví dụ: "Đặc điểm của {{unit.name}}".',
    }),
    en: ({ trouble }) => ({
      what: 'The text with {{…}} is not written rightly.',
      why: template.en[trouble],
      todo: 'Please write it like "About {{unit.name}}".',
    }),
  },
  'template-name-unknown': {
    severity: 'error',
    vi: ({ name, near, known }) => ({
      what: `Không có nội dung nào tên là “${name}” để điền vào chữ.`,
      why: `Dùng được: ${listOf(known, 'vi')}.`,
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa lại tên trong {{…}}.`,
    }),
    en: ({ name, near, known }) => ({
      what: `There is nothing called “${name}” to fill in.`,
      why: `What can be used: ${listOf(known, 'en')}.`,
      todo: `${didYouMean(near, 'en')}Please mend the name in {{…}}.`,
    }),
  },
} satisfies Partial<Catalogue>;
