import { consolidatedVi } from './consolidated/vi.js';
import { issueVi } from './issue/vi.js';
import { outlineVi } from './outline/vi.js';
import { returnedVi } from './returned/vi.js';
import { unitsVi } from './units/vi.js';
import type { AppWords } from './words.js';

/** The first of them by name. */
const some = (files: readonly string[]): string => `${files.slice(0, 5).join(', ')}${files.length > 5 ? '…' : ''}`;

export const vi: AppWords = {
  title: 'Đề cương báo cáo',
  rooms: {
    outline: { name: 'Đề cương', about: 'Nội dung các đơn vị phải báo cáo' },
    units: { name: 'Đơn vị', about: 'Danh sách đơn vị phải báo cáo' },
    issue: { name: 'Phát mẫu', about: 'Tạo mẫu báo cáo và công văn cho từng đơn vị' },
    returned: { name: 'Nhận về', about: 'Các báo cáo đơn vị đã gửi về' },
    reminders: { name: 'Nhắc', about: 'Đơn vị chưa gửi hoặc còn thiếu nội dung' },
    consolidated: { name: 'Tổng hợp', about: 'Số liệu và nội dung của tất cả đơn vị' },
  },
  next: {
    outline: 'Mở tệp Word có đề cương, hoặc xem thử một ví dụ.',
    units: 'Lập danh sách đơn vị: dán từ Excel hoặc mở tệp.',
    issue: 'Tạo mẫu để gửi cho các đơn vị.',
    returned: 'Đưa vào các báo cáo đơn vị đã gửi về.',
    reminders: 'Xem đơn vị nào cần nhắc.',
    consolidated: 'Tải báo cáo tổng hợp.',
  },
  shell: {
    skip: 'Đến nội dung chính',
    navigation: 'Các bước',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    language: 'English',
    dark: 'Nền tối',
    light: 'Nền sáng',
    begin: 'Đợt báo cáo mới',
    save: 'Lưu thành tệp',
    saveInto: 'Lưu vào thư mục',
    savedInto: (folder) => `Đã lưu vào thư mục “${folder}”.`,
    inTheWay: (files) =>
      `Chưa lưu gì: trong thư mục đã có tệp khác cùng tên (${some(files)}). Đề nghị chọn thư mục khác.`,
    open: 'Mở đợt báo cáo đã lưu',
    openFolder: 'Mở thư mục',
    notOpened:
      'Không mở được: đây không phải là đợt báo cáo đã lưu, hoặc tệp bị hỏng. Đợt đang làm vẫn giữ nguyên. Đề nghị chọn tệp .decuong.zip hoặc thư mục của đợt báo cáo.',
    opened: 'Đã mở đợt báo cáo đã lưu. Bấm “Hoàn tác” để trở lại đợt trước đó.',
    packUnread:
      'Đã mở, nhưng bộ mẫu đã phát bị hỏng hoặc do bản khác của chương trình ghi nên chưa đọc được báo cáo đã nhận. Đề nghị mở bản lưu khác hoặc dùng đúng bản chương trình; bấm “Hoàn tác” để trở lại đợt trước đó.',
    begun: 'Đã bắt đầu đợt báo cáo mới. Bấm “Hoàn tác” để trở lại đợt trước đó.',
    strayDrop: 'Chưa nhận tệp nào. Đề nghị thả tệp vào khung có viền nét đứt của bước đang làm.',
    elsewhere:
      'Đợt báo cáo đang mở ở một thẻ hoặc cửa sổ khác của trình duyệt. Đề nghị làm tiếp ở đó, hoặc chuyển về đây.',
    bringHere: 'Làm tiếp ở đây',
    saved: 'Đã lưu thành tệp',
    unsaved: 'Có thay đổi chưa lưu thành tệp',
    kept: 'Trình duyệt trên máy này tự giữ bản đang làm; xóa dữ liệu trình duyệt là mất. Không có gì được gửi ra khỏi máy.',
    notKept:
      'Trình duyệt không giữ được bản đang làm (ổ đĩa đầy, hoặc trình duyệt không cho phép). Đề nghị bấm “Lưu thành tệp” trước khi đóng trang này.',
    recovered: (files) => `Đã mở lại bản đang làm (${files} tệp).`,
    nextStep: 'Việc tiếp theo',
    goOn: 'Tiếp tục',
    working: 'Đang xử lý…',
    sofar: (done, of) => `${done}/${of} tệp`,
    stop: 'Dừng',
    notWritten:
      'Chưa ghi xong: máy không cho ghi vào thư mục này, hoặc có tệp trong đó đang mở. Đề nghị đóng tệp hoặc chọn thư mục khác, rồi ghi lại.',
    failed: 'Có lỗi của chương trình. Việc đang làm vẫn được giữ; đề nghị thử lại.',
    leave: 'Có thay đổi chưa lưu thành tệp.',
    done: 'xong',
    guide: 'Hướng dẫn',
    closeGuide: 'Đóng hướng dẫn',
  },
  tour: {
    welcome: 'Bắt đầu',
    about:
      'Trang này làm trọn một đợt báo cáo: soạn đề cương, phát mẫu Word cho từng đơn vị, nhận báo cáo, nhắc và tổng hợp. Mọi việc làm ngay trên máy này, không cần mạng.',
    begin: 'Xem một đợt báo cáo mẫu',
    guide: 'Đọc hướng dẫn',
    name: 'Đợt báo cáo mẫu',
    next: (room) => `Xem tiếp: ${room}`,
    end: 'Thôi xem, bắt đầu đợt của mình',
    rooms: {
      outline: 'Đây là đề cương. Bấm vào một phần trên cây để xem và sửa; mẫu của từng nhóm hiện bên cạnh.',
      units: 'Danh sách đơn vị phải báo cáo. Có thể gõ, hoặc chép cả vùng từ Excel rồi dán vào.',
      issue: 'Mẫu Word và công văn đã được tạo cho từng đơn vị, tải về là gửi được. Thử sửa đề cương rồi quay lại đây.',
      returned: 'Năm báo cáo đã gửi về: có bản đủ, có bản thiếu, có bản bị sửa mẫu. Bấm vào một dấu để đến đúng chỗ.',
      reminders: 'Đơn vị chưa gửi hoặc còn thiếu, kèm tin nhắn, công văn và thư nháp đã soạn sẵn.',
      consolidated: 'Số liệu của tất cả đơn vị. Bấm vào một số để xem số đó ở đâu trong báo cáo của đơn vị.',
    },
  },
  problems: {
    none: 'Không có vấn đề nào.',
    error: 'Lỗi',
    warning: 'Cần xem',
    note: 'Lưu ý',
    list: (count) => `${count} điểm cần xem`,
    line: (line) => `dòng ${line}`,
  },
  drop: {
    choose: 'Chọn tệp…',
    here: 'hoặc kéo thả vào đây',
    taking: 'Đang đọc tệp',
    unread: (files) =>
      `Máy không cho đọc ${files.length} tệp: ${some(files)}. Đề nghị đóng tệp đang mở trong Word, kiểm tra tệp còn ở chỗ cũ không, rồi đưa vào lại.`,
    nothing:
      'Chưa nhận tệp nào: thư mục trống, hoặc chỉ có tệp tạm (tên bắt đầu bằng ~$) do Word tạo khi đang mở văn bản. Đề nghị chọn chính tệp báo cáo.',
    onlyOne: (file) => `Ở đây chỉ nhận một tệp; đã nhận “${file}”.`,
  },
  outline: outlineVi,
  units: unitsVi,
  issue: issueVi,
  returned: returnedVi,
  reminders: {
    none: 'Không đơn vị nào cần nhắc.',
    waiting: (units, due) =>
      `${units} đơn vị chưa gửi nhưng ${due === null ? 'chưa rõ hạn gửi' : `chưa quá hạn ${due}`} nên không có trong danh sách này.`,
    who: 'Đơn vị cần nhắc',
    make: 'Đang soạn văn bản đôn đốc',
    makeFor: (units) => `Tải văn bản và thư nháp cho ${units} đơn vị (.zip)`,
    all: 'Chọn tất cả',
    noOne: 'Bỏ chọn tất cả',
    message: 'Tin nhắn để gửi',
    noAddress: 'Danh sách chưa có địa chỉ thư điện tử của đơn vị này.',
    copy: 'Chép tin nhắn',
    copied: 'Đã chép tin nhắn.',
    notCopied: 'Trình duyệt không cho chép. Đề nghị bôi đen tin nhắn rồi bấm Ctrl+C.',
    archive: 'don-doc',
  },
  consolidated: consolidatedVi,
};
