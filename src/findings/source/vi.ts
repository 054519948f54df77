import type { Words, WordsOf } from '../finding.js';
import { hasDecimals, short } from '../phrases.js';
import { vi as phrases } from '../words/vi.js';
import type { BinaryKind, SourceFindingData, YamlProblem } from './data.js';

const ENCODING = 'Đề nghị mở tệp bằng Notepad, chọn Tệp > Lưu thành…, ở ô Mã hóa (Encoding) chọn UTF-8, rồi lưu lại.';

const kinds: Record<BinaryKind, string> = {
  word: 'là tệp Word',
  excel: 'là bảng tính Excel',
  powerpoint: 'là tệp PowerPoint',
  pdf: 'là tệp PDF',
  picture: 'là ảnh',
  archive: 'là tệp nén',
  'old-office': 'là tệp Word hoặc Excel dạng cũ',
};

const missing = (key: string): string => (key === '' ? 'Thiếu nội dung ở đây.' : `Thiếu mục “${key}”.`);

/** What is wrong with the way a YAML file is written, in the words of an office. */
const yaml: Record<YamlProblem, Words> = {
  colon: {
    what: 'Trong phần chữ này có thêm một dấu hai chấm.',
    why: 'Dấu hai chấm có dấu cách theo sau được hiểu là bắt đầu một mục mới.',
    todo: 'Đề nghị đặt cả phần chữ trong dấu ngoặc kép, ví dụ: title: "Dư luận: những vấn đề nổi lên".',
  },
  indent: {
    what: 'Phần thụt đầu dòng không khớp với các dòng xung quanh.',
    why: 'Các mục cùng cấp phải thụt vào bằng nhau.',
    todo: 'Đề nghị sửa số dấu cách đầu dòng cho thẳng với mục cùng cấp.',
  },
  'indent-more': {
    what: 'Dòng này thụt vào sâu hơn dòng trên, trong khi dòng trên đã có giá trị.',
    why: 'Các mục cùng cấp phải thụt vào bằng nhau; chỉ dưới một tên còn để trống mới được thụt sâu hơn.',
    todo: 'Đề nghị sửa số dấu cách đầu dòng này, hoặc dòng trên, cho thẳng cột với nhau; nếu đây là phần chữ viết tiếp thì đặt cả câu trong dấu ngoặc kép "…".',
  },
  'indent-less': {
    what: 'Dòng này thụt vào chưa đủ so với các mục cùng cấp ở trên.',
    why: 'Các mục của cùng một nhóm phải thẳng cột với mục đầu tiên, kể cả khi mục đầu đứng sau dấu “- ”.',
    todo: 'Đề nghị thêm dấu cách đầu dòng cho thẳng cột với mục ở trên.',
  },
  'dash-space': {
    what: 'Thiếu dấu cách sau dấu gạch đầu dòng “-”.',
    why: 'Mỗi mục của danh sách bắt đầu bằng dấu gạch và một dấu cách; viết liền thì được hiểu là chữ.',
    todo: 'Đề nghị thêm dấu cách sau dấu gạch, ví dụ: - {id: han_che, title: Hạn chế}.',
  },
  quote: {
    what: 'Dấu ngoặc kép hoặc nháy đơn chưa được đóng đúng chỗ.',
    why: 'Phần chữ phía sau không biết kết thúc ở đâu.',
    todo: 'Đề nghị thêm dấu đóng, hoặc nếu trong câu có dấu nháy thì đặt cả câu trong dấu ngoặc kép "…".',
  },
  bracket: {
    what: 'Dấu ngoặc [ … ] hoặc { … } chưa được đóng.',
    why: 'Danh sách hoặc nhóm mục con không biết kết thúc ở đâu.',
    todo: 'Đề nghị thêm dấu ] hoặc } còn thiếu, và dấu phẩy giữa các mục.',
  },
  start: {
    what: 'Phần chữ không được bắt đầu bằng ký hiệu này.',
    why: 'Các ký hiệu như @, %, &, *, [ ở đầu có ý nghĩa riêng trong tệp YAML.',
    todo: 'Đề nghị đặt phần chữ trong dấu ngoặc kép "…".',
  },
  escape: {
    what: 'Dấu gạch chéo ngược \\ trong ngoặc kép không đúng cách viết.',
    why: 'Trong ngoặc kép, dấu \\ có ý nghĩa riêng.',
    todo: "Đề nghị viết \\\\ thay cho \\, hoặc dùng dấu nháy đơn '…'.",
  },
  dash: {
    what: 'Dấu gạch đầu dòng “- ” nằm sai chỗ.',
    why: 'Danh sách phải bắt đầu ở dòng mới, dưới tên mục.',
    todo: 'Đề nghị xuống dòng rồi mới ghi “- ”; nếu là chữ bình thường thì đặt trong dấu ngoặc kép "…".',
  },
  tag: {
    what: 'Dấu chấm than “!” ở đầu không dùng được ở đây.',
    why: 'Dấu này có ý nghĩa riêng trong tệp YAML.',
    todo: 'Đề nghị bỏ dấu này, hoặc đặt phần chữ trong dấu ngoặc kép "…".',
  },
  key: {
    what: 'Dòng này không có dạng “tên: giá trị”.',
    why: 'Thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm.',
    todo: 'Đề nghị viết lại thành “tên: giá trị”; câu dài nhiều dòng thì đặt trong dấu ngoặc kép "…".',
  },
  documents: {
    what: 'Tệp có nhiều phần ngăn nhau bằng “---”.',
    why: 'Mỗi tệp chỉ chứa một nội dung.',
    todo: 'Đề nghị tách mỗi phần thành một tệp, hoặc bỏ dòng “---”.',
  },
  deep: {
    what: 'Các mục lồng vào nhau quá sâu.',
    why: 'Không đề cương nào cần sâu đến vậy; thường là do thừa dấu ngoặc hoặc thụt dòng sai.',
    todo: 'Đề nghị kiểm tra lại dấu ngoặc và phần thụt dòng từ chỗ này.',
  },
  many: {
    what: 'Tệp có quá nhiều mục.',
    why: 'Không đề cương hay danh sách đơn vị nào cần nhiều đến thế; có thể tệp bị hỏng hoặc một đoạn bị dán lặp nhiều lần.',
    todo: 'Đề nghị xem lại tệp từ dòng này; nếu danh sách thật sự dài như vậy thì chia thành nhiều tệp.',
  },
  character: {
    what: 'Tệp có ký tự ẩn không phải là chữ.',
    why: 'Có thể tệp bị hỏng, hoặc đây không phải là tệp văn bản.',
    todo: 'Đề nghị xóa ký tự này, hoặc kiểm tra lại xem đã chọn đúng tệp chưa.',
  },
  other: {
    what: 'Chỗ này viết chưa đúng cách viết YAML.',
    why: 'Từ chỗ này trở đi không hiểu được nội dung.',
    todo: 'Đề nghị kiểm tra dấu hai chấm, dấu ngoặc và phần thụt dòng ở dòng này và dòng trên.',
  },
};

