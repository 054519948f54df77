import type { ValueType } from '../../../../schemas/outline.js';
import type { AnnexWords } from './words.js';

const isCaps = (text: string): boolean => text === text.toUpperCase();
const QUARTERS = ['I', 'II', 'III', 'IV'];
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const FILLED: Record<ValueType, string> = {
  text: 'bằng chữ',
  integer: 'số',
  decimal: 'số thập phân',
  percent: 'tỷ lệ phần trăm',
  money: 'số tiền',
  date: 'ngày, tháng, năm',
  yes_no: 'có hoặc không',
  choice: 'một trong',
};

export const vi: AnnexWords = {
  unit: 'đơn vị',
  kind: (report) => (isCaps(report) ? `ĐỀ CƯƠNG ${report}` : `Đề cương ${report}`),
  attached: (document, by) =>
    `(Kèm theo ${document ?? 'Kế hoạch số …, ngày … tháng … năm …'}\ncủa ${by ?? '……………………'})`,
  askedOf: (groups) => `Đối với ${groups.join('; ')}.`,
  onlyOf: (groups) => `(đối với ${groups.join('; ')})`,
  optional: '(không bắt buộc)',
  groups: (groups) => `Đơn vị báo cáo: ${groups.join('; ')}.`,
  period: (label) => `Kỳ báo cáo: ${label}.`,
  periodOf: (label, from, to) => `Kỳ báo cáo: ${label} (từ ngày ${from} đến ngày ${to}).`,
  every: {
    once: 'Chế độ báo cáo: một lần.',
    month: 'Chế độ báo cáo: định kỳ hằng tháng.',
    quarter: 'Chế độ báo cáo: định kỳ hằng quý.',
    half_year: 'Chế độ báo cáo: định kỳ 06 tháng.',
    nine_months: 'Chế độ báo cáo: định kỳ 09 tháng.',
    year: 'Chế độ báo cáo: định kỳ hằng năm.',
  },
  cutoff: (when) => `Thời gian chốt số liệu: hết ${when}.`,
  to: (to, through) => `Cơ quan nhận báo cáo: ${to}${through === null ? '' : ` (qua ${through})`}.`,
  how: (ways) => `Phương thức gửi báo cáo: ${ways.join('; ')}.`,
  due: (when) => `Thời hạn gửi báo cáo: ${when}.`,
  ownDue: (group, when) => `Thời hạn gửi báo cáo của ${group}: ${when}.`,
  guidance: (text) => `Lưu ý: ${text}`,
  day: '{d}/{m}/{y}',
  dayOfYear: '{d}/{m}',
  when: {
    on: (day) => `ngày ${day}`,
    yearly: (day) => `ngày ${day} hằng năm`,
    ofLastMonth: (day, every) => (every === 'month' ? `ngày ${day} hằng tháng` : `ngày ${day} tháng cuối kỳ báo cáo`),
    ofMonth: (day, every) =>
      every === 'month' ? `ngày ${day} hằng tháng` : `ngày ${day} của tháng liền sau ngày chốt số liệu`,
    of: (day, every, number) =>
      ({
        once: `ngày ${day}`,
        month: `ngày ${day} (báo cáo tháng ${number})`,
        quarter: `ngày ${day} (báo cáo quý ${QUARTERS[number - 1] ?? number})`,
        half_year: `ngày ${day} (báo cáo 6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm)`,
        nine_months: `ngày ${day}`,
        year: `ngày ${day}`,
      })[every],
    by: (when) => `chậm nhất ${when}`,
  },
  dots: {
    integer: '……',
    decimal: '…,…',
    percent: '……',
    money: '……',
    date: 'ngày …… tháng …… năm ……',
    text: '…………',
    choice: '……',
    yes_no: '……',
  },
  filling: {
    number: '(ghi số)',
    text: '(ghi rõ)',
    yes_no: '(có hoặc không)',
    choice: (options) => `(một trong: ${options.join('; ')})`,
  },
  countedIn: (unit) => `(đơn vị tính: ${unit})`,
  columns: (which, type, options) => {
    const columns = which === 'all' ? 'Các cột đều' : which === 'others' ? 'Các cột còn lại' : `Cột ${quoted(which)}`;
    return `${columns} ghi ${FILLED[type]}${type === 'choice' ? `: ${options.join('; ')}` : ''}.`;
  },
  optionalColumns: (names) => `Cột ${quoted(names)} không bắt buộc.`,
  landscape: '(trình bày trên khổ giấy ngang)',
};
