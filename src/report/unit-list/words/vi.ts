import type { UnitListWords } from './words.js';

export const vi: UnitListWords = {
  title: 'Danh sách đơn vị phải báo cáo',
  units: 'Đơn vị',
  guide: 'Hướng dẫn',
  guideHeaders: ['Cột', 'Bắt buộc', 'Ghi gì vào cột này', 'Ví dụ'],
  needed: 'có',
  none: 'Không',
  groupMessage: 'Chọn nhóm của đơn vị; mỗi nhóm có thể được hỏi khác nhau.',
  columns: {
    id: 'Chữ thường không dấu, chữ số, dấu gạch dưới; tối đa 30 ký tự. Để trống thì mã được tạo từ tên đơn vị.',
    name: 'Tên đầy đủ của đơn vị, mỗi đơn vị một dòng.',
    group: 'Chọn trong danh sách thả xuống; các nhóm lấy từ mục “groups” của đề cương.',
    'letterhead.parent': 'Dòng trên ở đầu văn bản, viết hoa; để trống nếu không có.',
    'letterhead.body': 'Dòng dưới ở đầu văn bản, viết hoa; để trống thì lấy tên đơn vị.',
    'letterhead.use':
      'Thể thức văn bản của đơn vị, nếu khác thể thức chung: vn-party-2018, vn-party-2026, vn-state-2020, plain. Để trống thì theo nhóm hoặc theo đề cương.',
    symbol: 'Ký hiệu của cơ quan trong số văn bản.',
    place: 'Địa danh ghi trước ngày, tháng, năm.',
    'signing.authority':
      'Dòng trên chức vụ của người ký, nếu ký thay mặt tập thể. Để trống thì theo nhóm hoặc theo đề cương; ghi “Không” nếu đơn vị không có dòng này.',
    'signing.title': 'Chức vụ của người ký, viết hoa. Để trống thì theo nhóm hoặc theo đề cương.',
    'signing.name': 'Họ và tên người ký, nếu đã biết.',
    contact: 'Người hoặc số điện thoại để liên hệ khi cần nhắc.',
    email: 'Địa chỉ thư điện tử của đơn vị.',
    parent: 'Cơ quan mà đơn vị trực thuộc.',
    former:
      'Tên hoặc mã trước đây của đơn vị, nhiều tên cách nhau bằng dấu chấm phẩy; báo cáo mang tên cũ vẫn được tính.',
  },
  figure: (label) => `Số liệu đã biết, in sẵn vào mẫu để đơn vị kiểm tra lại: “${label}”.`,
  notes: [
    'Ghi danh sách ở trang “Đơn vị”, thay các dòng ví dụ. Có thể đổi thứ tự cột, bỏ cột không cần, thêm cột ghi chú.',
    'Muốn in sẵn một số liệu đã biết thì thêm một cột, tiêu đề là mã hoặc tên của số liệu trong đề cương.',
    'Có thể chia danh sách thành nhiều trang tính, mỗi trang một nhóm; trang nào cũng phải có dòng tiêu đề.',
    'Danh sách cũng có thể lưu thành tệp .csv hoặc viết trong tệp units.yaml; mỗi lần chạy lệnh chỉ dùng một tệp.',
  ],
  groupsNote:
    'Các nhóm ở đây là ví dụ. Khi đề cương đã có nhóm của mình, gõ thẳng tên nhóm vào ô, hoặc chạy decuong units để có bảng với danh sách nhóm đúng như đề cương.',
};
