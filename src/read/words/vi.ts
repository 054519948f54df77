import type { ReadWords } from './words.js';

export const vi: ReadWords = {
  putOff: [
    'đang cập nhật',
    'chưa cập nhật',
    'cập nhật sau',
    'sẽ cập nhật',
    'sẽ cập nhật sau',
    'sẽ bổ sung',
    'sẽ bổ sung sau',
    'bổ sung sau',
    'chờ bổ sung',
    'đang bổ sung',
    'đang tổng hợp',
    'chờ số liệu',
    'chưa có số liệu',
    'đang rà soát',
  ],
  putOffPhrases: [
    new RegExp(
      `^(?:đơn vị|địa phương|cơ quan|chúng tôi|số liệu|nội dung|hiện|hiện nay)?\\s*(?:vẫn\\s+)?(?:đang|chờ|chưa|sẽ|còn)\\s+` +
        `(?:được\\s+)?(?:tổng hợp|cập nhật|rà soát|thống kê|bổ sung|hoàn thiện|báo cáo|gửi|xác minh|thu thập|có số liệu)` +
        `(?:\\s+(?:thêm|sau|số liệu|nội dung|báo cáo|và|bổ sung|tiếp))*$`,
      'u',
    ),
    /^(?:báo cáo|gửi|bổ sung|cập nhật)\s+sau$/u,
  ],
  promptVerbs: ['nhập', 'điền', 'ghi', 'chọn', 'nêu'],
  editorPrompts: ['bấm hoặc gõ nhẹ vào đây để nhập văn bản.', 'chọn một mục.'],
  none: {
    before: ['đơn vị', 'địa phương', 'cơ quan', 'trong kỳ', 'trong năm', 'trong giai đoạn'],
    said: ['không', 'không có', 'không phát sinh', 'chưa có', 'chưa phát sinh', 'không có phát sinh', 'không có gì'],
    after: [
      'nội dung',
      'trường hợp',
      'vụ việc',
      'phát sinh',
      'đề xuất',
      'kiến nghị',
      'đề xuất, kiến nghị',
      'ý kiến',
      'gì',
      'nào',
      'trong kỳ',
    ],
  },
  divisions: ['phần', 'chương', 'mục'],
  articles: ['điều'],
  ordinal: ['thứ'],
  page: ['trang'],
  pageOf: ['trên'],
  closing: ['trên đây là'],
  closingAbout: ['báo cáo', 'kết quả'],
  number: ['số'],
  // Looking behind keeps the search through a long line of dots short: it begins only where they begin.
  dayAtEnd: [/(?:ngày)?(?<![\d….\s_])[\d….\s_]*tháng[\d….\s_]*năm[\d….\s_]*$/iu],
  emptyDay: [/^(?:ngày)?(?:tháng)?(?:năm)?\d{0,4}$/],
  signHere: { before: ['đã'], signed: ['ký'], name: ['tên', 'họ tên', 'ghi rõ họ tên', 'đóng dấu'] },
  totals: ['tổng số', 'tổng cộng', 'tổng', 'cộng'],
  totalBegins: ['tổng', 'cộng'],
  ofWhich: ['trong đó', 'trong số đó'],
  carried: [
    '(?:số |cộng |tổng )*(?:mang|chuyển) sang',
    '(?:mang|chuyển) (?:sang )?trang sau',
    '(?:số |cộng |tổng |lũy kế )*trang trước',
  ],
  emptyInLabels: ['số', 'tổng', 'lượng'],
};
