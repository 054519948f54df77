import type { Language } from '../../schemas/id.js';
import type { CompareKey, ValueType } from '../../schemas/outline.js';
import { writeDate } from '../values/index.js';

/** What a form prints of its own beside the texts of the definition and the words of the letterhead. */
export interface FormWords {
  compare: Record<CompareKey, string>;
  /** The short prompt that stands in a place still to be filled in, by what is asked. */
  prompt: Record<ValueType | 'narrative' | 'number' | 'place' | 'signatory', string>;
  see(table: string): string;
  guide(facts: { to: string | null; cutoff: string | null; due: string | null; ifAny: string }): string[];
}

const vi: FormWords = {
  compare: { plan: 'Kế hoạch', actual: 'Thực hiện', previous: 'Kỳ trước' },
  prompt: {
    narrative: 'Nhập nội dung báo cáo tại đây',
    text: 'Nhập',
    integer: 'Nhập số',
    decimal: 'Nhập số',
    percent: 'Nhập %',
    money: 'Nhập số tiền',
    date: 'ngày … tháng … năm …',
    choice: 'Chọn',
    yes_no: 'Chọn',
    number: '……',
    place: 'Nhập địa danh',
    signatory: 'Nhập họ và tên người ký',
  },
  see: (table) => `(xem ${table})`,
  guide: ({ to, cutoff, due, ifAny }) => [
    'Hướng dẫn điền: nhập nội dung vào các ô có chữ mờ; giữ nguyên đề mục, tên chỉ tiêu và tên cột.',
    'Chỉ tiêu không phát sinh thì ghi số 0; không để trống, không ghi "đang cập nhật".',
    `Phần có chữ ${ifAny} mà đơn vị không phát sinh thì ghi "Không có".`,
    'Bảng thiếu dòng thì đặt con trỏ ở ô cuối cùng và nhấn phím Tab để thêm dòng.',
    ...(cutoff ? [`Số liệu tính đến hết ngày ${writeDate(cutoff, 'vi')}.`] : []),
    ...(to
      ? [
          `Nơi nhận báo cáo: ${to}${due ? `, chậm nhất ngày ${writeDate(due, 'vi')}` : ''}. Lưu tệp dạng Word (.docx) khi gửi.`,
        ]
      : []),
    ...(due && !to ? [`Gửi báo cáo chậm nhất ngày ${writeDate(due, 'vi')}. Lưu tệp dạng Word (.docx) khi gửi.`] : []),
  ],
};

const en: FormWords = {
  compare: { plan: 'Planned', actual: 'Actual', previous: 'Previous period' },
  prompt: {
    narrative: 'Write your report here',
    text: 'Enter text',
    integer: 'Enter a number',
    decimal: 'Enter a number',
    percent: 'Enter %',
    money: 'Enter an amount',
    date: 'Enter a date',
    choice: 'Choose',
    yes_no: 'Choose',
    number: '……',
    place: 'Enter the place',
    signatory: 'Enter the name of the person who signs',
  },
  see: (table) => `(see ${table})`,
  guide: ({ to, cutoff, due, ifAny }) => [
    'How to fill in this form: type in the places with grey text; leave headings, figure names and column names as they are.',
    'Where a figure is nil, write 0; do not leave it empty or write "to be updated".',
    `Where a part is marked ${ifAny} and you have nothing to report, write "None".`,
    'To add a row to a table, put the cursor in its last cell and press Tab.',
    ...(cutoff ? [`Count figures up to and including ${cutoff}.`] : []),
    ...(to ? [`Send to: ${to}${due ? `, by ${due}` : ''}. Save the file as Word (.docx).`] : []),
    ...(due && !to ? [`Send it by ${due}. Save the file as Word (.docx).`] : []),
  ],
};

/** The form's own words in its language. */
export const formWords = (language: Language): FormWords => (language === 'vi' ? vi : en);
