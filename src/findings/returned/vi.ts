import type { WordsOf } from '../finding.js';
import type { ReturnedFindingData } from './data.js';
import { type Instead, insteadOf } from './instead.js';

const SAVE =
  'Đề nghị mở tệp bằng Word, chọn Tệp > Lưu thành… (File > Save As), chọn kiểu Word Document (*.docx), rồi gửi lại.';

const sendWord: Record<Instead, string> = {
  archive: 'Đề nghị giải nén tệp này, rồi kiểm tra các tệp Word bên trong; nếu bên trong không có thì yêu cầu gửi lại.',
  picture: 'Chữ trong ảnh không đọc được; đề nghị gửi chính tệp Word (.docx) đã điền.',
  'other-program': 'Đề nghị điền vào mẫu Word đã nhận, rồi gửi lại tệp Word (.docx) đó.',
  shortcut: 'Lối tắt chỉ trỏ đến tệp, không mang nội dung; đề nghị mở nơi chứa tệp rồi gửi chính tệp Word (.docx).',
  text: SAVE,
};

/** What LibreOffice is asked to read. */
const oldFormat: Record<ReturnedFindingData['returned-converted']['from'], string> = {
  doc: 'Word cũ (.doc)',
  odt: 'OpenDocument (.odt)',
  rtf: 'RTF (.rtf)',
};

