import { firstOf, quoted } from '../../command/index.js';
import type { BuildWords } from './words.js';

export const vi: BuildWords = {
  about: 'tạo bộ mẫu Word, mỗi đơn vị một mẫu',
  help: {
    outline: 'tệp đề cương (YAML)',
    units: 'tệp danh sách đơn vị (Excel, CSV hoặc YAML); bắt buộc',
    unit: 'chỉ tạo mẫu cho đơn vị có mã này',
    period: 'kỳ báo cáo: 2026, 2026-H1, 2026-M9, 2026-Q3 hoặc 2026-05',
    output: 'thư mục đặt bộ mẫu (mặc định lấy theo mã đề cương)',
    zip: 'gói thêm tất cả các mẫu vào một tệp zip đặt cạnh thư mục; all: cả công văn, tệp mang tên đơn vị; unit: mỗi đơn vị một tệp zip trong thư mục zip',
    letter: 'viết thêm công văn gửi kèm theo nội dung trong tệp này; không ghi tệp thì dùng nội dung có sẵn',
    letterTo: 'each: mỗi đơn vị một công văn (mặc định); all: một công văn chung',
    eml: 'soạn thêm cho mỗi đơn vị một thư điện tử kèm mẫu (.eml) trong thư mục mail, mở bằng Outlook, Thunderbird là gửi được',
    withChecker:
      'đặt thêm vào thư mục (và tệp zip) trang kiem-tra.html để đơn vị tự kiểm tra báo cáo trước khi gửi, không cần mạng',
    previous: 'bộ mẫu kỳ trước: đưa số liệu kỳ trước đã báo cáo vào mẫu',
    version:
      'Khi đề cương hỏi khác bộ mẫu đã có: --version next ra bản kế tiếp; --version 1 thay các mẫu bản 1 chưa gửi đi.',
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
  differs: ({ told, folder, version }) => {
    const lines = told.map(({ difference: { is, what, label, under }, units }) => {
      const done = { added: 'thêm', removed: 'bỏ', changed: 'đổi' }[is];
      const kind = {
        section: 'mục',
        point: 'nội dung',
        figure: 'số liệu',
        table: 'bảng',
        column: 'cột',
        row: 'dòng',
        field: 'chỗ điền',
      }[what];
      return `  ${under === '' || under === label ? '' : `${under}: `}${done} ${kind} “${label}” (${units} đơn vị)`;
    });
    const shown = firstOf(lines, 20, (more) => `\n  và ${more} thay đổi khác`, '\n');
    return `Đề cương hỏi khác bộ mẫu bản ${version} trong “${folder}”:\n${shown}`;
  },
  versioned: (version, file) =>
    `Các mẫu mang số bản ${version}. Đề nghị ghi version: ${version} trong “${file}” để lần sau khớp với bộ mẫu.`,
  replaced: (forms, version) =>
    `Đề cương đã sửa nhưng vẫn ghi version: ${version}, nên ${forms} mẫu trước đây đã được thay bằng mẫu khác cùng phiên bản. Nếu mẫu trước đã gửi đi, đề nghị ghi version: ${version + 1} trong đề cương, chạy lại, rồi gửi mẫu mới cho các đơn vị.`,
  noSender:
    'Đề cương chưa ghi cơ quan đề nghị báo cáo nên công văn còn trống tên cơ quan ban hành. Đề nghị ghi issued.by trong đề cương, hoặc dòng “Cơ quan ban hành: …” ở đầu tệp nội dung công văn, rồi chạy lại.',
  noSigner:
    'Công văn còn trống địa danh hoặc chức vụ người ký. Đề nghị ghi issued.place và issued.signing trong đề cương, hoặc các dòng “Địa danh: …”, “Chức vụ: …” ở đầu tệp nội dung công văn, rồi chạy lại.',
  withChecker: (file) => `Đã đặt trang để đơn vị tự kiểm tra: “${file}”. Đề nghị gửi kèm mẫu.`,
  zipping: 'Đang gói',
  mailed: (units, folder) => `Đã soạn ${units} thư điện tử, mỗi đơn vị một thư, vào “${folder}”.`,
  mailing: 'Đang soạn thư',
  noAddress: (units) =>
    `Danh sách chưa có địa chỉ thư điện tử của ${firstOf(units, 5, (count) => ` và ${count} đơn vị khác`)}; thư để trống người nhận.`,
  leftOver: (files) => `Còn lại từ lần tạo trước, nay không thuộc bộ mẫu: ${quoted(files)}.`,
  unitsGone: (names) =>
    `Danh sách không còn ${firstOf(names, 5, (count) => ` và ${count} đơn vị khác`)}: báo cáo theo mẫu đã phát sẽ không tính cho đơn vị nào. Nếu đơn vị chỉ đổi tên, đề nghị ghi tên trước đây ở cột “Tên cũ” của danh sách rồi chạy lại.`,
  bar: 'Đang tạo mẫu',
  errors: {
    'other-pack': ({ folder, found, wanted }) =>
      `“${folder}” đang chứa bộ mẫu khác (${found}), không phải ${wanted}. Đề nghị chọn thư mục khác bằng -o.`,
    'forms-edited': ({ files }) =>
      `Các mẫu này đã được sửa sau khi tạo, nên không ghi đè: ${quoted(files)}. Đề nghị chuyển chúng sang nơi khác rồi chạy lại.`,
    'version-wrong': ({ version }) =>
      `“${version}” không phải số bản. Đề nghị ghi --version next hoặc một số như --version 2.`,
    'version-needed': ({ folder, version }) =>
      `Chưa ghi gì vào “${folder}”, vì mẫu khác nhau cùng mang bản ${version} sẽ không phân biệt được khi nhận về. Nếu mẫu cũ đã gửi đi, đề nghị thêm --version next (ra bản ${version + 1}); nếu chưa gửi cho ai, thêm --version ${version} để thay mẫu cũ.`,
    'units-needed': () => 'Lệnh còn thiếu danh sách đơn vị. Đề nghị thêm --units và tên tệp, ví dụ --units units.xlsx.',
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
    'no-previous': ({ folder }) =>
      `Trong “${folder}” không có bộ mẫu kỳ trước (tệp pack.json), hoặc có nhiều hơn một. Đề nghị chọn đúng thư mục bộ mẫu.`,
    'no-previous-returned': ({ folder }) =>
      `Không tìm thấy báo cáo kỳ trước trong “${folder}”. Đề nghị thêm --previous-returned và tên thư mục đặt báo cáo kỳ trước đã gửi về.`,
    'other-previous': ({ folder, found, wanted }) =>
      `“${folder}” là bộ mẫu của đề cương khác (${found}), không phải ${wanted}. Đề nghị chọn bộ mẫu kỳ trước của đề cương này.`,
  },
};
