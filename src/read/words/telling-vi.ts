import type { TellingWords } from './telling.js';

export const tellingVi: TellingWords = {
  attached: 'kèm theo, đính kèm, gửi kèm',
  looks: 'xem, tham khảo, tham chiếu',
  like: 'như, giống, giống như, tương tự, trùng, giữ nguyên, thay đổi, y như',
  at: 'tại, ở, trong, theo',
  before: 'trên, trước, trước đó, trước đây, vừa qua, ngoái, cũ, rồi, hôm trước',
  below: 'dưới',
  papers:
    'phụ lục, phụ biểu, biểu, bảng, bảng tính, tệp, file, văn bản, báo cáo, danh sách, mục, tiểu mục, phần, câu, câu hỏi, câu trả lời, ' +
    'chú thích, cước chú, trang, excel, word, pdf, đề cương, hướng dẫn, công văn, hồ sơ, thư mục, biên bản',
  channels:
    'zalo, nhóm zalo, facebook, email, mail, gmail, thư điện tử, điện thoại, gọi điện, gọi, nhắn tin, tin nhắn, drive, đường link, link, đường dẫn',
  meetings: 'họp, cuộc họp, buổi họp, giao ban, hội ý',
  sends: 'gửi',
  tells:
    'nêu, trình bày, đã báo cáo, trả lời, phản ánh, đề cập, thể hiện, nói, nhắc, nhắc lại, nộp, chuyển, trao đổi, thống nhất, thỏa thuận, ' +
    'bàn giao, giải trình, thông báo',
  asks: 'hỏi, hỏi lại, liên hệ',
  apart: 'riêng, bằng văn bản riêng',
  knows: 'biết, rõ, nắm, nắm được, nắm rõ, nhớ, hiểu',
  not: 'không, chưa, ko, k, chẳng, chả',
  withholds:
    'xin không, xin phép không, xin miễn, không báo cáo, không trả lời, không cung cấp, từ chối, không thuộc, bỏ qua, để sau, miễn trả lời',
  apology: 'xin lỗi, rất tiếc, mô hình ngôn ngữ, trợ lý ai',
  yours: 'của bạn, bạn cung cấp',
  myself: 'tôi',
  writes: 'ghi, viết, điền, nhập',
  what: 'gì, sao, thế nào, như thế nào, ai, đâu, nào, à, hả',
  people: 'anh, chị, cô, chú, bác, ông, bà, thầy, đ/c, đ c, đồng chí, bạn, bs, ths',
  plain:
    'và, là, thì, mà, có, đã, được, đang, sẽ, vẫn, cũng, đây, này, đó, ấy, nó, cái, cái này, chỗ này, em, tôi, mình, chúng tôi, các, ' +
    'về, để, nếu, lại, ạ, nhé, nha, dạ, vâng, xin, vui lòng, đề nghị, giúp, hộ, cụ thể, chi tiết, nội dung, số liệu, thông tin, ý, lấy, ' +
    'qua, bằng, chung, cùng, so với, sau, đầu, cuối, số, bản, bản đầy đủ, hết, nên, phải, cần, hoặc, thêm, trực tiếp, vừa, mới, phụ trách, ' +
    'nhiệm vụ, chức năng, thẩm quyền, phạm vi, trách nhiệm, đối tượng, lĩnh vực',
  bodies:
    'huyện, tỉnh, xã, phường, phòng, ban, sở, giám đốc, chủ tịch, bí thư, trưởng phòng, hiệu trưởng, thủ trưởng, sếp, thư ký',
  to: 'cho, với, tới, đến',
  of: 'của',
  times:
    'ngày, tháng, quý, năm, tuần, kỳ, kỳ báo cáo, hôm, hôm qua, hôm nay, sáng, chiều, tối, sáng nay, chiều qua, lúc, thứ, nay, mai, vừa rồi',
  askedTelling: 'liên lạc, phối hợp, tham mưu, tiếp nhận, phản hồi, kênh, hình thức, ở đâu',
  askedPeople: 'ai, người, cán bộ, họ tên, thành viên, đầu mối, đồng chí, phụ trách',
};