export const vi: WordsOf<SourceFindingData> = {
  'file-is-folder': ({ file }) => ({
    what: `“${file}” là thư mục, không phải tệp.`,
    why: 'Ở đây cần một tệp văn bản YAML (tên tệp kết thúc bằng .yaml).',
    todo: 'Đề nghị ghi cả tên tệp trong thư mục đó.',
  }),
  'file-unopened': ({ file }) => ({
    what: `Có tệp “${file}” nhưng không mở được.`,
    why: 'Máy không cho phép đọc, hoặc chương trình khác đang giữ tệp.',
    todo: 'Đề nghị đóng tệp trong chương trình khác, hoặc nhờ người quản trị máy cấp quyền đọc.',
  }),
  'file-not-text': ({ file, kind }) => ({
    what: `Tệp “${file}” ${kinds[kind]}.`,
    why: 'Đề cương và danh sách đơn vị là tệp văn bản YAML (tên tệp kết thúc bằng .yaml).',
    todo: 'Đề nghị chọn tệp .yaml; nếu chưa có thì lệnh “decuong init” tạo sẵn một đề cương mẫu. Muốn kiểm tra báo cáo gửi về thì dùng lệnh “decuong check”.',
    onPage: 'Đề nghị chọn đúng tệp đề cương đã lưu (.yaml); kế hoạch dạng Word thì mở ở ô bên cạnh.',
  }),
  'plan-not-word': ({ file, looksLike }) => ({
    what: `Tệp “${file}” không phải là tệp Word${looksLike === null ? '' : ` (có vẻ là ${looksLike})`}.`,
    why: 'Đề cương được tìm trong kế hoạch, công văn ở dạng Word (.docx), Markdown (.md) hoặc văn bản (.txt).',
    todo: 'Đề nghị chọn tệp Word của kế hoạch; nếu chỉ có bản PDF thì mở bằng Word rồi lưu thành .docx. Đề cương đã soạn (.yaml) thì dùng ngay, không phải lấy lại.',
  }),
  'file-empty': ({ file }) => ({
    what: `Tệp “${file}” chưa có nội dung.`,
    why: 'Tệp rỗng hoặc chỉ có dòng ghi chú.',
    todo: 'Đề nghị viết nội dung vào tệp; lệnh “decuong init” tạo sẵn một đề cương mẫu.',
    onPage: 'Đề nghị chọn tệp khác, hoặc bắt đầu từ một ví dụ.',
  }),
  'file-too-large': ({ file, bytes, limit }) => ({
    what: `Tệp “${file}” quá lớn (${phrases.size(bytes)}).`,
    why: `Một đề cương chỉ vài chục KB, một danh sách đơn vị vài trăm KB; giới hạn là ${phrases.size(limit)}.`,
    todo: 'Đề nghị kiểm tra lại xem đã chọn đúng tệp chưa; danh sách dài nên ghi trong bảng tính (.xlsx).',
  }),
  'not-utf8': ({ file, encoding }) => ({
    what: `Tệp “${file}” không lưu ở mã UTF-8${encoding === null ? '' : ` (có vẻ là ${encoding})`}.`,
    why: 'Chữ tiếng Việt có dấu chỉ đọc đúng khi tệp được lưu ở mã UTF-8.',
    todo: ENCODING,
  }),
  'byte-order-mark': ({ file }) => ({
    what: `Tệp “${file}” có ký hiệu ẩn (BOM) ở đầu.`,
    why: 'Nội dung vẫn đọc được, nhưng một số công cụ khác có thể không đọc được.',
    todo: 'Không bắt buộc phải sửa; nếu cần, đề nghị lưu lại ở mã “UTF-8” thay cho “UTF-8 with BOM”.',
  }),
  'definition-too-large': ({ bytes, limit }) => ({
    what: `Đề cương quá dài để kèm vào mẫu (${phrases.size(bytes)}).`,
    why: `Mỗi mẫu mang theo đề cương để tự kiểm tra được; phần kèm theo tối đa ${phrases.size(limit)}.`,
    todo: 'Đề nghị rút gọn lời hướng dẫn, hoặc tách đề cương thành hai báo cáo.',
  }),
  'yaml-syntax': ({ problem }) => yaml[problem],
  'tab-indent': () => ({
    what: 'Dòng này thụt đầu dòng bằng phím Tab.',
    why: 'Tệp YAML chỉ dùng dấu cách để thụt dòng.',
    todo: 'Đề nghị thay mỗi Tab bằng hai dấu cách.',
  }),
  'space-odd': () => ({
    what: 'Dòng này có dấu cách lạ, nhìn giống dấu cách thường.',
    why: 'Dấu cách không ngắt dòng thường lẫn vào khi chép từ trang web hoặc từ Word; tệp YAML chỉ thụt dòng và ngăn cách bằng dấu cách thường.',
    todo: 'Đề nghị xóa các dấu cách ở chỗ này rồi gõ lại bằng phím cách.',
  }),
  'yaml-alias': ({ name }) => ({
    what: `Không dùng được cách viết tắt “${name}” (dấu & và *).`,
    why: 'Người đọc đề cương phải thấy đủ nội dung tại chỗ.',
    todo: 'Đề nghị ghi lại nội dung đầy đủ; nếu là chữ bình thường thì đặt trong dấu ngoặc kép "…".',
  }),
  'yaml-merge-key': () => ({
    what: 'Không dùng được mục “<<”.',
    why: 'Người đọc đề cương phải thấy đủ nội dung tại chỗ.',
    todo: 'Đề nghị ghi lại các mục đầy đủ ở đây.',
  }),
  'braces-unquoted': () => ({
    what: 'Phần chữ có {{…}} chưa được đặt trong dấu ngoặc kép.',
    why: 'Dấu { ở đầu được hiểu là một nhóm mục con chứ không phải là chữ.',
    todo: 'Đề nghị đặt cả câu trong dấu ngoặc kép, ví dụ: "Đặc điểm của {{unit.name}}".',
  }),
  'comma-unquoted': ({ text }) => ({
    what: `Dấu phẩy trong “${short(text)}” được hiểu là một phần của chữ.`,
    why: 'Giữa hai dấu { } dấu phẩy thường ngăn cách các mục; phần sau dấu phẩy ở đây không có dạng “tên: giá trị”.',
    todo: 'Đề nghị đặt cả phần chữ trong dấu ngoặc kép "…" cho rõ.',
  }),
  'quotes-curly': ({ text }) => ({
    what: `Dấu ngoặc kép cong quanh “${short(text)}” được hiểu là một phần của chữ và sẽ in ra trong mẫu.`,
    why: 'Để bao phần chữ, tệp YAML chỉ dùng dấu ngoặc kép thẳng "…"; dấu cong thường do Word tự đổi.',
    todo: `Đề nghị thay bằng dấu thẳng: "${short(text)}"; nếu muốn in cả dấu cong thì đặt thêm dấu thẳng bên ngoài.`,
  }),
  'key-duplicate': ({ key }) => ({
    what: `Mục “${key}” được ghi hai lần.`,
    why: 'Không biết phải dùng giá trị nào.',
    todo: 'Đề nghị bỏ một trong hai.',
  }),
  'key-unknown': ({ key, near, allowed }) => ({
    what: `Không có mục nào tên là “${key}” ở đây.`,
    why: `Các mục dùng được: ${phrases.listOf(allowed)}.`,
    todo: `${phrases.didYouMean(near)}Đề nghị sửa tên mục hoặc bỏ đi.`,
  }),
  'format-newer': ({ key, found, known }) => ({
    what: `Tệp này viết cho bản decuong mới hơn (“${key}: ${found}”).`,
    why: `Bản đang cài chỉ biết cách viết số ${known}, có thể hiểu sai những mục mới.`,
    todo: `Đề nghị cài bản decuong mới hơn; nếu số ${found} chỉ là gõ nhầm thì sửa lại thành ${known}.`,
  }),
  'more-alike': ({ more }) => ({
    what: `Và ${more} chỗ khác có lỗi như vậy.`,
    why: '',
    todo: 'Đề nghị sửa những chỗ đã nêu rồi kiểm tra lại.',
  }),
  'value-missing': ({ key }) => ({
    what: missing(key),
    why: 'Đây là mục bắt buộc.',
    todo: key === '' ? 'Đề nghị bổ sung.' : `Đề nghị thêm “${key}: …” vào đây.`,
  }),
  'value-wrong': ({ key, expected, got, near }) => ({
    what: `${key === '' ? 'Giá trị' : `Mục “${key}”`} chưa đúng: ${phrases.gotten(got)}${hasDecimals(expected, got) ? ', là số có phần thập phân' : ''}.`,
    why: `Ở đây cần ${phrases.expectation(expected)}.`,
    todo: hasDecimals(expected, got)
      ? 'Đề nghị bỏ phần thập phân.'
      : expected.is === 'text' && (got.kind === 'number' || got.kind === 'yes_no')
        ? 'Đề nghị đặt phần chữ trong dấu ngoặc kép "…".'
        : `${phrases.didYouMean(near)}Đề nghị sửa lại.`,
  }),
};
