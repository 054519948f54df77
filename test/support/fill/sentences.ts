import type { Language } from '../../../schemas/id.js';
import { drawer, shuffle } from './draw.js';

/** What units write, short of facts that a form would check: sentences that fit under any heading. */
const SENTENCES: Record<Language, readonly string[]> = {
  vi: [
    'Ngay sau khi có kế hoạch, đơn vị đã phân công từng đồng chí phụ trách và đưa nội dung vào sinh hoạt hằng tháng.',
    'Việc quán triệt được làm bằng hội nghị trực tiếp, kết hợp phát tài liệu và đăng trên trang thông tin của đơn vị.',
    'Đa số cán bộ, đảng viên nắm được nội dung chính và biết liên hệ với công việc được giao.',
    'Cấp ủy giao ban mỗi quý một lần để nghe phản ánh và gỡ khó cho các chi bộ ở bản xa.',
    'Bà con được nghe tuyên truyền bằng cả tiếng phổ thông và tiếng dân tộc qua loa truyền thanh.',
    'So với năm trước, số lượng người tham gia tăng rõ, nhất là đoàn viên và giáo viên trẻ.',
    'Đơn vị chọn hai chi bộ làm trước, rút kinh nghiệm rồi mới nhân ra toàn đảng bộ.',
    'Công tác phối hợp với trường học, trạm y tế và đồn biên phòng được duy trì nền nếp.',
    'Kết quả kiểm tra cho thấy các chi bộ đều có sổ ghi chép và phân công cụ thể.',
    'Một số nơi còn lúng túng khi chọn nội dung phù hợp với từng nhóm người nghe.',
    'Kinh phí cho hoạt động này chủ yếu lấy từ nguồn chi thường xuyên của đơn vị.',
    'Đường đi lại khó, mạng internet yếu nên có buổi phải chuyển sang tuyên truyền lưu động.',
    'Người đứng đầu trực tiếp đọc và duyệt tin, bài trước khi đăng nên không để xảy ra sai sót lớn.',
    'Các ý kiến của người dân được ghi lại, chuyển bộ phận chuyên môn trả lời trong tuần.',
    'Đội ngũ báo cáo viên được bồi dưỡng thêm kỹ năng nói, viết và dùng mạng xã hội.',
    'Nhiều tấm gương tốt ở cơ sở được giới thiệu, tạo không khí thi đua trong cộng đồng.',
    'Thời gian tới, đơn vị sẽ tiếp tục rà soát, bổ sung quy chế cho sát với thực tế.',
    'Cách làm này ít tốn kém, dễ áp dụng và được các chi bộ đồng tình.',
    'Những việc chưa xong đã có người chịu trách nhiệm và hạn hoàn thành rõ ràng.',
    'Nhờ vậy, tình hình tư tưởng trong đơn vị ổn định, nội bộ đoàn kết.',
  ],
  en: [
    'The team met at the start of the quarter and agreed who would lead each activity.',
    'Most sessions were held in the main hall, and two were moved outdoors because of repairs.',
    'Families told us that the new hours suit them better than the old ones.',
    'We trained four volunteers, and all of them stayed until the end of the term.',
    'Attendance was lower in the second month because of heavy rain.',
    'Materials arrived late, so we borrowed what we needed from a partner nearby.',
    'People who had never come before now make up about a third of the group.',
    'We asked everyone for feedback at the last session and wrote down what they said.',
    'The budget was kept, apart from transport, which cost a little more than we had thought.',
    'A short guide was written so that new staff can run the sessions by themselves.',
    'Two other organisations have asked to see how we work.',
    'Next quarter we will start earlier and share the timetable with parents in advance.',
    'Children who joined in spring now help the younger ones with their first books.',
    'We also learned that smaller groups work better than large ones.',
    'Nothing serious went wrong, and small problems were solved on the day.',
  ],
};

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A text of at least `min` and, where that can be, at most `max` words; longer ones have two paragraphs. */
export function narrativeOf(language: Language, word: string, min: number | null, max: number | null): string {
  const draw = drawer(word);
  const wanted = Math.max(min === null ? 0 : min + 3, 16 + Math.floor(draw() * 40));
  const chosen: string[] = [];
  for (const sentence of shuffle(SENTENCES[language], draw)) {
    const length = countWords([...chosen, sentence].join(' '));
    if (countWords(chosen.join(' ')) >= wanted) break;
    if (chosen.length === 0 || max === null || length <= max) chosen.push(sentence);
  }
  const half = Math.ceil(chosen.length / 2);
  if (chosen.length < 4) return chosen.join(' ');
  return `${chosen.slice(0, half).join(' ')}\n${chosen.slice(half).join(' ')}`;
}

/** Short words for a cell or a figure that asks for text. */
export const PHRASES: Record<Language, readonly string[]> = {
  vi: [
    'Đơn vị tự thực hiện',
    'Phối hợp với trường học',
    'Làm tại nhà văn hóa bản',
    'Theo kế hoạch năm',
    'Do chi bộ phụ trách',
  ],
  en: ['Run by our own staff', 'Held with a partner', 'As planned', 'Started in spring', 'Led by volunteers'],
};

/** Names of people who sign or are in charge. */
export const PEOPLE: Record<Language, readonly string[]> = {
  vi: ['Nguyễn Thị Lan', 'Lò Văn Thắng', 'Vàng A Sử', 'Phạm Minh Đức', 'Giàng Thị Mỷ', 'Hoàng Thu Hà'],
  en: ['Grace Miller', 'Samuel Osei', 'Helen Price', 'Daniel Ortega'],
};
