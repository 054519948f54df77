import { collectWords } from './collect.js';
import { returnsWords } from './returns.js';
import type { CommandWords } from './words.js';

const list = (files: readonly string[]): string => files.map((file) => `“${file}”`).join(', ');

/** So many names tell what kind of files they are. */
const NAMED = 3;

const some = (told: readonly string[]): string =>
  told.length <= NAMED ? told.join('; ') : `${told.slice(0, NAMED).join('; ')}; và ${told.length - NAMED} tệp khác`;

const few = (files: readonly string[]): string =>
  files.length <= NAMED ? list(files) : `${list(files.slice(0, NAMED))} và ${files.length - NAMED} tệp khác`;

const usage: CommandWords['usage'] = ({ code, quoted, other, near, choices }) => {
  const name = quoted === null ? '' : ` “${quoted}”`;
  const said = {
    'unknown-command': `Không có lệnh${name}.`,
    'unknown-option': `Không có tùy chọn${name}.`,
    'missing-argument': `Lệnh còn thiếu${name}.`,
    'missing-value': `Tùy chọn${name} cần một giá trị đứng sau.`,
    'wrong-choice': `Giá trị${name} không nằm trong các lựa chọn của tùy chọn này.`,
    'too-many': 'Lệnh có thừa phần đứng sau.',
    'not-together': `Không dùng cùng lúc${name} và${other === null ? ' tùy chọn kia' : ` “${other}”`}. Đề nghị chỉ giữ một trong hai.`,
    other: 'Lệnh viết chưa đúng.',
  }[code];
  const meant = near === null ? '' : ` Có phải ý anh/chị là “${near}”?`;
  const offered = choices === null ? '' : ` ${code === 'unknown-command' ? 'Các lệnh' : 'Các lựa chọn'}: ${choices}.`;
  return `${said}${meant}${offered} Gõ decuong --help để xem cách dùng.`;
};

