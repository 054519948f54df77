import { numeral } from '../../values/index.js';
import type { Catalogue } from './entry.js';
import { count, short } from './phrases.js';

const LOOK_VI = 'Đề nghị xem lại tệp của đơn vị và hỏi lại nếu cần.';
const LOOK_EN = 'Please look at the file of the unit, and ask the unit where needed.';

/** Whether returns are there, and which of them count. */
const returnEntries = {
  'return-none': {
    severity: 'warning',
    vi: ({ unit }) => ({
      what: `Chưa có báo cáo nào của ${unit}.`,
      why: 'Các số tổng hợp chưa gồm đơn vị này.',
      todo: 'Đề nghị đôn đốc đơn vị gửi báo cáo rồi tổng hợp lại.',
    }),
    en: ({ unit }) => ({
      what: `There is no report from ${unit}.`,
      why: 'The totals are without this unit.',
      todo: 'Please remind the unit, and collect again.',
    }),
  },
  'return-unreadable': {
    severity: 'warning',
    vi: ({ unit, file }) => ({
      what: `Không đọc được tệp “${file}” của ${unit}.`,
      why: 'Các số tổng hợp chưa gồm đơn vị này.',
      todo: 'Đề nghị đơn vị gửi lại tệp Word (.docx).',
    }),
    en: ({ unit, file }) => ({
      what: `The file “${file}” from ${unit} cannot be read.`,
      why: 'The totals are without this unit.',
      todo: 'Please ask the unit to send it again as a Word file (.docx).',
    }),
  },
  'return-incomplete': {
    severity: 'note',
    vi: ({ unit, percent }) => ({
      what:
        percent === 100
          ? `Báo cáo của ${unit} đủ nội dung nhưng còn chỗ cần sửa.`
          : `Báo cáo của ${unit} mới đạt ${numeral(percent, 'vi')}% nội dung bắt buộc.`,
      why: 'Phần đã có vẫn được tính vào tổng hợp.',
      todo: `Đề nghị đơn vị ${percent === 100 ? 'sửa' : 'bổ sung phần còn thiếu'} rồi tổng hợp lại.`,
    }),
    en: ({ unit, percent }) => ({
      what:
        percent === 100
          ? `The report from ${unit} holds all that is required, but something in it is to be corrected.`
          : `The report from ${unit} holds ${numeral(percent, 'en')}% of what is required.`,
      why: 'What there is of it was counted.',
      todo: `Please ask the unit ${percent === 100 ? 'to correct it' : 'for the rest'}, and collect again.`,
    }),
  },
  'return-superseded': {
    severity: 'note',
    vi: ({ counted, others }) => ({
      what: `Đơn vị gửi ${numeral(others.length + 1, 'vi')} tệp; tệp được tính là “${counted}”.`,
      why: `Không tính: ${others.map((file) => `“${file}”`).join(', ')}.`,
      todo: 'Đề nghị xem lại nếu tệp được tính không phải bản cuối cùng.',
    }),
    en: ({ counted, others }) => ({
      what: `The unit sent ${numeral(others.length + 1, 'en')} files; “${counted}” is the one that counts.`,
      why: `Not counted: ${others.map((file) => `“${file}”`).join(', ')}.`,
      todo: 'Please look again if that is not the final one.',
    }),
  },
} satisfies Partial<Catalogue>;

