import { numeral } from '../../values/index.js';
import type { AskedValue } from '../data/submission.js';
import type { Catalogue } from './entry.js';
import { count, kindOfValue, rowName, short } from './phrases.js';
import { fillInAll } from './phrases-filling.js';
import { beyond } from './phrases-range.js';

/** Tables: their headers, rows, cells and totals. */
export const tableEntries = {
  'table-missing': {
    severity: 'error',
    vi: ({ title }) => ({
      what: `Không tìm thấy bảng “${title}”.`,
      why: 'Bảng này bắt buộc phải có trong báo cáo.',
      todo: 'Đề nghị sao lại bảng từ mẫu và điền đầy đủ.',
    }),
    en: ({ title }) => ({
      what: `The table “${title}” was not found.`,
      why: 'The outline requires it.',
      todo: 'Please copy the table from the form again and fill it in.',
    }),
  },
  'table-empty': {
    severity: 'error',
    vi: ({ title }) => ({
      what: `Bảng “${title}” chưa được điền.`,
      why: 'Đây là bảng số liệu bắt buộc theo đề cương.',
      todo: 'Đề nghị điền số liệu vào bảng.',
    }),
    en: ({ title }) => ({
      what: `The table “${title}” is not filled in.`,
      why: 'The outline requires it.',
      todo: 'Please fill in the table.',
    }),
  },
  'table-header-changed': {
    severity: 'warning',
    vi: ({ title, column, typed }) => ({
      what: `Trong bảng “${title}”, tên cột “${column}” đã được sửa thành “${short(typed)}”.`,
      why: 'Số liệu của cột có thể bị hiểu khác với yêu cầu.',
      todo: 'Đề nghị giữ nguyên tên cột như trong mẫu và kiểm tra lại số liệu của cột.',
    }),
    en: ({ title, column, typed }) => ({
      what: `In the table “${title}”, the header “${column}” was changed to “${short(typed)}”.`,
      why: 'The figures under it may then mean something else than was asked.',
      todo: 'Please put back the header as in the form and check the figures under it.',
    }),
  },
  'table-column-missing': {
    severity: 'error',
    vi: ({ title, column }) => ({
      what: `Bảng “${title}” thiếu cột “${column}”.`,
      why: 'Cột này bắt buộc phải có theo đề cương.',
      todo: 'Đề nghị thêm lại cột như trong mẫu và điền đầy đủ.',
    }),
    en: ({ title, column }) => ({
      what: `The table “${title}” lacks the column “${column}”.`,
      why: 'The outline requires what stands in it.',
      todo: 'Please add the column again as in the form and fill it in.',
    }),
  },
  'table-too-few-rows': {
    severity: 'error',
    vi: ({ title, rows, min }) => ({
      what:
        rows === 0
          ? `Bảng “${title}” chưa có dòng số liệu nào.`
          : `Bảng “${title}” mới có ${numeral(rows, 'vi')} dòng số liệu.`,
      why: `Đề cương yêu cầu ít nhất ${numeral(min, 'vi')} dòng.`,
      todo: 'Đề nghị bổ sung đủ các dòng còn thiếu.',
    }),
    en: ({ title, rows, min }) => ({
      what: `The table “${title}” has ${rows === 0 ? 'no row' : `only ${count(rows, 'row', 'rows')}`} filled in.`,
      why: `The outline asks for ${count(min, 'row', 'rows')} or more.`,
      todo: 'Please add the rows that are missing.',
    }),
  },
  'table-too-many-rows': {
    severity: 'warning',
    vi: ({ title, rows, max }) => ({
      what: `Bảng “${title}” có ${numeral(rows, 'vi')} dòng số liệu.`,
      why: `Đề cương chỉ yêu cầu nhiều nhất ${numeral(max, 'vi')} dòng.`,
      todo: 'Đề nghị chỉ giữ lại những dòng cần thiết.',
    }),
    en: ({ title, rows, max }) => ({
      what: `The table “${title}” has ${count(rows, 'row', 'rows')}.`,
      why: `The outline asks for ${numeral(max, 'en')} at most.`,
      todo: 'Please keep only the rows that matter most.',
    }),
  },
  'table-row-missing': {
    severity: 'error',
    vi: ({ title, row }) => ({
      what: `Bảng “${title}” thiếu ${rowName(row, 'vi')}.`,
      why: 'Dòng này có sẵn trong mẫu và bắt buộc phải điền.',
      todo: 'Đề nghị thêm lại dòng như trong mẫu và điền đầy đủ.',
    }),
    en: ({ title, row }) => ({
      what: `The table “${title}” lacks ${rowName(row, 'en')}.`,
      why: 'It is printed in the form and must be filled in.',
      todo: 'Please add the row again as in the form and fill it in.',
    }),
  },
  'cell-missing': {
    severity: 'error',
    vi: ({ title, row, columns }) => ({
      what:
        columns.length === 1
          ? `Trong bảng “${title}”, ${rowName(row, 'vi')}, cột ${labels(columns)} còn trống.`
          : `Trong bảng “${title}”, ${rowName(row, 'vi')}: còn trống các cột ${labels(columns)}.`,
      why: columns.length === 1 ? 'Ô này bắt buộc phải điền.' : 'Các ô này bắt buộc phải điền.',
      todo: fillInAll(columns, 'vi'),
    }),
    en: ({ title, row, columns }) => ({
      what: `In the table “${title}”, ${rowName(row, 'en')} has nothing in the ${columns.length === 1 ? 'column' : 'columns'} ${labels(columns)}.`,
      why: columns.length === 1 ? 'This cell must be filled in.' : 'These cells must be filled in.',
      todo: fillInAll(columns, 'en'),
    }),
  },
  'cell-wrong-type': {
    severity: 'error',
    vi: ({ title, row, column, typed, type, options }) => ({
      what: `Trong bảng “${title}”, ${rowName(row, 'vi')}, cột “${column}” đang ghi “${short(typed)}”.`,
      why: `Ô này cần ghi ${kindOfValue(type, options, 'vi')}.`,
      todo: 'Đề nghị ghi lại cho đúng.',
    }),
    en: ({ title, row, column, typed, type, options }) => ({
      what: `In the table “${title}”, ${rowName(row, 'en')} says “${short(typed)}” in the column “${column}”.`,
      why: `What is asked for here is ${kindOfValue(type, options, 'en')}.`,
      todo: 'Please correct it.',
    }),
  },
  'cell-out-of-range': {
    severity: 'error',
    vi: ({ title, row, column, typed, min, max }) => ({
      what: `Trong bảng “${title}”, ${rowName(row, 'vi')}, cột “${column}” đang ghi ${short(typed)}.`,
      ...beyond(min, max, 'vi'),
    }),
    en: ({ title, row, column, typed, min, max }) => ({
      what: `In the table “${title}”, ${rowName(row, 'en')} says ${short(typed)} in the column “${column}”.`,
      ...beyond(min, max, 'en'),
    }),
  },
  'total-wrong': {
    severity: 'error',
    vi: ({ title, column, typed, sum }) => ({
      what: `Trong bảng “${title}”, tổng cộng của cột “${column}” đang ghi ${short(typed)}.`,
      why: `Cộng các dòng ở trên được ${numeral(sum, 'vi')}.`,
      todo: 'Đề nghị kiểm tra lại các dòng và dòng tổng cộng.',
    }),
    en: ({ title, column, typed, sum }) => ({
      what: `In the table “${title}”, the total of the column “${column}” says ${short(typed)}.`,
      why: `The rows above add up to ${numeral(sum, 'en')}.`,
      todo: 'Please check the rows and the total.',
    }),
  },
  'total-missing': {
    severity: 'error',
    vi: ({ title, column, sum }) => ({
      what: `Trong bảng “${title}”, chưa ghi tổng cộng của cột “${column}”.`,
      why: 'Dòng tổng cộng dùng để đối chiếu với các dòng ở trên.',
      todo: `Đề nghị điền tổng cộng${sum === null ? '' : `; cộng các dòng ở trên được ${numeral(sum, 'vi')}`}.`,
    }),
    en: ({ title, column, sum }) => ({
      what: `In the table “${title}”, the total of the column “${column}” is not filled in.`,
      why: 'The total is used to check the rows above.',
      todo: `Please fill in the total${sum === null ? '' : `; the rows above add up to ${numeral(sum, 'en')}`}.`,
    }),
  },
} satisfies Partial<Catalogue>;

const labels = (columns: readonly AskedValue[]): string => columns.map(({ label }) => `“${label}”`).join(', ');