export const vi: WordsOf<ReturnedFindingData> = {
  'file-not-found': ({ file }) => ({
    what: `Không tìm thấy “${file}”.`,
    why: 'Tệp đã được chuyển đi, đổi tên, hoặc tên gõ chưa đúng.',
    todo: 'Đề nghị kiểm tra lại tên và thư mục chứa tệp.',
  }),
  'returned-unopened': ({ file }) => ({
    what: `Không mở được tệp “${file}”.`,
    why: 'Tệp đang bị chương trình khác giữ, hoặc máy không cho phép đọc.',
    todo: 'Đề nghị đóng tệp trong Word, hoặc chép tệp sang thư mục khác, rồi kiểm tra lại.',
  }),
  'folder-unopened': ({ folder }) => ({
    what: `Không mở được thư mục “${folder}”.`,
    why: 'Máy không cho phép xem bên trong, nên báo cáo trong đó, nếu có, chưa được kiểm tra.',
    todo: 'Đề nghị nhờ người quản trị máy cấp quyền đọc thư mục, hoặc chép các tệp sang thư mục khác, rồi kiểm tra lại.',
  }),
  'returned-empty': ({ file }) => ({
    what: `Tệp “${file}” rỗng, không có dữ liệu.`,
    why: 'Thường là do việc sao chép hoặc gửi tệp bị gián đoạn.',
    todo: 'Đề nghị gửi lại tệp.',
  }),
  'returned-too-large': ({ file, limit }) => ({
    what: `Tệp “${file}” quá lớn để đọc an toàn.`,
    why: `Vượt giới hạn ${limit}; thường là do hình ảnh chèn trong văn bản, hoặc do chép cả tài liệu khác vào.`,
    todo: 'Đề nghị nén hoặc bỏ bớt hình ảnh, bỏ phần không thuộc báo cáo, lưu lại rồi gửi.',
  }),
  'returned-encrypted': ({ file }) => ({
    what: `Tệp “${file}” có đặt mật khẩu nên không đọc được.`,
    why: 'Không thể biết báo cáo có đủ hay thiếu khi chưa mở được tệp.',
    todo: 'Đề nghị mở tệp bằng Word, chọn Tệp > Thông tin > Bảo vệ Tài liệu > Mã hóa bằng Mật khẩu (File > Info > Protect Document > Encrypt with Password), xóa mật khẩu, lưu lại rồi gửi.',
  }),
  'returned-legacy-doc': ({ file }) => ({
    what: `Tệp “${file}” ở dạng Word cũ (.doc).`,
    why: 'Dạng này không giữ được các chỗ điền của mẫu.',
    todo: SAVE,
  }),
  'returned-pdf': ({ file }) => ({
    what: `Tệp “${file}” là tệp PDF.`,
    why: 'Bản PDF hoặc bản chụp không đọc được các chỗ điền của mẫu.',
    todo: 'Đề nghị gửi chính tệp Word đã điền; nếu chỉ còn bản PDF thì mở tệp bằng Word, chọn Tệp > Lưu thành… (File > Save As), chọn kiểu Word Document (*.docx), rồi gửi lại.',
  }),
  'returned-odt': ({ file }) => ({
    what: `Tệp “${file}” ở dạng OpenDocument (.odt).`,
    why: 'Chỉ đọc được tệp Word dạng .docx.',
    todo: 'Đề nghị mở tệp bằng LibreOffice hoặc Word, chọn Tệp > Lưu thành… (File > Save As), chọn kiểu Word Document (*.docx), rồi gửi lại.',
  }),
  'returned-rtf': ({ file }) => ({
    what: `Tệp “${file}” ở dạng RTF.`,
    why: 'Chỉ đọc được tệp Word dạng .docx.',
    todo: SAVE,
  }),
  'returned-not-word': ({ file, looksLike }) => ({
    what: `Tệp “${file}” không phải là tệp Word${looksLike === null ? '' : ` (có vẻ là ${looksLike})`}.`,
    why: 'Chỉ đọc được báo cáo trong tệp Word dạng .docx.',
    todo: sendWord[insteadOf(looksLike)],
  }),
  'returned-archive-inside': ({ file }) => ({
    what: `Tệp “${file}” là tệp nén nằm trong một tệp nén khác, chưa được mở ra.`,
    why: 'Chỉ mở được một lần nén; báo cáo trong tệp này chưa được kiểm tra.',
    todo: 'Đề nghị giải nén tệp này, rồi kiểm tra các tệp Word bên trong.',
  }),
  'returned-damaged': ({ file }) => ({
    what: `Tệp “${file}” bị hỏng, không đọc được.`,
    why: 'Thường là do việc sao chép hoặc gửi tệp bị gián đoạn.',
    todo: 'Đề nghị mở tệp bằng Word (Word sẽ tự sửa nếu được), chọn Tệp > Lưu thành… (File > Save As), chọn kiểu Word Document (*.docx), rồi gửi lại.',
  }),
  'returned-no-definition': ({ file }) => ({
    what: `Tệp “${file}” không kèm đề cương để kiểm tra.`,
    why: 'Tệp không được tạo từ mẫu, hoặc phần mềm soạn thảo đã làm mất thông tin của mẫu.',
    todo: 'Đề nghị kiểm tra lại kèm đề cương hoặc bộ mẫu: thêm --outline hoặc --pack vào lệnh.',
    onPage: 'Đề nghị kiểm tra ở nơi nhận báo cáo, theo bộ mẫu đã phát.',
  }),
  'returned-not-annotated': ({ file, because }) => ({
    what: `Chưa tạo được bản có chú thích của tệp “${file}”.`,
    why: {
      unreviewed: 'Tệp chưa kiểm tra được nên không biết phải đặt chú thích vào chỗ nào.',
      'one-part': 'Tệp được lưu thành một tệp chữ duy nhất chứ không phải .docx, nên không chèn chú thích vào được.',
      'no-room': 'Cấu trúc của tệp khác thường, chèn thêm chú thích có thể làm hỏng tệp.',
    }[because],
    todo:
      because === 'unreviewed'
        ? 'Đề nghị xem kết quả kiểm tra của tệp để biết lý do và cách xử lý.'
        : 'Đề nghị mở tệp bằng Word, lưu thành kiểu Word Document (*.docx), rồi kiểm tra lại.',
  }),
  'returned-converted': ({ file, from }) => ({
    what: `Tệp “${file}” ở dạng ${oldFormat[from]} nên được đọc qua LibreOffice.`,
    why: 'Khi chuyển sang .docx, dấu vết sửa đổi, chú thích và chỗ điền của mẫu có thể bị mất. Tệp gốc giữ nguyên.',
    todo: 'Đề nghị xem lại tệp gốc nếu có kết quả chưa hợp lý; lần sau đề nghị đơn vị gửi tệp Word dạng .docx.',
  }),
  'returned-not-converted': ({ file, because }) => ({
    what: `LibreOffice chưa chuyển được tệp “${file}” sang .docx.`,
    why: {
      refused: 'LibreOffice không mở được tệp, thường do tệp bị hỏng hoặc có đặt mật khẩu.',
      hung: 'LibreOffice chạy quá lâu với tệp này nên đã bị dừng.',
      'not-started': 'LibreOffice trên máy này không khởi động được.',
      disk: 'Không ghi được tệp tạm, thường do ổ đĩa đã đầy.',
    }[because],
    todo: 'Đề nghị tự mở tệp và lưu thành kiểu Word Document (*.docx), hoặc yêu cầu đơn vị gửi lại.',
  }),
};
