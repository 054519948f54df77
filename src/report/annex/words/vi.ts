import type { AnnexWords } from './words.js';

const isCaps = (text: string): boolean => text === text.toUpperCase();
const QUARTERS = ['I', 'II', 'III', 'IV'];
const counted = (unit: string): string => (unit === '' ? '……' : `…… ${unit}`);

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
  cutoff: (when) => `Số liệu tính đến hết ${when}.`,
  sending: ({ to, through, how, when }) => {
    const means = how.length === 0 ? '' : `, bằng ${how.join(', ')}`;
    if (to === null) return `Thời hạn gửi báo cáo: ${when ?? '……'}${means}.`;
    return `Báo cáo gửi ${to}${through === null ? '' : ` (qua ${through})`}${when === null ? '' : ` ${when}`}${means}.`;
  },
  ownDue: (group, when) => `Riêng ${group}: gửi báo cáo ${when}.`,
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
    integer: counted,
    decimal: (unit) => counted(unit).replace('……', '…,…'),
    percent: (unit) => counted(unit),
    money: (unit) => counted(unit),
    date: () => 'ngày …… tháng …… năm ……',
    text: () => '…………',
    choice: (_, options) => `…… (một trong: ${options.join('; ')})`,
    yes_no: () => '…… (có hoặc không)',
  },
  column: {
    choice: (label, options) => `Cột “${label}” ghi một trong: ${options.join('; ')}.`,
    yes_no: (label) => `Cột “${label}” ghi có hoặc không.`,
  },
};
