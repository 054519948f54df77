import { describe, expect, test } from '@jest/globals';
import { isOffSubject } from '../../../src/read/texts/off-subject.js';
import { answerTo, heading, readTyped, smallForm } from '../../support/typed.js';

const ASKED = 'Công tác tuyên truyền, vận động Nhân dân';

describe('a text says nothing of what was asked', () => {
  test.each([
    'Như đề cương',
    'Theo hướng dẫn',
    'As per the outline',
    'Theo Báo cáo số 45/BC-CA của Công an xã',
    "As per the auditor's letter of 3 March",
    'Same as point 2 of section 3',
    'Theo đường link: https://drive.example/x9',
    'See the shared folder: https://files.example/annual',
    'Gửi qua Zalo',
    'https://drive.example/file/d/1AbC/view',
    'See incident log.',
    '(see photos)',
    'cf. Annex B',
    'Refer to the attached PowerPoint.',
    'Theo báo cáo chuyên đề.',
  ])('where it points to a paper, whatever its name: %s', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('elsewhere');
  });

  test.each([
    'Công an xã báo cáo riêng',
    'Mặt trận Tổ quốc đã có báo cáo riêng nội dung này',
    'Covered in the separate report of our partner',
    'Our partner reports separately',
    'Reported separately for confidentiality.',
  ])('where another one reports it apart: %s', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('elsewhere');
  });

  test.each([
    'Đã gửi mail cho chị Lan hôm 15/9.',
    'da gui mail cho chi Lan hom 15/9',
    'Gửi rồi ạ',
    'Hỏi chị Lan',
    'hỏi văn phòng',
    'Như đã trao đổi',
    'Như quý II',
    'Lấy như năm ngoái giúp em',
    'Tương tự mục trên',
    'Liệt kê ở phụ lục 2',
    'Có trong sơ đồ tuyên truyền',
    'Covered in the mid-term review.',
    'As in the workplan',
    'xin xem nghị quyết BCH kèm theo',
    'viet sau',
    'Nghĩ thêm rồi viết sau',
    'để em tìm lại sổ rồi điền',
    'Hỏi bên Mặt trận Tổ quốc sẽ rõ hơn',
    'Đã có trong hồ sơ',
    'Đã trao đổi với đ/c Tuấn qua điện thoại',
    'Phụ trách tuyên truyền là chị Mai, sẽ gửi sau',
    'baihoc.docx',
    'As agreed in the meeting.',
    'Sent to Jane',
    'Ask the director',
    'Discussed by phone with Ms Okello',
    'Theo hướng dẫn của Ban Chỉ huy Quân sự',
  ])('where all its words are of reporting, persons and times: %s', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('elsewhere');
  });

  test.each([
    'Tôi không biết',
    "I don't know",
    'Không biết ghi gì',
    'Phần này ghi gì ạ?',
    'Công tác tuyên truyền là gì ạ?',
    'Bỏ qua',
    'Skip',
    'Hôm đó em không dự nên không rõ.',
    'Not sure, before my time.',
    'etc etc',
    'v.v…',
    'Chắc chắn rồi! Đây là câu trả lời mẫu cho mục này:',
    'I’m sorry, but I don’t have information about your project. Please provide more details so that I can write on campaigns.',
    'As an AI language model, I cannot access your data.',
    'Dưới đây là một số gợi ý, đồng chí chọn ý phù hợp: 1. Nguyên nhân khách quan',
    'Xin lỗi, tôi không có đủ dữ liệu về các lớp học của bạn.',
  ])('where it is not known, not told or a question itself: %s', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('nothing');
  });

  test.each([
    'Chị Hạnh ơi soạn giúp với',
    'Lucy do the docs pls',
    'Tính cả các thôn chưa họp không?',
    'Should I list all villages?',
    'Nêu rõ công tác tuyên truyền, phân tích nguyên nhân',
    'Công tác tuyên truyền, vận động',
  ])('where it speaks to whoever reads it: %s', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('nothing');
  });

  test.each([
    'Xin chào các anh chị',
    'Trân trọng cảm ơn',
    'Kính chúc các đồng chí sức khỏe',
    'Hi all',
    'Dear Sir or Madam, thank you for your support.',
    'Người lập biểu: Nguyễn Thu Hà',
    'Prepared by: Jane Doe',
    '(ký tên, đóng dấu)',
    'v.v…',
    'OK anh',
    'test',
  ])('where it greets, signs or fills the place: %s', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('nothing');
  });

  test.each([
    'anh_hoat_dong.heic',
    'IMG_2034.JPG',
    'Liên hệ phòng Nội vụ',
    'Tra trên hệ thống',
    'Số liệu ở chỗ chị Hoa',
    'Chị Hoa có',
    'Refer to the HR system',
    'Uploaded to the portal',
  ])('where somebody or something else has it: %s', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('elsewhere');
  });

  test('but for what asks whether it was so, or where it says that it was', () => {
    expect(isOffSubject('Đã thu và trích nộp đủ', 'Đoàn phí đã thu và trích nộp đủ chưa?')).toBe('no');
    expect(isOffSubject('Thu và trích nộp đủ', 'Đoàn phí đã thu và trích nộp đủ chưa?')).toBe('no');
    expect(isOffSubject('Đã tổ chức hội thi văn nghệ', 'Tổ chức hội thi văn nghệ')).toBe('no');
    expect(isOffSubject('Tổ chức hội thi văn nghệ', 'Tổ chức hội thi văn nghệ')).toBe('nothing');
  });

  test.each([
    'Đơn vị xin không báo cáo nội dung này',
    'Nội dung này do Trung tâm văn hóa xã phụ trách, trạm không báo cáo.',
    'Không thuộc nhiệm vụ của đơn vị',
    'We prefer not to answer this question',
    'No comment',
    'Nội dung nhạy cảm',
    'Thông tin mật',
    'Không muốn nói',
    'This is confidential',
    "We can't share this",
    'Khó nói lắm',
    'Không dám chắc',
    'Chưa kịp viết',
    'Nobody here knows',
    'We have no record of this',
    'As you know',
    'Như các anh đã biết',
    'Hỏi làm gì',
  ])('where it says that nothing is told: %s', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('nothing');
  });

  test.each(['aaa', 'xxxxx', 'abc', 'ABC', 'asdf', 'fdsa', 'asdasdasd', 'qwerty', 'hjkl', 'abc xyz', 'bbb...'])(
    'where it is no word of any language: %s',
    (text) => {
      expect(isOffSubject(text, ASKED)).toBe('nothing');
    },
  );

  test.each([
    'Tốt',
    'Tre',
    'Good',
    'III',
    'Đã mở 3 lớp',
    'Theo quy định',
    'Không báo cáo vượt cấp',
    'Gửi báo cáo đúng hạn',
    'Chi bộ tự kiểm tra',
    'Các hộ tự làm đường riêng',
    'Không có trách nhiệm',
    'asdf của chi bộ',
    'Theo hướng dẫn của cấp trên, chi bộ đã mở 3 lớp',
    `Như đề cương ${'x '.repeat(60)}`,
    'Theo hướng dẫn của huyện đã mở lớp',
    'Không',
    'Có',
    'Chị Lan phụ trách',
    'Họp ngày 15/9, thống nhất 3 việc',
    'Chưa họp do bão',
    'Gửi 3 công văn',
    'Đã báo cáo cấp trên',
    'Trao đổi kinh nghiệm với xã bạn',
    'Gửi thư tuyên truyền',
    'Reported to the police',
    'Discussed hygiene',
    'Weekly meetings',
    'Theo kế hoạch',
    'Giữ bí mật',
    'Ký cam kết với các hộ',
    'Dưới đây là kết quả: mở 2 lớp',
    'Chụp ảnh tư liệu',
    'Cảm ơn dân đã ủng hộ nên làm xong đường',
    'Cập nhật phần mềm',
    'Hệ thống hay lỗi',
    'Họp ban sức khỏe, nộp báo cáo năm.',
    'Listen more to people',
    'Share information early',
    'Giúp chị em vay vốn',
    'Unfortunately, no rain fell.',
    'I did not know it could be sold, thank you for the lessons.',
    'Unfortunately I could not go there because of floods.',
    'Đúng kế hoạch',
    'Có họp theo kế hoạch',
    'Có kế hoạch riêng',
    'Đề nghị thống nhất một mẫu báo cáo, đừng đổi mỗi kỳ.',
    'Nhiều hộ chưa biết',
    'Cấp phát áo ấm, không rõ số lượng 3 thôn',
    'Nêu gương người tốt',
    'Nha truong mo lop',
    'Tablets to be sent later',
    'Có 3 lớp nhé',
    'Tuyên truyền, vận động',
  ])('but not in "%s"', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('no');
  });

  test('but of papers, where these were asked for', () => {
    const documents = 'Which manuals, guidelines or other documents did you issue?';
    expect(isOffSubject('Safeguarding policy and its annexes, signed in July.', documents)).toBe('no');
    expect(isOffSubject('Theo hướng dẫn của huyện', 'Thực hiện hướng dẫn của cấp trên')).toBe('no');
    expect(isOffSubject('Theo hướng dẫn của huyện', ASKED)).toBe('elsewhere');
    expect(isOffSubject('www.example.org', 'The website of the school')).toBe('no');
  });

  test('but of reporting and persons, where these were asked for', () => {
    expect(isOffSubject('Đã gửi báo cáo cho huyện', 'Chế độ báo cáo')).toBe('no');
    expect(isOffSubject('Đã gửi báo cáo cho huyện', 'Báo cáo kết quả tuyên truyền')).toBe('elsewhere');
    expect(isOffSubject('Trao đổi qua Zalo', 'Phối hợp với gia đình')).toBe('no');
    expect(isOffSubject('By email and phone', 'How do you communicate with members?')).toBe('no');
    expect(isOffSubject('Đã nộp trước ngày 15/6', 'Thu, nộp đảng phí')).toBe('no');
    expect(isOffSubject('Đã nêu tại báo cáo trước', 'Chế độ báo cáo')).toBe('elsewhere');
    expect(isOffSubject('Liên hệ chị Lan', 'Ai là đầu mối?')).toBe('no');
    expect(isOffSubject('Không biết', 'Ai là đầu mối?')).toBe('nothing');
  });
});

test('a person is asked about it, and nothing is called missing', () => {
  const form = smallForm({ sections: [{ id: 'viec', title: 'Việc đã làm' }] });
  const said = (text: string) => {
    const { state, why } = answerTo(readTyped(form, heading('I. Việc đã làm'), text), 'viec');
    return [state, why?.because];
  };
  expect(said('Xin không báo cáo nội dung này')).toEqual(['unknown', 'nothing']);
  expect(said('asdf')).toEqual(['unknown', 'nothing']);
  expect(said('Gửi qua Zalo')).toEqual(['unknown', 'above']);
  expect(said('Đã mở 3 lớp')).toEqual(['answered', undefined]);
});

test('that nothing changed answers what has changed, and nothing else', () => {
  const text = 'Không thay đổi so với năm trước.';
  expect(isOffSubject(text, 'Bộ máy quản lý, điều hành có gì thay đổi?')).toBe('no');
  expect(isOffSubject(text, ASKED)).toBe('elsewhere');
});
