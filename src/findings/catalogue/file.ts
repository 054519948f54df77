import type { Language } from '../../../schemas/id.js';
import type { Catalogue } from './entry.js';

const saveVi =
  'Đề nghị mở tệp bằng Word, chọn Tệp > Lưu thành… (File > Save As), chọn kiểu Word Document (*.docx), rồi gửi lại.';
const saveEn =
  'Please open the file in Word, choose File > Save As, pick the type Word Document (*.docx), and send it again.';

/** What kind of file was sent instead of a Word file; each calls for something else. */
type Instead = 'archive' | 'picture' | 'other-program' | 'text';

const INSTEAD: readonly [pattern: RegExp, kind: Instead][] = [
  [/^(?:ZIP|RAR|7z|GZ)$/, 'archive'],
  [/^(?:JPEG|PNG|GIF|BMP|TIFF)$/, 'picture'],
  [/^(?:Excel|PowerPoint|Visio|Outlook|OpenDocument|EPUB|EXE|JAR)/, 'other-program'],
];

const kindOf = (looksLike: string | null): Instead =>
  INSTEAD.find(([pattern]) => looksLike !== null && pattern.test(looksLike))?.[1] ?? 'text';

const sendWord: Record<Language, Record<Instead, string>> = {
  vi: {
    archive:
      'Đề nghị giải nén tệp này, rồi kiểm tra các tệp Word bên trong; nếu bên trong không có thì yêu cầu gửi lại.',
    picture: 'Chữ trong ảnh không đọc được; đề nghị gửi chính tệp Word (.docx) đã điền.',
    'other-program': 'Đề nghị điền vào mẫu Word đã nhận, rồi gửi lại tệp Word (.docx) đó.',
    text: saveVi,
  },
  en: {
    archive: 'Please unpack it and check the Word files in it; if there are none, have them sent again.',
    picture: 'What a picture says cannot be read; please send the Word file (.docx) that was filled in.',
    'other-program': 'Please fill in the Word form that was sent out, and send that file (.docx).',
    text: saveEn,
  },
};

