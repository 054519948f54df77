import type { QuestionWords } from './words.js';

const TAKE_BACK = 'Dòng nào chưa rõ thì để trống. Lưu lại rồi chạy lệnh decuong settle.';

export const vi: QuestionWords = {
  title: 'Những điều cần xác nhận',
  sheets: { files: 'Tệp', open: 'Cần xác nhận', doubtful: 'Nên xem lại' },
  instruction: {
    files: `Chọn câu trả lời cho từng tệp; nếu là của đơn vị khác thì chọn đơn vị ở cột bên. ${TAKE_BACK}`,
    open: `Chọn câu trả lời cho từng chỗ; giá trị khác thì ghi ở cột bên. ${TAKE_BACK}`,
    doubtful: `Các giá trị này đã tính vào tổng nhưng có thể hiểu cách khác. ${TAKE_BACK}`,
  },
  by: 'Người xác nhận:',
  headers: {
    unit: 'Đơn vị',
    where: 'Chỗ cần xác nhận',
    typed: 'Trong tệp ghi',
    best: 'Máy hiểu là',
    why: 'Vì sao hỏi',
    reply: 'Trả lời',
    value: 'Giá trị đúng',
    grounds: 'Căn cứ',
    file: 'Tệp',
  },
  whichUnit: 'Đơn vị của tệp',
  replies: {
    as_read: 'Đúng như máy hiểu',
    other: 'Giá trị khác (ghi ở cột bên)',
    nil: 'Không có, không phát sinh',
    missing: 'Chưa rõ, hỏi lại đơn vị',
    of_unit: 'Của đơn vị chọn ở cột bên',
    of_period: 'Đúng là báo cáo của kỳ này',
    counts: 'Tính tệp này',
    not_counted: 'Không tính tệp này',
  },
  reasons: {
    weak: 'Chỗ điền không còn như trong mẫu nên chưa chắc đây là câu trả lời cho nội dung này.',
    several_values: 'Các tệp của đơn vị, hoặc các chỗ trong tệp, ghi nội dung này khác nhau.',
    not_read: 'Không đọc được thành giá trị như mẫu yêu cầu.',
    asked_otherwise: 'Đơn vị trả lời theo mẫu cũ, hỏi khác mẫu hiện hành.',
    implausible: 'Lớn hoặc nhỏ hơn khoảng một nghìn lần so với bình thường; có thể nhầm đơn vị tính.',
    out_of_range: 'Nằm ngoài khoảng mà đề cương cho phép.',
    unreadable: 'Tệp không đọc được và không rõ của đơn vị nào.',
    unknown_unit: 'Không rõ tệp này của đơn vị nào.',
    other_period: 'Tệp ghi là báo cáo của kỳ khác.',
    emptier: 'Trả lời ít nội dung hơn tệp đang tính; có thể là bản trắng hoặc bản cũ.',
    named_otherwise: 'Tên tệp là của đơn vị khác; có thể đơn vị đó dùng nhầm mẫu.',
    unordered: 'Cùng đơn vị gửi nhiều tệp khác nhau, không rõ tệp nào gửi sau.',
    former:
      'Báo cáo của đơn vị cũ trước sáp nhập, khác đơn vị của tệp đang tính. Nếu cần cả hai, đề nghị đơn vị gửi một báo cáo chung.',
  },
  fullness: (own, { file, ...counted }) =>
    `Trả lời ${own.answered}/${own.required} nội dung; tệp đang tính “${file}”: ${counted.answered}/${counted.required}`,
  counted: 'Tính vào tổng',
  nobody: '(chưa rõ đơn vị)',
  wholeFile: 'Cả tệp',
};
