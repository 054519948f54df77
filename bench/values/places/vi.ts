import type { Asked } from '../case.js';
import type { Places } from '../family.js';

const vi = (asked: readonly Asked[]): Places => ({ language: 'vi', asked });
const counted = (label: string, unit: string): Asked => ({ label, type: 'integer', unit });
const measured = (label: string, unit: string): Asked => ({ label, type: 'decimal', unit });
const percent = (label: string): Asked => ({ label, type: 'percent' });
const money = (label: string, scale: NonNullable<Asked['scale']>): Asked => ({
  ...{ label, type: 'money', currency: 'VND', scale },
});
const day = (label: string): Asked => ({ label, type: 'date' });
const chosen = (label: string, ...options: string[]): Asked => ({ label, type: 'choice', options });
const yesNo = (label: string): Asked => ({ label, type: 'yes_no' });

export const MEETINGS = vi([
  counted('Số hội nghị quán triệt', 'hội nghị'),
  counted('Số hội nghị tập huấn', 'hội nghị'),
  counted('Số hội nghị trực tuyến', 'hội nghị'),
]);

export const COUNTS = vi([
  ...MEETINGS.asked,
  counted('Số cuộc kiểm tra', 'cuộc'),
  counted('Số cuộc giám sát', 'cuộc'),
  counted('Số đảng viên mới kết nạp', 'đảng viên'),
  counted('Số văn bản đã ban hành', 'văn bản'),
  counted('Số tin, bài đã đăng', 'tin, bài'),
  counted('Số mô hình dân vận khéo', 'mô hình'),
  counted('Số hộ nghèo', 'hộ'),
  counted('Số hộ cận nghèo', 'hộ'),
  counted('Số lớp bồi dưỡng', 'lớp'),
  counted('Số vụ việc hòa giải thành', 'vụ việc'),
  counted('Số đơn thư đã giải quyết', 'đơn'),
  counted('Số hồ sơ tiếp nhận', 'hồ sơ'),
  counted('Số sáng kiến được công nhận', 'sáng kiến'),
]);

/** Counts that run into thousands. */
export const CROWDS = vi([
  counted('Số lượt người dự', 'lượt người'),
  counted('Số lượt người được khám bệnh', 'lượt người'),
  counted('Số người được tuyên truyền', 'người'),
  counted('Số cây xanh đã trồng', 'cây'),
  counted('Số lượt bạn đọc', 'lượt'),
  counted('Số tài liệu đã phát', 'tài liệu'),
]);

export const TONNES = vi([measured('Sản lượng lúa', 'tấn'), measured('Sản lượng chè búp tươi', 'tấn')]);
export const HECTARES = vi([measured('Diện tích rừng trồng mới', 'ha'), measured('Diện tích cây ăn quả', 'ha')]);
export const HOURS = vi([measured('Thời lượng phát sóng mỗi tuần', 'giờ'), measured('Thời gian học tập', 'giờ')]);
export const MEASURES = vi([
  ...[...TONNES.asked, ...HECTARES.asked, ...HOURS.asked],
  measured('Chiều dài đường bê tông', 'km'),
  measured('Năng suất lúa', 'tạ/ha'),
]);

export const PERCENTS = vi([
  percent('Tỷ lệ đảng viên được học tập'),
  percent('Tỷ lệ hộ gia đình văn hóa'),
  percent('Tỷ lệ đơn giải quyết đúng hạn'),
  percent('Tỷ lệ trẻ em được tiêm chủng'),
]);

export const MILLIONS = vi([
  money('Kinh phí thực hiện', 1_000_000),
  money('Kinh phí hỗ trợ hoạt động', 1_000_000),
  money('Thu ngân sách trên địa bàn', 1_000_000),
  money('Vốn đã giải ngân', 1_000_000),
]);
export const THOUSANDS = vi([money('Quỹ Đền ơn đáp nghĩa', 1_000), money('Quỹ Vì người nghèo', 1_000)]);
export const BILLIONS = vi([money('Tổng vốn đầu tư', 1_000_000_000), money('Dư nợ cho vay', 1_000_000_000)]);
export const DONG = vi([money('Mức phụ cấp hằng tháng', 1), money('Học phí mỗi tháng', 1)]);
/** May be below zero. */
export const BALANCES = vi([
  money('Chênh lệch thu chi', 1_000_000),
  money('Tăng, giảm so với dự toán', 1_000_000),
  money('Lãi, lỗ trong kỳ', 1_000_000),
]);

export const DAYS = vi([
  day('Ngày ban hành kế hoạch'),
  day('Ngày tổ chức hội nghị'),
  day('Ngày kiểm kê gần nhất'),
  day('Ngày thành lập'),
  day('Ngày hoàn thành'),
]);

export const CLASSES = vi([chosen('Xếp loại chi bộ', 'Loại A', 'Loại B'), chosen('Hạng đơn vị', 'Loại A', 'Loại B')]);
export const RANKS = vi([
  chosen('Xếp loại thư viện', 'Loại I', 'Loại II', 'Loại III'),
  chosen('Loại đô thị', 'Loại I', 'Loại II', 'Loại III'),
]);
export const GRADES = vi([
  chosen(
    'Đánh giá, xếp loại',
    ...['Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'],
    'Không hoàn thành nhiệm vụ',
  ),
]);
export const MARKS = vi([chosen('Chất lượng sinh hoạt', 'Tốt', 'Khá', 'Trung bình', 'Yếu')]);
export const PROGRESS = vi([chosen('Tiến độ công việc', 'Xong', 'Đang làm')]);
export const PASSES = vi([chosen('Kết quả thẩm định', 'Đạt', 'Không đạt')]);
export const POSTS = vi([chosen('Chức vụ người báo cáo', 'Hiệu trưởng', 'Giáo viên', 'Kế toán')]);
export const TURNS = vi([chosen('Định kỳ họp', 'Hằng tháng', 'Hằng quý', 'Hằng năm')]);
export const OFTEN = vi([chosen('Mức độ kiểm tra', 'Thường xuyên', 'Không thường xuyên')]);

export const YES_NO = vi([
  yesNo('Đã ban hành quy chế làm việc'),
  yesNo('Có trang thông tin điện tử'),
  yesNo('Đã phân công lãnh đạo phụ trách'),
  yesNo('Có nhà văn hóa'),
]);

const text = (label: string): Asked => ({ label, type: 'text' });
export const TEXTS = vi([
  text('Nêu kết quả quán triệt, học tập nghị quyết tại đơn vị.'),
  text('Đánh giá chuyển biến trong nhận thức của cán bộ, đảng viên.'),
  text('Nêu khó khăn, vướng mắc khi triển khai.'),
  text('Việc kiểm tra, giám sát được thực hiện như thế nào?'),
  text('Nêu cách làm hay của đơn vị.'),
  text('Công tác phối hợp giữa các cơ quan.'),
  text('Kết quả thực hiện quy chế dân chủ ở cơ sở.'),
  text('Công tác đào tạo, bồi dưỡng đội ngũ.'),
  text('Việc ứng dụng công nghệ thông tin.'),
  text('Tình hình tư tưởng trong Nhân dân.'),
  text('Các nhiệm vụ trọng tâm thời gian tới.'),
  text('Kết quả giải quyết đơn thư, khiếu nại.'),
]);
