import type { ValueType } from '../../../schemas/outline.js';
import { short } from '../../findings/index.js';
import type { ImportWords } from './words.js';

const several = (count: number, what: string): string[] => (count === 0 ? [] : [`${count} ${what}`]);

const KINDS: Record<ValueType, string> = {
  text: 'chữ',
  integer: 'số',
  decimal: 'số thập phân',
  percent: 'tỷ lệ %',
  money: 'tiền',
  date: 'ngày',
  choice: 'lựa chọn',
  yes_no: 'có/không',
};

export const vi: ImportWords = {
  head: (files, proposal) => [
    `Bản thảo đề cương lấy từ ${files.map((file) => `“${file}”`).join(', ')}.`,
    ...(proposal
      ? [
          'ĐỀ XUẤT: văn bản không kèm đề cương; các mục dưới đây do công cụ đề nghị theo nội dung nhiệm vụ, cần người soạn xem lại.',
        ]
      : []),
    'Dòng bắt đầu bằng “#” là chỗ công cụ đoán, cần xem lại; xem xong thì xóa dòng đó.',
  ],
  remarks: {
    'figure-guessed': ({ label }) =>
      `Số liệu “${short(label)}” do công cụ nhận ra từ câu hỏi: xem lại đơn vị tính và kiểu số.`,
    'figures-wanted': () => 'Đề cương yêu cầu có số liệu nhưng không nêu số nào: nếu cần cộng số thì thêm số liệu.',
    'values-left': ({ clauses }) =>
      `Còn nêu ${clauses.map((one) => `“${short(one)}”`).join(', ')} mà chưa thành số liệu: nếu cần điền riêng thì thêm.`,
    'series-guessed': ({ label }) => `“${short(label)}” được hỏi theo từng năm nêu trong câu: xem lại các năm.`,
    'columns-guessed': ({ columns }) =>
      `Kiểu của cột ${columns.map((one) => `“${short(one, 40)}”`).join(', ')} là đoán: số hay chữ.`,
    'table-without-columns': ({ title }) =>
      `Không thấy bảng của “${short(title)}” trong tệp: thay cột dưới đây bằng các cột thật.`,
    'rows-open-too': ({ title, open }) =>
      `Bảng “${short(title)}” có dòng in sẵn và ${open} dòng để đơn vị thêm: xem lại.`,
    'formula-unread': ({ title, written }) =>
      `Công thức “${written}” của bảng “${short(title)}” chưa thành phép kiểm tra.`,
    'group-guessed': ({ label }) => `Chỉ hỏi nhóm “${short(label)}”: xem lại, và thêm nhóm còn thiếu.`,
    'see-unknown': ({ named }) => `Câu này nhắc tới ${named} kèm theo nhưng không thấy bảng đó trong tệp.`,
    'title-guessed': ({ title }) => `Tên báo cáo “${short(title)}” là đoán.`,
    'letterhead-guessed': ({ letterhead }) =>
      `Thể thức ${letterhead} chọn theo văn bản gốc; nhóm đơn vị nào theo thể thức khác thì khai riêng cho nhóm đó.`,
    'schedule-guessed': () => 'Kỳ hạn lấy từ câu nói về thời hạn gửi báo cáo.',
    'schedule-other': ({ said }) =>
      `Văn bản còn nêu hạn khác: “${short(said)}”. Một bản khai chỉ giữ được một kỳ: nếu cần, làm thêm bản khai cho kỳ đó.`,
    'schedule-missing': () => 'Không thấy thời hạn gửi báo cáo: đề nghị ghi bao lâu báo cáo một lần và hạn gửi.',
    'receiver-guessed': ({ to }) => `Nơi nhận báo cáo là đoán: “${short(to)}”.`,
    'receiver-missing': () => 'Không thấy gửi báo cáo về đâu: đề nghị ghi cơ quan nhận.',
    'order-changed': ({ title }) => `Trong “${short(title)}”, các nội dung được đưa lên trước các mục con.`,
    proposed: () => 'Đề xuất theo nhiệm vụ trong văn bản, không phải đề cương có sẵn.',
    introduced: ({ words }) => `Đề cương nằm trong thân văn bản, sau câu “${short(words)}”.`,
    'outline-other': ({ title, number }) =>
      `Còn một đề cương khác: “${short(title)}”. Muốn lấy thì thêm --which ${number}.`,
    'table-filled': ({ title }) => `Bảng “${short(title)}” đã điền sẵn nên không phải bảng để đơn vị điền.`,
    'table-of-plan': ({ title }) => `Bảng “${short(title)}” thuộc văn bản, không thuộc đề cương.`,
    'table-unread': () => 'Một bảng không có dòng tiêu đề cột nên không lấy được.',
    'annex-without-table': ({ title }) => `Phụ lục “${short(title)}” không có bảng để điền.`,
    'line-unasked': ({ text }) => `Dòng “${short(text)}” không rõ hỏi gì.`,
  },
  place: ({ file, block, word, quote }) =>
    `${file === null ? '' : `${file}, `}${word ? 'đoạn' : 'dòng'} ${block + 1}${quote === '' ? '' : `: “${short(quote, 60)}”`}`,
  found: (title, files) => `Đề cương “${short(title, 120)}”, lấy từ ${files.map((file) => `“${file}”`).join(', ')}`,
  counts: (of) =>
    `Nhận ra: ${[
      ...several(of.chapters, 'mục lớn'),
      ...several(of.sections, 'mục con'),
      ...several(of.points, 'nội dung'),
      ...several(of.figures, 'số liệu'),
      ...several(of.tables, 'bảng trong mục'),
      ...several(of.appendices, 'phụ lục'),
      ...several(of.groups, 'nhóm đơn vị'),
    ].join(', ')}.`,
  toLookAt: (count) => `Cần xem lại ${count} chỗ:`,
  leftOut: (count) => `Không lấy vào ${count} thứ:`,
  notes: {
    section: 'Mục',
    point: 'Nội dung',
    figure: ({ label, type, unit, series }) =>
      `Số liệu “${short(label)}”: ${KINDS[type ?? 'text']}${unit ? `, đơn vị tính ${unit}` : ''}${series ? `, ${series.length} cột` : ''}`,
    table: (title) => `Bảng “${short(title)}”`,
    columns: (columns) =>
      `Cột: ${columns.map(({ label, type }) => `${short(label, 40)} (${KINDS[type ?? 'text']})`).join('; ')}`,
    ifAny: 'Nếu có',
    optional: 'Không bắt buộc',
    only: (groups) => `Chỉ hỏi: ${groups.join('; ')}`,
    look: (why) => `Xem lại: ${why}`,
    leftOut: (why) => `Bỏ qua: ${why}`,
  },
  table: 'Bảng',
  contents: 'Nội dung',
  formula: (column, written) => `Cột “${column}” phải đúng công thức ${written}.`,
  mail: (address) => `thư điện tử ${address}`,
};
