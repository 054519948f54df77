import { numeral } from '../../values/index.js';
import type { Catalogue } from './entry.js';
import { count, short } from './phrases.js';
import { only } from './phrases-filling.js';

/** Sections, points and what is written in them. */
export const textEntries = {
  'section-missing': {
    severity: 'error',
    vi: ({ heading }) => ({
      what: `Không tìm thấy mục “${heading}”.`,
      why: 'Đề cương yêu cầu báo cáo phải có mục này.',
      todo: `Đề nghị bổ sung tiêu đề “${heading}” đúng như trong mẫu và viết nội dung bên dưới.`,
    }),
    en: ({ heading }) => ({
      what: `The section “${heading}” was not found.`,
      why: 'The outline requires it.',
      todo: `Please put back the heading “${heading}” as in the form and write the text under it.`,
    }),
  },
  'section-empty': {
    severity: 'error',
    vi: ({ heading, typed }) => ({
      what: `Mục “${heading}” chưa có nội dung${only(typed, 'vi')}.`,
      why: 'Đây là nội dung bắt buộc theo đề cương.',
      todo: 'Đề nghị viết nội dung ngay dưới tiêu đề của mục.',
    }),
    en: ({ heading, typed }) => ({
      what: `The section “${heading}” has no text${only(typed, 'en')}.`,
      why: 'The outline requires it.',
      todo: 'Please write the text right under its heading.',
    }),
  },
  'section-out-of-order': {
    severity: 'warning',
    vi: ({ heading, other, stands }) => ({
      what: `Mục “${heading}” đang nằm ${stands === 'after' ? 'sau' : 'trước'} mục “${other}”, trong khi theo đề cương phải đứng ${stands === 'after' ? 'trước' : 'sau'} mục đó.`,
      why: 'Khi các đơn vị giữ cùng thứ tự thì việc tổng hợp không bị sót.',
      todo: `Đề nghị chuyển mục “${heading}” ${stands === 'after' ? 'lên trước' : 'xuống sau'} mục “${other}”.`,
    }),
    en: ({ heading, other, stands }) => ({
      what: `The section “${heading}” stands ${stands} “${other}”, but the outline puts it ${stands === 'after' ? 'before' : 'after'} that section.`,
      why: 'Reports in the same order can be put together without leaving anything out.',
      todo: `Please move the section “${heading}” so that it comes ${stands === 'after' ? 'before' : 'after'} “${other}”.`,
    }),
  },
  'section-unasked': {
    severity: 'note',
    vi: ({ heading }) => ({
      what: `Mục “${heading}” không có trong đề cương.`,
      why: 'Nội dung dưới mục này không được tính cho mục nào của đề cương.',
      todo: 'Đề nghị xem lại; nếu đây là phần trả lời của một mục khác thì chuyển nội dung về mục đó.',
    }),
    en: ({ heading }) => ({
      what: `The section “${heading}” is not in the outline.`,
      why: 'What stands under it counts for none of the sections asked for.',
      todo: 'Please look at it again, and move the text if it answers another section.',
    }),
  },
  'heading-missing': {
    severity: 'note',
    vi: ({ heading }) => ({
      what: `Tiêu đề của mục “${heading}” không còn trong văn bản.`,
      why: 'Nội dung của mục vẫn được nhận ra, nhưng người đọc không biết đó là nội dung của mục nào.',
      todo: `Đề nghị ghi lại tiêu đề “${heading}” ngay trên phần nội dung của mục.`,
    }),
    en: ({ heading }) => ({
      what: `The heading “${heading}” is no longer in the document.`,
      why: 'Its text was still recognised, but a reader cannot tell which section it belongs to.',
      todo: `Please put back the heading “${heading}” right above the text of its section.`,
    }),
  },
  'heading-changed': {
    severity: 'note',
    vi: ({ heading, typed }) => ({
      what: `Tiêu đề “${heading}” đã được sửa thành “${short(typed)}”.`,
      why: 'Nội dung vẫn được nhận ra, nhưng tiêu đề khác mẫu dễ gây nhầm khi tổng hợp.',
      todo: 'Đề nghị giữ nguyên tiêu đề như trong mẫu.',
    }),
    en: ({ heading, typed }) => ({
      what: `The heading “${heading}” was changed to “${short(typed)}”.`,
      why: 'The section was still recognised, but a heading in other words may lead to a mix-up later.',
      todo: 'Please keep the heading as it is in the form.',
    }),
  },
  'point-missing': {
    severity: 'error',
    vi: ({ ask }) => ({
      what: `Không tìm thấy chỗ trả lời nội dung “${short(ask)}”.`,
      why: 'Dòng nêu yêu cầu này đã bị xóa hoặc viết lại, nên chưa xác định được phần trả lời.',
      todo: 'Đề nghị ghi lại dòng yêu cầu như trong mẫu và trả lời ngay bên dưới.',
    }),
    en: ({ ask }) => ({
      what: `The place to answer “${short(ask)}” was not found.`,
      why: 'The line that asks for it was deleted or rewritten, so no answer can be told.',
      todo: 'Please put back the line as in the form and answer right under it.',
    }),
  },
  'point-unanswered': {
    severity: 'error',
    vi: ({ ask, typed }) => ({
      what: `Chưa trả lời nội dung “${short(ask)}”${only(typed, 'vi')}.`,
      why: 'Đây là nội dung bắt buộc theo đề cương.',
      todo: 'Đề nghị viết phần trả lời ngay dưới dòng yêu cầu.',
    }),
    en: ({ ask, typed }) => ({
      what: `The point “${short(ask)}” has not been answered${only(typed, 'en')}.`,
      why: 'The outline requires it.',
      todo: 'Please write the answer right under the line that asks for it.',
    }),
  },
  'text-too-short': {
    severity: 'error',
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
  'if-any-blank': {
    severity: 'note',
    vi: ({ label }) => ({
      what: `Nội dung “${short(label)}”${/nếu có/i.test(short(label)) ? '' : ' (nếu có)'} đang để trống.`,
      why: 'Để trống thì không rõ đơn vị không có hay chưa kịp báo cáo.',
      todo: 'Đề nghị ghi “Không có” nếu đơn vị không phát sinh nội dung này.',
    }),
    en: ({ label }) => ({
      what: `“${short(label)}”, asked “if any”, was left blank.`,
      why: 'A blank does not tell whether there is none or it was not reported.',
      todo: 'Please write “None” if there is nothing to report.',
    }),
  },
  'nil-where-required': {
    severity: 'warning',
    vi: ({ label, typed }) => ({
      what: `Nội dung “${short(label)}” chỉ ghi “${short(typed)}”.`,
      why: 'Đây là nội dung đơn vị phải báo cáo theo đề cương.',
      todo: 'Đề nghị kiểm tra lại và bổ sung nếu có.',
    }),
    en: ({ label, typed }) => ({
      what: `“${short(label)}” says only “${short(typed)}”.`,
      why: 'The outline expects something to be reported here.',
      todo: 'Please check it and add what there is.',
    }),
  },
  'answer-uncertain': {
    severity: 'warning',
    vi: ({ label, typed, percent }) => ({
      what: `Chưa chắc chắn đâu là phần trả lời của “${short(label)}”${typed === '' ? '' : `; có thể là “${short(typed)}”`}.`,
      why: `Mẫu đã bị thay đổi nhiều, mức tin cậy chỉ khoảng ${numeral(percent, 'vi')}%.`,
      todo: 'Đề nghị người kiểm tra xem trực tiếp trong văn bản.',
    }),
    en: ({ label, typed, percent }) => ({
      what: `It is not certain what answers “${short(label)}”${typed === '' ? '' : `; it may be “${short(typed)}”`}.`,
      why: `The form was changed a good deal, so this is only about ${numeral(percent, 'en')}% certain.`,
      todo: 'Please have a person look at it in the document.',
    }),
  },
} satisfies Partial<Catalogue>;
