import type { TellingWords } from './telling.js';

export const tellingVi: TellingWords = {
  attached: 'kèm theo, đính kèm, gửi kèm, kèm',
  looks: 'xem, tham khảo, tham chiếu, tra, tra cứu, đối chiếu',
  like: 'như, giống, giống như, tương tự, trùng, giữ nguyên, thay đổi, y như',
  at: 'tại, ở, trong',
  by: 'theo',
  before: 'trên, trước, trước đó, trước đây, vừa qua, ngoái, cũ, rồi, hôm trước',
  below: 'dưới',
  papers:
    'phụ lục, phụ biểu, biểu, bảng, bảng tính, tệp, file, văn bản, báo cáo, danh sách, mục, tiểu mục, phần, câu, câu hỏi, câu trả lời, ' +
    'chú thích, cước chú, trang, excel, word, pdf, đề cương, hướng dẫn, công văn, hồ sơ, thư mục, biên bản, tờ trình, báo cáo chuyên đề, ảnh, hình ảnh, video, tham luận, bài tham luận',
  documents:
    'kế hoạch, chương trình, quy chế, quyết định, nghị quyết, chỉ thị, danh mục, sổ, lịch, bản đồ, sơ đồ, đề án, phương án, hợp đồng, biểu đồ, hệ thống, phần mềm, cơ sở dữ liệu, cổng, cổng thông tin',
  stands: 'có, nằm, lưu, ghi, liệt kê',
  channels:
    'zalo, nhóm zalo, facebook, email, mail, gmail, thư điện tử, điện thoại, gọi điện, gọi, nhắn tin, tin nhắn, google drive, drive, đường link, link, đường dẫn',
  meetings: 'họp, cuộc họp, buổi họp, giao ban, hội nghị, hội ý',
  sends: 'gửi',
  tells:
    'nêu, trình bày, đã báo cáo, trả lời, phản ánh, đề cập, thể hiện, nói, nhắc, nhắc lại, nộp, chuyển, trao đổi, thống nhất, thỏa thuận, ' +
    'bàn giao, giải trình, thông báo, báo, báo lại',
  asks: 'hỏi, hỏi lại, liên hệ',
  apart: 'riêng, bằng văn bản riêng, thay',
  knows: 'biết, rõ, nắm, nắm được, nắm rõ, nhớ, hiểu, bít, chắc chắn, dám chắc, chắc lắm, rõ lắm',
  not: 'không, chưa, ko, k, chẳng, chả, đâu có',
  withholds:
    'xin không, xin phép không, xin miễn, không báo cáo, không trả lời, không cung cấp, từ chối, không thuộc, bỏ qua, để sau, không tiện, ' +
    'miễn, không muốn, không cần, không cần thiết, không công khai, không tiết lộ, nhạy cảm, mật, bí mật, bảo mật, nội bộ, không phải việc, ' +
    'khó nói, chịu, bó tay, không có thông tin, không có ý kiến gì thêm',
  apology: 'xin lỗi, dưới đây là, mô hình ngôn ngữ, trợ lý ai, là một ai, chắc chắn rồi, dĩ nhiên, tất nhiên',
  offers: 'gợi ý, giúp bạn, hỗ trợ bạn, câu trả lời mẫu, đoạn văn mẫu',
  yours: 'của bạn, bạn cung cấp',
  myself: 'tôi',
  writes: 'ghi, viết, điền, nhập, soạn',
  what: 'gì, sao, thế nào, như thế nào, ai, đâu, nào, à, hả',
  calls: 'ơi, nhé, nhá',
  later: 'sau, đợt sau',
  fillers: 'v v, vv, vân vân, nt, test thử, đã xem, đã đọc, hi hi, hihi, ha ha, haha, he he, hehe, hu hu',
  greets:
    'xin chào, kính chào, kính chúc, thân chào, chào, kính gửi, kính thưa, kính mong, trân trọng, trân trọng cảm ơn, chân thành, cảm ơn, cám ơn, thân ái, thân mến, chúc',
  signs:
    'người lập, người lập biểu, người báo cáo, người viết, người ký, người tổng hợp, t m, thay mặt, k t, đã ký, ký tên, ký thay, đóng dấu',
  people: 'anh, chị, cô, chú, bác, ông, bà, thầy, đ/c, đ c, đồng chí, bạn, bs, ths',
  plain:
    'và, là, thì, mà, đã, được, đang, sẽ, vẫn, cũng, đây, này, đó, ấy, nó, cái, cái này, chỗ này, em, tôi, mình, chúng tôi, các, ' +
    'về, để, nếu, lại, ạ, dạ, vâng, xin, vui lòng, đề nghị, giúp, hộ, cụ thể, chi tiết, nội dung, số liệu, thông tin, ý, lấy, ' +
    'qua, bằng, chung, cùng, so với, đầu, cuối, số, bản, bản đầy đủ, hết, nên, phải, cần, hoặc, thêm, trực tiếp, vừa, mới, phụ trách, làm, việc, khi, lên, đều, cơ bản, hẹn, chắc, hơn, tất cả, mọi thứ, lâu, quá, đấy, lắm, thế, kịp, toàn thể, chỗ, bây giờ, thông cảm, thứ lỗi, ' +
    'nhiệm vụ, chức năng, thẩm quyền, phạm vi, trách nhiệm, đối tượng, lĩnh vực',
  bodies:
    'huyện, tỉnh, xã, phường, phòng, ban, trạm, trường, nhà trường, trung tâm, sở, giám đốc, chủ tịch, bí thư, trưởng phòng, hiệu trưởng, hiệu phó, thủ trưởng, sếp, thư ký',
  to: 'cho, với, tới, đến',
  of: 'của',
  times:
    'ngày, tháng, quý, năm, tuần, kỳ, kỳ báo cáo, hôm, hôm qua, hôm nay, sáng, chiều, tối, sáng nay, chiều qua, lúc, thứ, nay, mai, vừa rồi, hồi, năm học, mọi năm, hằng năm',
  demands: 'nêu, nêu rõ, mô tả, trình bày, liệt kê, ghi, ghi rõ, kể, kể tên',
  affirms: 'đã, có, được, rồi',
  askedTelling: 'liên lạc, phối hợp, tham mưu, tiếp nhận, phản hồi, kênh, hình thức, ở đâu',
  askedPeople: 'ai, người, cán bộ, họ tên, thành viên, đầu mối, đồng chí, phụ trách',
};