/** Values a person should look at before the totals are used. */
const doubtEntries = {
  'value-not-counted': {
    severity: 'warning',
    vi: ({ label, typed, because }) => ({
      what: `“${label}” ghi “${short(typed)}” nhưng chưa được tính vào tổng.`,
      why:
        because === 'uncertain'
          ? 'Chưa chắc đây đúng là phần trả lời cho nội dung này.'
          : 'Nội dung ghi không đọc được thành giá trị như mẫu yêu cầu.',
      todo: LOOK_VI,
    }),
    en: ({ label, typed, because }) => ({
      what: `“${label}” says “${short(typed)}”, which went into no total.`,
      why:
        because === 'uncertain'
          ? 'It is not certain that this is the answer to it.'
          : 'It cannot be read as the kind of value that was asked for.',
      todo: LOOK_EN,
    }),
  },
  'value-unsure': {
    severity: 'note',
    vi: ({ label, typed, percent }) => ({
      what: `“${label}” đã tính là “${short(typed)}”, độ chắc chắn ${numeral(percent, 'vi')}%.`,
      why: 'Chỗ điền trong tệp không còn nguyên như mẫu nên có thể nhầm với nội dung bên cạnh.',
      todo: LOOK_VI,
    }),
    en: ({ label, typed, percent }) => ({
      what: `“${label}” was counted as “${short(typed)}”, ${numeral(percent, 'en')}% sure.`,
      why: 'Its place in the file is no longer as it was in the form, so it may belong to something beside it.',
      todo: LOOK_EN,
    }),
  },
  'table-unsure': {
    severity: 'note',
    vi: ({ title, cells, percent }) => ({
      what: `Bảng “${title}” có ${numeral(cells, 'vi')} ô đã tính nhưng độ chắc chắn chỉ từ ${numeral(percent, 'vi')}%.`,
      why: 'Bảng trong tệp không còn nguyên như mẫu nên có thể nhầm dòng hoặc cột.',
      todo: LOOK_VI,
    }),
    en: ({ title, cells, percent }) => ({
      what: `${count(cells, 'cell', 'cells')} of the table “${title}” counted, but only from ${numeral(percent, 'en')}% sure.`,
      why: 'The table is no longer as it was in the form, so a row or a column may have been mistaken.',
      todo: LOOK_EN,
    }),
  },
  'weight-unanswered': {
    severity: 'warning',
    vi: ({ label, weight }) => ({
      what: `“${label}” chưa được tính vào số bình quân.`,
      why: `Số bình quân tính theo “${weight}”, mà đơn vị chưa có số liệu này.`,
      todo: 'Đề nghị đơn vị bổ sung số liệu đó.',
    }),
    en: ({ label, weight }) => ({
      what: `“${label}” is not part of the mean.`,
      why: `The mean is weighted by “${weight}”, which the unit did not give.`,
      todo: 'Please ask the unit for that figure.',
    }),
  },
  'text-disagrees': {
    severity: 'warning',
    vi: ({ label, typed, said, sentence }) => ({
      what: `“${label}” ghi ${typed}, nhưng phần lời ghi ${said}.`,
      why: `Câu đó là: “${short(sentence, 200)}”.`,
      todo: 'Đề nghị hỏi đơn vị con số nào đúng; khi tổng hợp vẫn lấy số ở chỗ điền số liệu.',
    }),
    en: ({ label, typed, said, sentence }) => ({
      what: `“${label}” says ${typed}, but the text says ${said}.`,
      why: `The sentence is: “${short(sentence, 200)}”.`,
      todo: 'Please ask the unit which is right; the one in its place in the form was counted.',
    }),
  },
  'parts-exceed-whole': {
    severity: 'warning',
    vi: ({ label, value, parts }) => ({
      what: `“${label}” ghi ${numeral(value, 'vi')}, nhỏ hơn phần nằm trong đó.`,
      why: `Phần đó là: ${parts.map((part) => `“${part.label}” = ${numeral(part.value, 'vi')}`).join('; ')}.`,
      todo: LOOK_VI,
    }),
    en: ({ label, value, parts }) => ({
      what: `“${label}” says ${numeral(value, 'en')}, which is less than its parts.`,
      why: `They are: ${parts.map((part) => `“${part.label}” = ${numeral(part.value, 'en')}`).join('; ')}.`,
      todo: LOOK_EN,
    }),
  },
  'change-large': {
    severity: 'note',
    vi: ({ label, unit, before, now, percent }) => ({
      what: `“${label}” của ${unit ?? 'các đơn vị có số liệu cả hai kỳ'} ${now > before ? 'tăng' : 'giảm'} ${numeral(percent, 'vi')}% so với kỳ trước.`,
      why: `Kỳ trước là ${numeral(before, 'vi')}, kỳ này là ${numeral(now, 'vi')}.`,
      todo: 'Đề nghị xem lại số liệu và nêu lý do trong báo cáo nếu đúng như vậy.',
    }),
    en: ({ label, unit, before, now, percent }) => ({
      what: `“${label}” of ${unit ?? 'the units that gave it both times'} is ${numeral(percent, 'en')}% ${now > before ? 'more' : 'less'} than in the last period.`,
      why: `It was ${numeral(before, 'en')} and is ${numeral(now, 'en')}.`,
      todo: 'Please look at it again, and give the reason in the report where it is right.',
    }),
  },
  'earlier-disagrees': {
    severity: 'warning',
    vi: ({ label, typed, before }) => ({
      what: `“${label}” đang ghi ${typed}, nhưng lần tổng hợp trước là ${numeral(before, 'vi')}.`,
      why: 'Cùng một số liệu của kỳ đã qua mà hai lần báo cáo khác nhau.',
      todo: LOOK_VI,
    }),
    en: ({ label, typed, before }) => ({
      what: `“${label}” says ${typed}, but ${numeral(before, 'en')} was collected last time.`,
      why: 'It is the same figure of a time that is over, told in two ways.',
      todo: LOOK_EN,
    }),
  },
} satisfies Partial<Catalogue>;

/** What is doubtful where the returns of many units are put together. */
export const rollupEntries = { ...returnEntries, ...doubtEntries };
