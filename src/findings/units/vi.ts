import { numeral } from '../../values/index.js';
import type { WordsOf } from '../finding.js';
import { short } from '../phrases.js';
import { vi as phrases } from '../words/vi.js';
import type { UnitsFindingData } from './data.js';

const because: Record<UnitsFindingData['units-unread']['because'], readonly [why: string, todo: string]> = {
  encrypted: ['Tệp có đặt mật khẩu.', 'Đề nghị mở tệp bằng Excel, bỏ mật khẩu rồi lưu lại.'],
  damaged: ['Tệp bị hỏng hoặc tải về chưa đủ.', 'Đề nghị mở bằng Excel rồi lưu lại thành tệp mới (.xlsx).'],
  'not-workbook': [
    'Tên tệp kết thúc như bảng tính, nhưng bên trong không phải bảng tính Excel.',
    'Đề nghị kiểm tra lại xem đã chọn đúng tệp chưa, hoặc mở bằng Excel rồi lưu thành .xlsx.',
  ],
  'too-large': [
    'Mở ra, tệp lớn hơn nhiều so với một danh sách đơn vị.',
    'Đề nghị chép riêng danh sách sang một tệp mới, bỏ hình ảnh và các trang tính khác.',
  ],
};

export const vi: WordsOf<UnitsFindingData> = {
  'unit-id-duplicate': ({ id, firstLine }) => ({
    what: `Mã đơn vị “${id}” đã dùng ở dòng ${firstLine}.`,
    why: 'Mỗi đơn vị có một mẫu riêng, đặt tên theo mã đơn vị.',
    todo: 'Đề nghị đặt mã khác cho một trong hai đơn vị, hoặc bỏ dòng trùng.',
  }),
  'unit-group-missing': ({ unit, known }) => ({
    what: `Đơn vị “${unit}” chưa ghi thuộc nhóm nào.`,
    why: 'Đề cương hỏi mỗi nhóm những nội dung khác nhau.',
    todo: `Đề nghị ghi nhóm của đơn vị, một trong: ${phrases.listOf(known)}; nếu đây không phải một đơn vị thì bỏ đi.`,
  }),
  'prefill-unknown': ({ unit, figure, near }) => ({
    what: `Đề cương không có “${figure}” để điền sẵn cho đơn vị “${unit}”.`,
    why: 'Chỉ điền sẵn được số liệu và bảng có trong đề cương; số liệu nhiều cột ghi thêm cột, ví dụ so_tin.2021.',
    todo: `${phrases.didYouMean(near)}Đề nghị sửa lại mã hoặc bỏ đi.`,
  }),
  'prefill-unsuited': ({ unit, figure, written, expected, near }) => ({
    what: `Giá trị “${short(written)}” điền sẵn cho “${figure}” của đơn vị “${unit}” không dùng được.`,
    why: `Theo đề cương, ở đây cần ${phrases.expectation(expected)}.`,
    todo: `${phrases.didYouMean(near)}Đề nghị sửa lại giá trị hoặc bỏ đi để đơn vị tự điền.`,
  }),
  'unit-letters-lost': ({ name }) => ({
    what: `Chữ có dấu trong danh sách đã mất, chỉ còn dấu hỏi: “${short(name)}”.`,
    why: 'Excel lưu kiểu CSV thường thì không giữ được chữ tiếng Việt.',
    todo: 'Đề nghị mở lại danh sách gốc trong Excel, lưu thành Excel (.xlsx) hoặc “CSV UTF-8”.',
  }),
  'unit-name-missing': () => ({
    what: 'Dòng này chưa có tên đơn vị.',
    why: 'Tên đơn vị được in trong mẫu và trong danh sách theo dõi.',
    todo: 'Đề nghị ghi tên đơn vị, hoặc xóa cả dòng nếu không cần.',
  }),
  'unit-name-duplicate': ({ name, firstLine }) => ({
    what: `Đơn vị “${short(name)}” đã có ở dòng ${firstLine}.`,
    why: 'Hai đơn vị trùng tên thì không biết báo cáo gửi về là của đơn vị nào.',
    todo: 'Đề nghị bỏ dòng trùng; nếu là hai đơn vị khác nhau thì ghi tên cho rõ, hoặc ghi mã riêng cho từng đơn vị.',
  }),
  'unit-file-clash': ({ name, other, firstLine }) => ({
    what: `Tên “${short(name)}” chỉ khác “${short(other)}” ở dòng ${firstLine} về chữ hoa, khoảng trắng hoặc dấu câu.`,
    why: 'Trên Windows, hai tên như vậy thành cùng một tên tệp; tệp sau sẽ được thêm số.',
    todo: 'Nếu là một đơn vị, đề nghị bỏ bớt một dòng; nếu là hai, đề nghị ghi tên cho dễ phân biệt.',
  }),
  'units-other-format': ({ file, kind }) => ({
    what: `Danh sách đơn vị “${file}” ở dạng .${kind}.`,
    why: 'Danh sách đơn vị đọc được từ bảng tính Excel (.xlsx), tệp .csv hoặc tệp YAML (.yaml).',
    todo: 'Đề nghị mở tệp đó rồi lưu thành .xlsx.',
  }),
  'units-unread': (data) => ({
    what: `Không đọc được danh sách đơn vị “${data.file}”.`,
    why: because[data.because][0],
    todo: because[data.because][1],
  }),
  'units-heading-missing': ({ known }) => ({
    what: 'Không tìm thấy dòng tiêu đề của danh sách đơn vị.',
    why: 'Phải có một dòng, trong 20 dòng đầu, ghi tên các cột; thiếu dòng này thì không biết cột nào là gì.',
    todo: `Đề nghị thêm dòng tiêu đề, ví dụ: ${phrases.listOf(known.map((heading) => heading.vi))}. Lệnh “decuong init” tạo sẵn một bảng mẫu.`,
    onPage: `Đề nghị thêm dòng tiêu đề, ví dụ: ${phrases.listOf(known.map((heading) => heading.vi))}.`,
  }),
  'units-column-missing': ({ heading, like }) => ({
    what: `Danh sách thiếu cột “${heading.vi}”.`,
    why: 'Không có cột này thì không tạo được mẫu cho các đơn vị.',
    todo: like
      ? `Nếu cột “${short(like)}” chính là cột đó, đề nghị đổi tiêu đề thành “${heading.vi}”; nếu không, đề nghị thêm cột “${heading.vi}”.`
      : `Đề nghị thêm cột “${heading.vi}” (hoặc ghi lại tiêu đề nếu cột đã có dưới tên khác).`,
  }),
  'units-heading-unknown': ({ heading, near, keyed }) => ({
    what: `Không biết cột “${short(heading)}” là gì, nên không đọc cột này.`,
    why: 'Tiêu đề cột là một trong các tên đã quy định, hoặc mã, tên của một số liệu trong đề cương.',
    todo: keyed
      ? `Số liệu này có nhiều giá trị, mỗi giá trị một cột. Đề nghị ghi rõ trong tiêu đề: ${phrases.listOf(keyed)}.`
      : `${phrases.didYouMean(near)}Nếu cột này không cần cho mẫu thì cứ để nguyên.`,
  }),
  'units-heading-repeated': ({ heading, first }) => ({
    what: `Cột “${short(heading)}” có hai lần: ở đây và ở ô ${first}.`,
    why: 'Không biết phải lấy cột nào.',
    todo: 'Đề nghị bỏ một cột, hoặc đổi tiêu đề của một cột.',
  }),
  'units-none': () => ({
    what: 'Danh sách chưa có đơn vị nào.',
    why: 'Dưới dòng tiêu đề phải có ít nhất một dòng ghi một đơn vị.',
    todo: 'Đề nghị ghi các đơn vị, mỗi đơn vị một dòng.',
  }),
  'units-too-many': ({ limit }) => ({
    what: `Danh sách dài hơn ${numeral(limit, 'vi')} dòng.`,
    why: 'Dài như vậy thường là chọn nhầm tệp, hoặc trang tính có định dạng kéo xuống tận cuối.',
    todo: 'Đề nghị kiểm tra lại tệp; nếu đúng là nhiều đơn vị như vậy, đề nghị chia thành nhiều danh sách.',
  }),
  'cell-broken': ({ text }) => ({
    what: `Ô này báo lỗi công thức (${text}).`,
    why: 'Không có giá trị nào để lấy.',
    todo: 'Đề nghị sửa công thức, hoặc ghi thẳng giá trị vào ô.',
  }),
};
