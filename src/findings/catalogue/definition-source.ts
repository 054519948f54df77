import type { Language } from '../../../schemas/id.js';
import type { Catalogue } from './entry.js';
import { short } from './phrases.js';
import { didYouMean, expectation, gotten, listOf } from './phrases-definition.js';
import { yamlTroubles } from './yaml-troubles.js';

const missing: Record<Language, (key: string) => string> = {
  vi: (key) => (key === '' ? 'Thiếu nội dung ở đây.' : `Thiếu mục “${key}”.`),
  en: (key) => (key === '' ? 'Something is missing here.' : `The entry “${key}” is missing.`),
};

/** What is wrong with the way a definition is written: its YAML, its keys, its values. */
export const definitionSourceEntries = {
  'yaml-syntax': {
    severity: 'error',
    vi: ({ trouble }) => yamlTroubles.vi[trouble],
    en: ({ trouble }) => yamlTroubles.en[trouble],
  },
  'tab-indent': {
    severity: 'error',
    vi: () => ({
      what: 'Dòng này thụt đầu dòng bằng phím Tab.',
      why: 'Tệp YAML chỉ dùng dấu cách để thụt dòng.',
      todo: 'Đề nghị thay mỗi Tab bằng hai dấu cách.',
    }),
    en: () => ({
      what: 'This line is indented with a tab.',
      why: 'YAML allows spaces only.',
      todo: 'Please put two spaces in place of each tab.',
    }),
  },
  'space-odd': {
    severity: 'error',
    vi: () => ({
      what: 'Dòng này có dấu cách lạ, nhìn giống dấu cách thường.',
      why: 'Dấu cách không ngắt dòng thường lẫn vào khi chép từ trang web hoặc từ Word; tệp YAML chỉ thụt dòng và ngăn cách bằng dấu cách thường.',
      todo: 'Đề nghị xóa các dấu cách ở chỗ này rồi gõ lại bằng phím cách.',
    }),
    en: () => ({
      what: 'This line has a space that only looks like one.',
      why: 'Spaces that keep words together come with text copied from a web page or from Word; YAML knows the plain space only.',
      todo: 'Please delete the spaces here and type them again.',
    }),
  },
  'yaml-alias': {
    severity: 'error',
    vi: ({ name }) => ({
      what: `Không dùng được cách viết tắt “${name}” (dấu & và *).`,
      why: 'Người đọc đề cương phải thấy đủ nội dung tại chỗ.',
      todo: 'Đề nghị ghi lại nội dung đầy đủ; nếu là chữ bình thường thì đặt trong dấu ngoặc kép "…".',
    }),
    en: ({ name }) => ({
      what: `The shorthand “${name}” (with & and *) cannot be used.`,
      why: 'Whoever reads the definition must see everything in its place.',
      todo: 'Please write it out, or put it in quotation marks "…" if it is plain text.',
    }),
  },
  'yaml-merge-key': {
    severity: 'error',
    vi: () => ({
      what: 'Không dùng được mục “<<”.',
      why: 'Người đọc đề cương phải thấy đủ nội dung tại chỗ.',
      todo: 'Đề nghị ghi lại các mục đầy đủ ở đây.',
    }),
    en: () => ({
      what: 'The entry “<<” cannot be used.',
      why: 'Whoever reads the definition must see everything in its place.',
      todo: 'Please write the entries out here.',
    }),
  },
  'braces-unquoted': {
    severity: 'error',
    vi: () => ({
      what: 'Phần chữ có {{…}} chưa được đặt trong dấu ngoặc kép.',
      why: 'Dấu { ở đầu được hiểu là một nhóm mục con chứ không phải là chữ.',
      todo: 'Đề nghị đặt cả câu trong dấu ngoặc kép, ví dụ: "Đặc điểm của {{unit.name}}".',
    }),
    en: () => ({
      what: 'A text with {{…}} is not in quotation marks.',
      why: 'A { at the start is taken for a group of entries and not for text.',
      todo: 'Please put the whole text in quotation marks, as in "About {{unit.name}}".',
    }),
  },
  'comma-unquoted': {
    severity: 'note',
    vi: ({ text }) => ({
      what: `Dấu phẩy trong “${short(text)}” được hiểu là một phần của chữ.`,
      why: 'Giữa hai dấu { } dấu phẩy thường ngăn cách các mục; phần sau dấu phẩy ở đây không có dạng “tên: giá trị”.',
      todo: 'Đề nghị đặt cả phần chữ trong dấu ngoặc kép "…" cho rõ.',
    }),
    en: ({ text }) => ({
      what: `The comma in “${short(text)}” was taken as part of the text.`,
      why: 'Between { and } a comma sets entries apart; what follows it here is not of the form “name: value”.',
      todo: 'Please put the whole text in quotation marks "…" to make it plain.',
    }),
  },
  'quotes-curly': {
    severity: 'warning',
    vi: ({ text }) => ({
      what: `Dấu ngoặc kép cong quanh “${short(text)}” được hiểu là một phần của chữ và sẽ in ra trong mẫu.`,
      why: 'Để bao phần chữ, tệp YAML chỉ dùng dấu ngoặc kép thẳng "…"; dấu cong thường do Word tự đổi.',
      todo: `Đề nghị thay bằng dấu thẳng: "${short(text)}"; nếu muốn in cả dấu cong thì đặt thêm dấu thẳng bên ngoài.`,
    }),
    en: ({ text }) => ({
      what: `The curly quotation marks around “${short(text)}” were taken as part of the text and will be printed.`,
      why: 'YAML knows straight quotation marks "…" only; curly ones most often come from Word.',
      todo: `Please write "${short(text)}" with straight ones; to print the curly ones, put straight ones around them.`,
    }),
  },
  'key-duplicate': {
    severity: 'error',
    vi: ({ key }) => ({
      what: `Mục “${key}” được ghi hai lần.`,
      why: 'Không biết phải dùng giá trị nào.',
      todo: 'Đề nghị bỏ một trong hai.',
    }),
    en: ({ key }) => ({
      what: `The entry “${key}” is there twice.`,
      why: 'Which one counts cannot be told.',
      todo: 'Please take one of them out.',
    }),
  },
  'key-unknown': {
    severity: 'error',
    vi: ({ key, near, allowed }) => ({
      what: `Không có mục nào tên là “${key}” ở đây.`,
      why: `Các mục dùng được: ${listOf(allowed, 'vi')}.`,
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa tên mục hoặc bỏ đi.`,
    }),
    en: ({ key, near, allowed }) => ({
      what: `There is no entry “${key}” here.`,
      why: `What can stand here: ${listOf(allowed, 'en')}.`,
      todo: `${didYouMean(near, 'en')}Please mend its name or take it out.`,
    }),
  },
  'format-newer': {
    severity: 'error',
    vi: ({ key, found, known }) => ({
      what: `Tệp này viết cho bản decuong mới hơn (“${key}: ${found}”).`,
      why: `Bản đang cài chỉ biết cách viết số ${known}, có thể hiểu sai những mục mới.`,
      todo: `Đề nghị cài bản decuong mới hơn; nếu số ${found} chỉ là gõ nhầm thì sửa lại thành ${known}.`,
    }),
    en: ({ key, found, known }) => ({
      what: `This file was made for a newer decuong (“${key}: ${found}”).`,
      why: `The one installed knows format ${known} only, and may misread what is new.`,
      todo: `Please install a newer decuong; if ${found} is a slip, write ${known}.`,
    }),
  },
  'more-alike': {
    severity: 'error',
    vi: ({ more }) => ({
      what: `Và ${more} chỗ khác có lỗi như vậy.`,
      why: '',
      todo: 'Đề nghị sửa những chỗ đã nêu rồi kiểm tra lại.',
    }),
    en: ({ more }) => ({
      what: `And ${more} more like this.`,
      why: '',
      todo: 'Please mend those that were named, and check again.',
    }),
  },
  'value-missing': {
    severity: 'error',
    vi: ({ key }) => ({
      what: missing.vi(key),
      why: 'Đây là mục bắt buộc.',
      todo: key === '' ? 'Đề nghị bổ sung.' : `Đề nghị thêm “${key}: …” vào đây.`,
    }),
    en: ({ key }) => ({
      what: missing.en(key),
      why: 'It is required.',
      todo: key === '' ? 'Please add it.' : `Please add “${key}: …” here.`,
    }),
  },
  'value-wrong': {
    severity: 'error',
    vi: ({ key, expected, got, near }) => ({
      what: `${key === '' ? 'Giá trị' : `Mục “${key}”`} chưa đúng: ${gotten(got, 'vi')}.`,
      why: `Ở đây cần ${expectation(expected, 'vi')}.`,
      todo:
        expected.is === 'text' && (got.kind === 'number' || got.kind === 'yes_no')
          ? 'Đề nghị đặt phần chữ trong dấu ngoặc kép "…".'
          : `${didYouMean(near, 'vi')}Đề nghị sửa lại.`,
    }),
    en: ({ key, expected, got, near }) => ({
      what: `${key === '' ? 'The value' : `“${key}”`} is not right: ${gotten(got, 'en')}.`,
      why: `What is needed here is ${expectation(expected, 'en')}.`,
      todo:
        expected.is === 'text' && (got.kind === 'number' || got.kind === 'yes_no')
          ? 'Please put the text in quotation marks "…".'
          : `${didYouMean(near, 'en')}Please mend it.`,
    }),
  },
} satisfies Partial<Catalogue>;
