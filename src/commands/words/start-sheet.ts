import type { Language } from '../../../schemas/id.js';
import type { UnitPath } from '../../units/index.js';

/** What the starter list of units says of itself. */
export interface StartSheetWords {
  title: string;
  /** The names of its two sheets. */
  units: string;
  guide: string;
  /** The headers of the sheet that explains. */
  guideHeaders: [column: string, needed: string, meaning: string, example: string];
  needed: string;
  groupMessage: string;
  columns: Record<UnitPath, string>;
  /** Of a column that holds figures known beforehand, by the label of the figure. */
  figure(label: string): string;
  notes: string[];
}

const vi: StartSheetWords = {
  title: 'Danh sách đơn vị phải báo cáo',
  units: 'Đơn vị',
  guide: 'Hướng dẫn',
  guideHeaders: ['Cột', 'Bắt buộc', 'Ghi gì vào cột này', 'Ví dụ'],
  needed: 'có',
  groupMessage: 'Chọn khối của đơn vị; mỗi khối có thể được hỏi khác nhau.',
  columns: {
    id: 'Chữ thường không dấu, chữ số, dấu gạch dưới; tối đa 30 ký tự. Để trống thì mã được tạo từ tên đơn vị.',
    name: 'Tên đầy đủ của đơn vị, mỗi đơn vị một dòng.',
    group: 'Chọn trong danh sách thả xuống; các khối lấy từ mục “groups” của đề cương.',
    'letterhead.parent': 'Dòng trên ở đầu văn bản, viết hoa; để trống nếu không có.',
    'letterhead.body': 'Dòng dưới ở đầu văn bản, viết hoa; để trống thì lấy tên đơn vị.',
    symbol: 'Ký hiệu của cơ quan trong số văn bản.',
    place: 'Địa danh ghi trước ngày, tháng, năm.',
    'signing.authority': 'Dòng trên chức vụ của người ký, nếu ký thay mặt tập thể.',
    'signing.title': 'Chức vụ của người ký, viết hoa.',
    'signing.name': 'Họ và tên người ký, nếu đã biết.',
    contact: 'Người hoặc số điện thoại để liên hệ khi cần nhắc.',
    email: 'Địa chỉ thư điện tử của đơn vị.',
    parent: 'Cơ quan mà đơn vị trực thuộc.',
  },
  figure: (label) => `Số liệu đã biết, in sẵn vào mẫu để đơn vị kiểm tra lại: “${label}”.`,
  notes: [
    'Ghi danh sách ở trang “Đơn vị”, thay các dòng ví dụ. Có thể đổi thứ tự cột, bỏ cột không cần, thêm cột ghi chú.',
    'Muốn in sẵn một số liệu đã biết thì thêm một cột, tiêu đề là mã hoặc tên của số liệu trong đề cương.',
    'Có thể chia danh sách thành nhiều trang tính, mỗi trang một khối; trang nào cũng phải có dòng tiêu đề.',
    'Danh sách cũng có thể lưu thành tệp .csv hoặc viết trong tệp units.yaml; mỗi lần chạy lệnh chỉ dùng một tệp.',
  ],
};

const en: StartSheetWords = {
  title: 'Units that must report',
  units: 'Units',
  guide: 'Guide',
  guideHeaders: ['Column', 'Needed', 'What to write there', 'Example'],
  needed: 'yes',
  groupMessage: 'Choose the group of the unit; each may be asked different things.',
  columns: {
    id: 'Small letters, digits and underscores, 30 at most. Left empty, an id is made from the name.',
    name: 'The full name of the unit, each unit in a row of its own.',
    group: 'Choose from the list; the groups are those under “groups” of the outline.',
    'letterhead.parent': 'The upper line at the head of the document; empty where there is none.',
    'letterhead.body': 'The lower line at the head of the document; empty for the name of the unit.',
    symbol: 'The sign of the body in the number of its documents.',
    place: 'The place printed before the date.',
    'signing.authority': 'The line above the title of who signs, where they sign for a body.',
    'signing.title': 'The title of who signs.',
    'signing.name': 'The name of who signs, where it is known.',
    contact: 'Whom to call, and where.',
    email: 'The e-mail address of the unit.',
    parent: 'The body the unit belongs to.',
  },
  figure: (label) => `A figure known already, printed in the form for the unit to check: “${label}”.`,
  notes: [
    'Write the list in the sheet “Units”, over the rows shown there. Columns may be moved, left out, or added for notes.',
    'To print a figure that is known already, add a column headed by its id or its label in the outline.',
    'The list may go over several sheets, such as one for each group; each needs its row of headings.',
    'The list may also be saved as .csv or written in units.yaml; a command takes one of these files.',
  ],
};

/** What the starter list of units says of itself, in a language. */
export const startSheetWords = (language: Language): StartSheetWords => (language === 'vi' ? vi : en);