/** What commands say in Vietnamese. */
export const vi: CommandWords = {
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Các lệnh:',
    '[options]': '[tùy chọn]',
    '[command]': '[lệnh]',
  },
  names: {
    outline: 'đề-cương',
    returned: 'báo-cáo',
    folder: 'thư-mục',
    file: 'tệp',
    id: 'mã',
    period: 'kỳ',
    format: 'dạng-tệp',
    command: 'lệnh',
    pack: 'bộ-mẫu',
    day: 'ngày',
  },
  program: {
    about: 'Từ một đề cương báo cáo, tạo mẫu Word cho từng đơn vị và kiểm tra báo cáo gửi về còn thiếu gì.',
    options: {
      lang: 'ngôn ngữ của thông báo: vi hoặc en (mặc định vi; en khi máy đặt tiếng Anh)',
      version: 'in số phiên bản',
      help: 'in trang hướng dẫn này',
    },
    helpCommand: 'in hướng dẫn của một lệnh',
    exits: 'Mã kết thúc: 0 mọi thứ ổn; 1 có điều cần sửa hoặc còn thiếu; 2 không chạy được.',
  },
  arguments: {
    outlines: 'tệp đề cương (YAML), một hoặc nhiều',
    outline: 'tệp đề cương (YAML)',
    returned: 'tệp báo cáo, thư mục hoặc tệp zip, một hoặc nhiều',
    pack: 'thư mục bộ mẫu do decuong build tạo ra',
    folder: 'thư mục để đặt hai tệp (mặc định là thư mục hiện tại)',
  },
  validate: { about: 'kiểm tra đề cương có viết đúng không', options: {} },
  build: {
    about: 'tạo bộ mẫu Word, mỗi đơn vị một mẫu',
    options: {
      units: 'tệp danh sách đơn vị (Excel, CSV hoặc YAML); bắt buộc',
      unit: 'chỉ tạo mẫu cho đơn vị có mã này',
      period: 'kỳ báo cáo: 2026, 2026-H1, 2026-M9, 2026-Q3 hoặc 2026-05',
      output: 'thư mục đặt bộ mẫu (mặc định lấy theo mã đề cương)',
      zip: 'gói thêm tất cả các mẫu vào một tệp zip đặt cạnh thư mục; all: cả công văn, tệp mang tên đơn vị; unit: mỗi đơn vị một tệp zip trong thư mục zip',
      letter: 'viết thêm công văn gửi kèm theo nội dung trong tệp này; không ghi tệp thì dùng nội dung có sẵn',
      letterTo: 'each: mỗi đơn vị một công văn (mặc định); all: một công văn chung',
      previous: 'bộ mẫu kỳ trước: đưa số liệu kỳ trước đã báo cáo vào mẫu',
      previousReturned: 'báo cáo kỳ trước đã gửi về (mặc định tìm trong thư mục của --previous)',
    },
    done: ({ forms, letters, kept, folder }) => {
      const files = letters === 0 ? `${forms} mẫu` : `${forms} mẫu và ${letters} công văn`;
      if (kept === 0) return `Đã tạo ${files} trong “${folder}”.`;
      if (kept === forms + letters) return `“${folder}” đã có đủ ${files}, không phải tạo lại.`;
      return `“${folder}” đã có đủ ${files}: tạo mới ${forms + letters - kept} tệp, ${kept} tệp có sẵn không phải tạo lại.`;
    },
    zipped: (file) => `Đã gói các mẫu vào “${file}”.`,
    zippedEach: (units, folder) => `Đã gói ${units} tệp zip, mỗi đơn vị một tệp, vào “${folder}”.`,
    carried: (units, of, period) =>
      `Đưa số liệu ${period === '' ? 'kỳ trước' : `kỳ ${period}`} vào mẫu của ${units}/${of} đơn vị; các đơn vị khác chưa có báo cáo hoàn chỉnh kỳ đó.`,
    replaced: (forms, version) =>
      `Đề cương đã sửa nhưng vẫn ghi version: ${version}, nên ${forms} mẫu trước đây đã được thay bằng mẫu khác cùng phiên bản. Nếu mẫu trước đã gửi đi, đề nghị ghi version: ${version + 1} trong đề cương, chạy lại, rồi gửi mẫu mới cho các đơn vị.`,
    noSender:
      'Đề cương chưa ghi cơ quan đề nghị báo cáo nên công văn còn trống tên cơ quan ban hành. Đề nghị ghi issued.by trong đề cương, hoặc dòng “Cơ quan ban hành: …” ở đầu tệp nội dung công văn, rồi chạy lại.',
    zipping: 'Đang gói',
    leftOver: (files) => `Còn lại từ lần tạo trước, nay không thuộc bộ mẫu: ${list(files)}.`,
    bar: 'Đang tạo mẫu',
  },
  check: {
    about: 'kiểm tra báo cáo gửi về còn thiếu gì, ở đâu, sửa thế nào',
    options: {
      pack: 'kiểm tra theo bộ mẫu trong thư mục này',
      outline: 'kiểm tra theo đề cương này',
      units: 'danh sách đơn vị, đi cùng --outline',
      unit: 'mã đơn vị gửi báo cáo, khi trong tệp không còn ghi',
      format: 'dạng kết quả: text, json hoặc html (một trang để xem bằng trình duyệt)',
      output: 'ghi kết quả vào tệp này',
      annotate: 'đặt vào thư mục này bản sao của mỗi tệp còn chỗ phải sửa, có chú thích ở từng chỗ',
      soffice: 'chương trình LibreOffice (soffice) để đọc tệp .doc, .odt, .rtf; mặc định tự tìm trên máy',
      noConvert: 'không đọc tệp .doc, .odt, .rtf qua LibreOffice',
    },
    bar: 'Đang kiểm tra',
    converting: 'Đang chuyển tệp cũ bằng LibreOffice',
    written: (file) => `Đã ghi kết quả vào “${file}”.`,
    annotated: (copies, folder) =>
      copies === 0
        ? 'Không có tệp nào cần chú thích.'
        : `Đã đặt ${copies} bản có chú thích vào “${folder}”; tệp gốc giữ nguyên.`,
    superseded: (reports, commented) =>
      `Cùng một đơn vị gửi nhiều lần: ${some(reports.map(({ file, by }) => `“${file}” đã có bản sau là “${by}”`))}. Bản trước vẫn được kiểm tra, nhưng khi tổng hợp chỉ tính bản sau${commented ? '; bản trước không có bản chú thích' : ''}.`,
    leftOut: (files) => `Không kiểm tra ${files.length} tệp không phải là báo cáo: ${few(files)}.`,
    bug: (file) => `Tệp “${file}” làm decuong gặp lỗi; các tệp khác vẫn được kiểm tra.`,
  },
  ...returnsWords.vi,
  collect: collectWords.vi,
  schema: {
    about: 'in JSON Schema để trình soạn thảo gợi ý khi viết đề cương',
    options: { name: 'dạng tệp: outline (mặc định), units, letterhead, pack, review…' },
  },
  rules: { about: 'liệt kê các quy tắc dùng khi kiểm tra báo cáo', options: {} },
  init: {
    about: 'tạo đề cương và danh sách đơn vị mẫu để bắt đầu',
    options: {},
    done: (files, commands) =>
      `Đã tạo ${list(files)}. Mở ra, sửa theo báo cáo của mình, rồi chạy:\n${commands.map((one) => `  ${one}\n`).join('')}`,
  },
  usage,
  trouble: {
    'not-found': ({ file }) => `Không tìm thấy “${file}”. Đề nghị kiểm tra lại tên và thư mục.`,
    'no-access': ({ file }) =>
      `Không được phép đọc hoặc ghi “${file}”. Đề nghị chọn nơi khác hoặc nhờ người quản trị máy.`,
    'in-use': ({ file }) => `“${file}” đang mở trong chương trình khác. Đề nghị đóng lại rồi chạy lệnh lần nữa.`,
    'disk-full': ({ file }) => `Ổ đĩa đã đầy nên không ghi được “${file}”. Đề nghị giải phóng chỗ trống rồi chạy lại.`,
    'not-a-folder': ({ file }) => `“${file}” không phải là thư mục. Đề nghị chọn tên khác.`,
    'is-a-folder': ({ file }) => `“${file}” là thư mục, không phải tệp. Đề nghị chọn tên khác.`,
    'disk-other': ({ file, code }) => `Không đọc hoặc ghi được “${file}” (hệ thống báo ${code}). Đề nghị thử nơi khác.`,
    'already-there': ({ files }) =>
      `Đã có ${list(files)}, nên không ghi đè. Đề nghị chọn thư mục khác hoặc đổi tên tệp cũ.`,
    'not-a-pack': ({ file }) =>
      `“${file}” không phải bộ mẫu do decuong tạo, hoặc pack.json đã bị sửa hỏng. Đề nghị chọn đúng thư mục, hoặc tạo lại bằng decuong build.`,
    'not-received': ({ file }) =>
      `“${file}” không phải là bảng thời điểm nhận. Đề nghị dùng tệp CSV (UTF-8) có dòng đầu “tệp” và “thời gian”.`,
    'other-pack': ({ folder, found, wanted }) =>
      `“${folder}” đang chứa bộ mẫu khác (${found}), không phải ${wanted}. Đề nghị chọn thư mục khác bằng -o.`,
    'forms-edited': ({ files }) =>
      `Các mẫu này đã được sửa sau khi tạo, nên không ghi đè: ${list(files)}. Đề nghị chuyển chúng sang nơi khác rồi chạy lại.`,
    'nothing-to-check': ({ names }) =>
      `Không có báo cáo nào trong ${list(names)}. Đề nghị chọn thư mục có tệp Word (.docx) gửi về.`,
    'period-wrong': ({ period }) =>
      `“${period}” không phải là kỳ báo cáo. Đề nghị ghi như 2026, 2026-H1, 2026-M9, 2026-Q3 hoặc 2026-05.`,
    'units-needed': () => 'Lệnh còn thiếu danh sách đơn vị. Đề nghị thêm --units và tên tệp, ví dụ --units units.xlsx.',
    'day-wrong': ({ option, day }) =>
      `“${day}” sau ${option} không phải là một ngày. Đề nghị ghi như 2026-06-20 hoặc 20/6/2026.`,
    'pack-busy': ({ folder }) => `Một lần chạy khác đang ghi vào “${folder}”. Đề nghị đợi lần đó xong rồi chạy lại.`,
    'letter-wrong': ({ file, line, is, quoted, near }) => {
      const name = quoted === null ? '' : ` “${quoted}”`;
      const said = {
        heading: `không hiểu${name}; phần đầu ghi như “Trích yếu: …”, “Kính gửi: …”, sau đó để một dòng trống`,
        no_subject: 'phần đầu còn thiếu dòng “Trích yếu: …”',
        name: `không có${name} để điền vào công văn`,
        braces: 'phần trong dấu {{ }} viết chưa đúng',
      }[is];
      return `${file}, dòng ${line}: ${said}.${near === null ? '' : ` Có phải ý anh/chị là “${near}”?`} Đề nghị sửa rồi chạy lại.`;
    },
    'letter-too-long': ({ file }) => `“${file}” quá dài để là nội dung một công văn. Đề nghị chọn đúng tệp văn bản.`,
    'option-alone': ({ option, needs }) => `${option} phải đi cùng ${needs}. Đề nghị thêm ${needs}.`,
    'no-previous': ({ folder }) =>
      `Trong “${folder}” không có bộ mẫu kỳ trước (tệp pack.json), hoặc có nhiều hơn một. Đề nghị chọn đúng thư mục bộ mẫu.`,
    'no-previous-returned': ({ folder }) =>
      `Không tìm thấy báo cáo kỳ trước trong “${folder}”. Đề nghị thêm --previous-returned và tên thư mục đặt báo cáo kỳ trước đã gửi về.`,
    'other-previous': ({ folder, found, wanted }) =>
      `“${folder}” là bộ mẫu của đề cương khác (${found}), không phải ${wanted}. Đề nghị chọn bộ mẫu kỳ trước của đề cương này.`,
    'not-a-rollup': ({ file }) =>
      `“${file}” không phải kết quả tổng hợp do decuong ghi (.json), hoặc đã bị sửa hỏng. Đề nghị chọn đúng tệp.`,
    'folder-needed': () => 'Lệnh còn thiếu thư mục để đặt thư đôn đốc. Đề nghị thêm -o và tên thư mục.',
    'output-unknown': ({ file, endings }) => `Không ghi được “${file}”: tên tệp sau -o phải có đuôi ${endings}.`,
    'output-needed': ({ format }) => `Dạng ${format} phải ghi vào tệp. Đề nghị thêm -o và tên tệp.`,
    'not-a-form': ({ file }) =>
      `${file} không phải mẫu báo cáo do decuong tạo, hoặc mẫu đã mất thông tin về đề cương. Đề nghị dùng tệp mẫu cấp trên đã gửi, hoặc tệp đề cương.`,
    'other-form': ({ file, found, wanted }) =>
      `${file} là mẫu của ${found}, không phải của đơn vị mang mã “${wanted}”. Đề nghị kiểm tra lại mã sau --as, hoặc bỏ --as.`,
    'units-alone': () => '--units phải đi cùng --outline. Đề nghị thêm --outline, hoặc dùng --pack thay cho cả hai.',
  },
  bug: (report) =>
    `decuong gặp lỗi ngoài dự kiến; dữ liệu của anh/chị không bị thay đổi. Đề nghị gửi dòng này cho người cài đặt công cụ: ${report}`,
};
