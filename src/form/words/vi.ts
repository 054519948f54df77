import { writeDate } from '../../values/index.js';
import { type FormWords, listed } from './words.js';

export const vi: FormWords = {
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
  supplement: {
    kind: (whole) => `${whole} ${whole === whole.toUpperCase() ? 'BỔ SUNG' : 'bổ sung'}`,
    guide:
      'Mẫu này chỉ gồm những nội dung mới bổ sung vào đề cương; các nội dung khác của báo cáo đã nhận, không phải làm lại.',
  },
  see: (table) => `(xem ${table})`,
  contact: (address) => `Liên hệ: ${address}`,
  opening: ({ cited, unit, appendices }) => {
    const attached = appendices.length === 0 ? '' : ` (kèm theo ${listed(appendices, 'và')})`;
    return `${cited === null ? '' : `Thực hiện ${cited}, `}${unit} báo cáo kết quả${attached} như sau:`;
  },
  guide: ({ to, cutoff, due, ifAny, asks, rows, totals, locked, leftOut, endMark }) => [
    `Hướng dẫn điền (trước khi in, ký thì xóa khung này${asks ? ' và các câu hỏi, gợi ý dưới đề mục' : ''}): nhập nội dung vào các ô có chữ mờ; giữ nguyên đề mục, tên chỉ tiêu và tên cột.`,
    'Chỉ tiêu không phát sinh thì ghi số 0; không để trống, không ghi “đang cập nhật”.',
    `Phần có chữ ${ifAny} mà đơn vị không phát sinh thì ghi “Không có”.`,
    ...(locked
      ? [
          `Mẫu đang khóa, chỉ nhập được vào các ô có chữ mờ; ${rows ? 'cần thêm, xóa dòng hoặc xóa khung này' : 'cần xóa khung này'} thì mở khóa: Xem lại (Review) > Hạn chế chỉnh sửa (Restrict Editing) > Dừng bảo vệ (Stop Protection).`,
        ]
      : []),
    ...(rows
      ? [
          `Dòng trống không dùng thì xóa; bảng thiếu dòng thì đặt con trỏ ở ô cuối cùng và nhấn phím Tab để thêm dòng${totals ? '; bảng có dòng tổng cộng thì chèn thêm ở phía trên dòng đó' : ''}.`,
        ]
      : []),
    ...(leftOut ? ['Số thứ tự theo đề cương chung; phần không giao cho đơn vị thì không có trong mẫu.'] : []),
    ...(endMark ? [`Hết phần lời văn ghi dấu “${endMark}”.`] : []),
    ...(cutoff ? [`Số liệu tính đến hết ngày ${writeDate(cutoff, 'vi')}.`] : []),
    ...(to
      ? [
          `Nơi nhận báo cáo: ${to}${due ? `, chậm nhất ngày ${writeDate(due, 'vi')}` : ''}. Lưu tệp dạng Word (.docx) khi gửi.`,
        ]
      : []),
    ...(due && !to ? [`Gửi báo cáo chậm nhất ngày ${writeDate(due, 'vi')}. Lưu tệp dạng Word (.docx) khi gửi.`] : []),
  ],
};
