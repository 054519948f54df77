/** Texts of the form with one of everything, and the size and style each must be printed in. */
type Looks = readonly (readonly [text: string, look: string])[];

/** Hướng dẫn 36-HD/VPTW, Phụ lục 3; what is printed beside the document itself is not in it. */
export const PARTY_LINES: Looks = [
  ['ĐẢNG CỘNG SẢN VIỆT NAM', '15 bold'],
  ['ĐẢNG BỘ TỈNH LAI CHÂU', '14'],
  ['ĐẢNG ỦY XÃ MƯỜNG SO', '14 bold'],
  ['*', '14'],
  ['Số', '14'],
  ['-BC/ĐU', '14'],
  ['Mường So,', '14 italic'],
  ['BÁO CÁO', '16 bold'],
  ['CỦA CẤP ỦY CƠ SỞ', '14'],
  ['kết quả công tác tuyên truyền 6 tháng đầu năm,', '14 bold'],
  ['-----', '14'],
  ['I. TÌNH HÌNH CHUNG', '14 bold'],
  ['1. Công tác học tập, quán triệt', '14 bold'],
  ['1.1. Nội dung chuyên đề thứ mot', '14 bold italic'],
  ['Nhập nội dung báo cáo tại đây', '14'],
  ['Nơi nhận:', '14'],
  ['- Lưu Văn phòng.', '12'],
  ['T/M BAN THƯỜNG VỤ', '14 bold'],
  ['BÍ THƯ', '14'],
  ['Nhập họ và tên người ký', '14 bold'],
  ['Phụ lục 1', '14 bold'],
  ['Danh sách báo cáo viên', '14 bold'],
  ['(Kèm theo Báo cáo số', '14 italic'],
  ['-BC/ĐU, ngày', '14 italic'],
  ['Liên hệ: Xã Mường So, tỉnh Lai Châu. Điện thoại: 0213 000 000', '10'],
];

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, table V, in the sizes that go together as 13/14/14. */
export const STATE_LINES: Looks = [
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '12 bold'],
  ['Độc lập - Tự do - Hạnh phúc', '13 bold'],
  ['ĐẢNG BỘ TỈNH LAI CHÂU', '12'],
  ['ĐẢNG ỦY XÃ MƯỜNG SO', '12 bold'],
  ['Số:', '13'],
  ['/BC-ĐU', '13'],
  ['Mường So,', '13 italic'],
  ['BÁO CÁO', '14 bold'],
  ['Kết quả công tác tuyên truyền 6 tháng đầu năm,', '14 bold'],
  ['Kính gửi:', '14'],
  ['- Ban Thường vụ Tỉnh ủy;', '14'],
  ['- Ban Tuyên giáo Tỉnh ủy.', '14'],
  ['I. TÌNH HÌNH CHUNG', '14 bold'],
  ['1. Công tác học tập, quán triệt', '14 bold'],
  ['a) Nội dung chuyên đề thứ mot', '14'],
  ['đ) Nội dung chuyên đề thứ nam', '14'],
  ['Nhập nội dung báo cáo tại đây', '14'],
  ['Nơi nhận:', '12 bold italic'],
  ['- Lưu Văn phòng.', '11'],
  ['TM. BAN THƯỜNG VỤ', '14 bold'],
  ['BÍ THƯ', '14 bold'],
  ['Nhập họ và tên người ký', '14 bold'],
  ['Phụ lục I', '14 bold'],
  ['DANH SÁCH BÁO CÁO VIÊN', '14 bold'],
  ['(Kèm theo Báo cáo số', '14 italic'],
  ['/BC-ĐU ngày', '14 italic'],
  ['Liên hệ: Xã Mường So, tỉnh Lai Châu. Điện thoại: 0213 000 000', '11'],
];

/** No rule: the look the plain letterhead is known for. */
export const PLAIN_LINES: Looks = [
  ['ĐẢNG ỦY XÃ MƯỜNG SO', '12 bold'],
  ['BÁO CÁO', '10'],
  ['Kết quả công tác tuyên truyền 6 tháng đầu năm,', '18 bold'],
  ['1. Tình hình chung', '14 bold'],
  ['2.1. Công tác học tập, quán triệt', '12 bold'],
  ['Nhập nội dung báo cáo tại đây', '11'],
  ['Nơi nhận:', '10 bold'],
];
