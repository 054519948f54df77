import type { IssueWords } from './words.js';

const IS = { added: 'thêm', removed: 'bỏ', changed: 'đổi' };

export const issueVi: IssueWords = {
  byGroup: 'Phát cho ai, gồm những gì',
  group: 'Nhóm',
  units: 'Số đơn vị',
  gets: 'Mỗi đơn vị nhận',
  all: 'Tất cả',
  ungrouped: 'Chưa xếp nhóm',
  form: 'mẫu báo cáo',
  letterToo: 'công văn',
  checkerToo: 'trang tự kiểm tra',
  period: 'Kỳ báo cáo',
  periodHelp: 'Ví dụ: 2026, 2026-H1 (6 tháng), 2026-Q3 (quý III), 2026-05 (tháng 5). Để trống nếu đề cương đã ghi kỳ.',
  letters: 'Công văn gửi kèm',
  letterChoices: { none: 'Không có', each: 'Mỗi đơn vị một công văn', all: 'Một công văn chung' },
  letter: 'Nội dung công văn',
  letterHelp: 'Để trống thì dùng nội dung có sẵn.',
  previous: 'Kỳ trước (không bắt buộc)',
  previousHelp:
    'Đưa vào tệp .decuong.zip hoặc thư mục của đợt trước: số kỳ trước của đơn vị đã báo cáo đủ được in sẵn vào mẫu.',
  previousThere: (files) => `Đã có đợt trước, với ${files} tệp báo cáo.`,
  previousNone: 'Trong đó không có bộ mẫu đã phát. Đề nghị chọn tệp .decuong.zip hoặc thư mục của đợt trước.',
  previousLeave: 'Bỏ kỳ trước',
  carried: (known, of) =>
    `Đã đưa số liệu kỳ trước vào mẫu của ${known}/${of} đơn vị; các đơn vị khác chưa có báo cáo hoàn chỉnh kỳ đó.`,
  refused: {
    unread: 'Không đọc được bộ mẫu của đợt trước. Đề nghị chọn lại, hoặc bỏ kỳ trước.',
    other_outline: 'Đợt trước theo đề cương khác (mã đề cương khác nhau). Đề nghị chọn đúng đợt, hoặc bỏ kỳ trước.',
  },
  checker: 'Kèm trang tự kiểm tra (kiem-tra.html)',
  checkerHelp:
    'Đơn vị mở trang bằng trình duyệt, thả báo cáo đã điền vào là thấy còn thiếu gì trước khi gửi; trang không cần mạng.',
  make: 'Tạo mẫu',
  made: (forms, letters) => (letters === 0 ? `Đã có ${forms} mẫu.` : `Đã có ${forms} mẫu và ${letters} công văn.`),
  download: 'Tải tất cả (.zip)',
  archive: 'bo-mau',
  intoFolder: 'Ghi vào thư mục…',
  intoFolderDone: (files, folder) => `Đã ghi ${files} tệp vào thư mục “${folder}”.`,
  inTheWay: (files) =>
    `Chưa ghi gì: trong thư mục đã có tệp khác cùng tên (${files.slice(0, 5).join(', ')}${files.length > 5 ? ` và ${files.length - 5} tệp nữa` : ''}), không phải do chương trình ghi ra hoặc đã được sửa. Đề nghị chọn thư mục khác, hoặc đổi tên các tệp đó.`,
  changed: {
    title: 'Mẫu đã tạo không còn khớp',
    stale: (forms) => `Đề cương, danh sách hoặc kỳ báo cáo đã sửa sau khi tạo mẫu: ${forms} mẫu không còn khớp.`,
    missing: (units) => `${units} đơn vị trong danh sách chưa có mẫu.`,
    gone: (forms) => `${forms} mẫu là của đơn vị không còn trong danh sách.`,
    asked: 'Mẫu mới hỏi khác mẫu đã tạo:',
    difference: ({ difference: { is, label, under }, units }) =>
      `${under === '' || under === label ? '' : `${under}: `}${IS[is]} “${label}” (${units} đơn vị)`,
    more: (differences) => `và ${differences} thay đổi khác`,
    what: 'Báo cáo làm theo mẫu nào được kiểm tra theo mẫu đó, nên cần biết mẫu cũ đã gửi đi chưa:',
    notSent: (version) => `Mẫu chưa gửi cho ai: tạo lại (vẫn là bản ${version})`,
    sent: (version) => `Mẫu đã gửi đi: tạo bản ${version}, bản cũ gửi về vẫn nhận`,
  },
};