/** Why a returned file could not be read, and how to make one that can. */
export const fileEntries = {
  'file-not-found': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Không tìm thấy “${file}”.`,
      why: 'Tệp đã được chuyển đi, đổi tên, hoặc tên gõ chưa đúng.',
      todo: 'Đề nghị kiểm tra lại tên và thư mục chứa tệp.',
    }),
    en: ({ file }) => ({
      what: `“${file}” was not found.`,
      why: 'It was moved or renamed, or its name was mistyped.',
      todo: 'Please check the name and the folder.',
    }),
  },
  'returned-unopened': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Không mở được tệp “${file}”.`,
      why: 'Tệp đang bị chương trình khác giữ, hoặc máy không cho phép đọc.',
      todo: 'Đề nghị đóng tệp trong Word, hoặc chép tệp sang thư mục khác, rồi kiểm tra lại.',
    }),
    en: ({ file }) => ({
      what: `The file “${file}” cannot be opened.`,
      why: 'Another program holds it, or it may not be read on this computer.',
      todo: 'Please close it in Word, or copy it to another folder, and check again.',
    }),
  },
  'folder-unopened': {
    severity: 'error',
    vi: ({ folder }) => ({
      what: `Không mở được thư mục “${folder}”.`,
      why: 'Máy không cho phép xem bên trong, nên báo cáo trong đó, nếu có, chưa được kiểm tra.',
      todo: 'Đề nghị nhờ người quản trị máy cấp quyền đọc thư mục, hoặc chép các tệp sang thư mục khác, rồi kiểm tra lại.',
    }),
    en: ({ folder }) => ({
      what: `The folder “${folder}” cannot be opened.`,
      why: 'This computer does not let it be looked into, so reports that may be in it were not checked.',
      todo: 'Please ask who runs the computer for the right to read it, or copy the files to another folder, and check again.',
    }),
  },
  'returned-empty': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Tệp “${file}” rỗng, không có dữ liệu.`,
      why: 'Thường là do việc sao chép hoặc gửi tệp bị gián đoạn.',
      todo: 'Đề nghị gửi lại tệp.',
    }),
    en: ({ file }) => ({
      what: `The file “${file}” is empty.`,
      why: 'Most often copying or sending it was interrupted.',
      todo: 'Please send it again.',
    }),
  },
  'returned-too-large': {
    severity: 'error',
    vi: ({ file, limit }) => ({
      what: `Tệp “${file}” quá lớn để đọc an toàn.`,
      why: `Vượt giới hạn ${limit}; thường là do hình ảnh chèn trong văn bản.`,
      todo: 'Đề nghị bỏ bớt hình ảnh hoặc nén ảnh trong Word, lưu lại rồi gửi.',
    }),
    en: ({ file, limit }) => ({
      what: `The file “${file}” is too large to be read safely.`,
      why: `It goes beyond the limit of ${limit}; most often because of pictures.`,
      todo: 'Please take out or compress the pictures in Word, save the file, and send it again.',
    }),
  },
  'returned-encrypted': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Tệp “${file}” có đặt mật khẩu nên không đọc được.`,
      why: 'Không thể biết báo cáo có đủ hay thiếu khi chưa mở được tệp.',
      todo: 'Đề nghị mở tệp bằng Word, chọn Tệp > Thông tin > Bảo vệ Tài liệu > Mã hóa bằng Mật khẩu (File > Info > Protect Document > Encrypt with Password), xóa mật khẩu, lưu lại rồi gửi.',
    }),
    en: ({ file }) => ({
      what: `The file “${file}” is protected by a password and cannot be read.`,
      why: 'Whether the report is complete cannot be told before it can be opened.',
      todo: 'Please open it in Word, choose File > Info > Protect Document > Encrypt with Password, clear the password, save the file, and send it again.',
    }),
  },
  'returned-legacy-doc': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Tệp “${file}” ở dạng Word cũ (.doc).`,
      why: 'Dạng này không giữ được các chỗ điền của mẫu.',
      todo: saveVi,
    }),
    en: ({ file }) => ({
      what: `The file “${file}” is in the old Word format (.doc).`,
      why: 'That format does not keep the places to fill in.',
      todo: saveEn,
    }),
  },
  'returned-pdf': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Tệp “${file}” là tệp PDF.`,
      why: 'Bản PDF hoặc bản chụp không đọc được các chỗ điền của mẫu.',
      todo: 'Đề nghị gửi chính tệp Word đã điền; nếu chỉ còn bản PDF thì mở tệp bằng Word, chọn Tệp > Lưu thành… (File > Save As), chọn kiểu Word Document (*.docx), rồi gửi lại.',
    }),
    en: ({ file }) => ({
      what: `The file “${file}” is a PDF.`,
      why: 'The places to fill in cannot be read from a PDF or a scan.',
      todo: 'Please send the Word file that was filled in; if only the PDF is left, open it in Word, choose File > Save As, pick the type Word Document (*.docx), and send that.',
    }),
  },
  'returned-odt': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Tệp “${file}” ở dạng OpenDocument (.odt).`,
      why: 'Chỉ đọc được tệp Word dạng .docx.',
      todo: 'Đề nghị mở tệp bằng LibreOffice hoặc Word, chọn Tệp > Lưu thành… (File > Save As), chọn kiểu Word Document (*.docx), rồi gửi lại.',
    }),
    en: ({ file }) => ({
      what: `The file “${file}” is in the OpenDocument format (.odt).`,
      why: 'Only Word files ending in .docx can be read.',
      todo: 'Please open it in LibreOffice or Word, choose File > Save As, pick the type Word Document (*.docx), and send it again.',
    }),
  },
  'returned-rtf': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Tệp “${file}” ở dạng RTF.`,
      why: 'Chỉ đọc được tệp Word dạng .docx.',
      todo: saveVi,
    }),
    en: ({ file }) => ({
      what: `The file “${file}” is in the RTF format.`,
      why: 'Only Word files ending in .docx can be read.',
      todo: saveEn,
    }),
  },
  'returned-not-word': {
    severity: 'error',
    vi: ({ file, looksLike }) => ({
      what: `Tệp “${file}” không phải là tệp Word${looksLike === null ? '' : ` (có vẻ là ${looksLike})`}.`,
      why: 'Chỉ đọc được báo cáo trong tệp Word dạng .docx.',
      todo: sendWord.vi[kindOf(looksLike)],
    }),
    en: ({ file, looksLike }) => ({
      what: `The file “${file}” is not a Word file${looksLike === null ? '' : ` (it looks like ${looksLike})`}.`,
      why: 'Reports can only be read from Word files ending in .docx.',
      todo: sendWord.en[kindOf(looksLike)],
    }),
  },
  'returned-archive-inside': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Tệp “${file}” là tệp nén nằm trong một tệp nén khác, chưa được mở ra.`,
      why: 'Chỉ mở được một lần nén; báo cáo trong tệp này chưa được kiểm tra.',
      todo: 'Đề nghị giải nén tệp này, rồi kiểm tra các tệp Word bên trong.',
    }),
    en: ({ file }) => ({
      what: `The file “${file}” is an archive within an archive, and was not opened.`,
      why: 'Only the outer one is opened; the reports in this one were not checked.',
      todo: 'Please unpack it, and check the Word files in it.',
    }),
  },
  'returned-damaged': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Tệp “${file}” bị hỏng, không đọc được.`,
      why: 'Thường là do việc sao chép hoặc gửi tệp bị gián đoạn.',
      todo: 'Đề nghị mở tệp bằng Word (Word sẽ tự sửa nếu được), chọn Tệp > Lưu thành… (File > Save As), chọn kiểu Word Document (*.docx), rồi gửi lại.',
    }),
    en: ({ file }) => ({
      what: `The file “${file}” is damaged and cannot be read.`,
      why: 'Most often copying or sending it was interrupted.',
      todo: 'Please open it in Word, which repairs it if it can, choose File > Save As, pick the type Word Document (*.docx), and send it again.',
    }),
  },
  'returned-no-definition': {
    severity: 'error',
    vi: ({ file }) => ({
      what: `Tệp “${file}” không kèm đề cương để kiểm tra.`,
      why: 'Tệp không được tạo từ mẫu, hoặc phần mềm soạn thảo đã làm mất thông tin của mẫu.',
      todo: 'Đề nghị kiểm tra lại kèm đề cương hoặc bộ mẫu: thêm --outline hoặc --pack vào lệnh.',
    }),
    en: ({ file }) => ({
      what: `The file “${file}” carries no outline to be checked by.`,
      why: 'It was not made from a form, or the word processor lost what the form carried.',
      todo: 'Please check it again with an outline or a pack of forms, by adding --outline or --pack to the command.',
    }),
  },
  'returned-not-annotated': {
    severity: 'warning',
    vi: ({ file, because }) => ({
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
    en: ({ file, because }) => ({
      what: `No copy with comments could be made of the file “${file}”.`,
      why: {
        unreviewed: 'It could not be checked, so there is nothing to comment on.',
        'one-part': 'It was saved as one single file of text and not as .docx, which takes no comments from outside.',
        'no-room': 'It is put together in an unusual way, and adding comments could damage it.',
      }[because],
      todo:
        because === 'unreviewed'
          ? 'Please see in the review of the file why, and what to do.'
          : 'Please open it in Word, save it as the type Word Document (*.docx), and check it again.',
    }),
  },
} satisfies Partial<Catalogue>;
