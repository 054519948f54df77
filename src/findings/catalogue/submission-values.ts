import type { Catalogue } from './entry.js';
import { kindOfValue, rowName, short } from './phrases.js';
import { doubtful } from './phrases-doubtful.js';
import { fillIn, isFigure, only, wantedFor } from './phrases-filling.js';
import { beyond, dayIn, isDay } from './phrases-range.js';

/** Figures, and what is said by comparing them. */
export const valueEntries = {
  'figure-missing': {
    severity: 'error',
    vi: ({ gone, typed, ...asked }) => {
      const name = `${isFigure(asked) ? 'số liệu ' : ''}“${asked.label}”`;
      return gone
        ? {
            what: `Không tìm thấy ${isFigure(asked) ? '' : 'dòng '}${name} trong văn bản.`,
            why: `Dòng ghi ${isFigure(asked) ? 'số liệu' : 'nội dung'} này đã bị xóa hoặc đổi tên.`,
            todo: `Đề nghị ghi lại dòng “${asked.label}” như trong mẫu và điền ${isFigure(asked) ? 'số liệu' : 'nội dung'}.`,
          }
        : { what: `Chưa điền ${name}${only(typed, 'vi')}.`, why: wantedFor(asked, 'vi'), todo: fillIn(asked, 'vi') };
    },
    en: ({ gone, typed, ...asked }) => {
      const name = `${isFigure(asked) ? 'The figure ' : ''}“${asked.label}”`;
      return gone
        ? {
            what: `${name} was not found in the document.`,
            why: 'Its line was deleted or renamed.',
            todo: `Please put back the line “${asked.label}” as in the form and fill it in.`,
          }
        : {
            what: `${name} is not filled in${only(typed, 'en')}.`,
            why: wantedFor(asked, 'en'),
            todo: fillIn(asked, 'en'),
          };
    },
  },
  'figure-not-a-number': {
    severity: 'error',
    vi: ({ label, typed }) => ({
      what: `Số liệu “${label}” đang ghi “${short(typed)}”, không phải là một con số.`,
      why: 'Chỉ con số mới cộng và so sánh được.',
      todo: 'Đề nghị chỉ ghi con số, ví dụ 12; phần giải thích đưa vào nội dung báo cáo.',
    }),
    en: ({ label, typed }) => ({
      what: `The figure “${label}” says “${short(typed)}”, which is not a number.`,
      why: 'Only numbers can be added and compared.',
      todo: 'Please write the number alone, such as 12, and put any explanation in the text.',
    }),
  },
  'value-wrong-type': {
    severity: 'error',
    vi: ({ label, typed, type, options }) => ({
      what: `“${label}” đang ghi “${short(typed)}”.`,
      why: `Chỗ này cần ghi ${kindOfValue(type, options, 'vi')}.`,
      todo: 'Đề nghị ghi lại cho đúng.',
    }),
    en: ({ label, typed, type, options }) => ({
      what: `“${label}” says “${short(typed)}”.`,
      why: `What is asked for here is ${kindOfValue(type, options, 'en')}.`,
      todo: 'Please correct it.',
    }),
  },
  'figure-out-of-range': {
    severity: 'error',
    vi: ({ label, typed, min, max }) => ({
      what: `${isDay(min, max) ? '' : 'Số liệu '}“${label}” đang ghi ${short(typed)}.`,
      ...beyond(min, max, 'vi'),
    }),
    en: ({ label, typed, min, max }) => ({
      what: `${isDay(min, max) ? '' : 'The figure '}“${label}” says ${short(typed)}.`,
      ...beyond(min, max, 'en'),
    }),
  },
  'figure-ambiguous': {
    severity: 'note',
    vi: ({ label, typed, read, because }) => ({
      what: `“${label}” ghi “${short(typed)}”, được hiểu là ${dayIn(read) ?? read}.`,
      ...doubtful(because ?? (dayIn(read) === null ? 'mark' : 'day'), 'vi'),
    }),
    en: ({ label, typed, read, because }) => ({
      what: `“${label}” says “${short(typed)}”, which was read as ${dayIn(read) ?? read}${dayIn(read) === null ? '' : ' (day, month, year)'}.`,
      ...doubtful(because ?? (dayIn(read) === null ? 'mark' : 'day'), 'en'),
    }),
  },
  'check-failed': {
    severity: 'error',
    vi: ({ say, names, table }) => ({
      what: `${table === null ? 'Số liệu chưa khớp' : `Trong bảng “${table.title}”, ${rowName(table.row, 'vi')}, số liệu chưa khớp`}: ${sentence(say)}`,
      why: `Đang ghi: ${names.map(({ label, text }) => `${label} = ${short(text)}`).join('; ')}.`,
      todo: 'Đề nghị kiểm tra và sửa lại các số liệu này.',
    }),
    en: ({ say, names, table }) => ({
      what: `${table === null ? 'The figures' : `In the table “${table.title}”, the figures in ${rowName(table.row, 'en')}`} do not agree: ${sentence(say)}`,
      why: `They are: ${names.map(({ label, text }) => `${label} = ${short(text)}`).join('; ')}.`,
      todo: 'Please check and correct them.',
    }),
  },
} satisfies Partial<Catalogue>;

/** The words of the definition, closed by a full stop where they have no end of their own. */
const sentence = (say: string): string => (/[.!?]$/.test(say.trim()) ? say.trim() : `${say.trim()}.`);
