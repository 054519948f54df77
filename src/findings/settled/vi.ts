import { numeral, tidy } from '../../values/index.js';
import type { WordsOf } from '../finding.js';
import { isNumber, short } from '../phrases.js';
import { vi as phrases } from '../words/vi.js';
import type { SettledFindingData } from './data.js';

const unread: Record<SettledFindingData['questions-unread']['because'], string> = {
  encrypted: 'Tệp có đặt mật khẩu.',
  damaged: 'Tệp bị hỏng hoặc tải về chưa đủ.',
  'not-workbook': 'Đây không phải bảng tính Excel (.xlsx).',
  'too-large': 'Tệp quá lớn.',
  'no-questions': 'Trong tệp không có câu hỏi nào của decuong.',
};

export const vi: WordsOf<SettledFindingData> = {
  'decision-unclear': ({ said, deciding }) => ({
    what:
      said.length === 0
        ? 'Mục này chưa nói xác nhận điều gì.'
        : `Mục này xác nhận nhiều điều một lúc: ${phrases.listOf(said)}.`,
    why: `Mỗi mục chỉ xác nhận một điều, ghi bằng một trong: ${phrases.listOf(deciding)}.`,
    todo: said.length === 0 ? 'Đề nghị ghi thêm, hoặc bỏ mục này.' : 'Đề nghị tách thành nhiều mục.',
  }),
  'decision-half': ({ said }) => ({
    what:
      said.length === 0
        ? 'Mục này nêu một chỗ trong báo cáo nhưng chưa nói chỗ đó ghi thế nào là đúng.'
        : `Không ghi cùng nhau được: ${phrases.listOf(said)}.`,
    why: 'Một chỗ trong báo cáo (“item”) đi cùng “value” (giá trị đúng) hoặc “state” (answered, nil, missing).',
    todo: 'Đề nghị giữ đúng một trong hai, dưới “item”.',
  }),
  'decision-unknown': ({ id, kind, near }) => ({
    what:
      kind === 'unit'
        ? `Danh sách của bộ mẫu không có đơn vị nào mang mã “${id}”; bỏ qua mục này.`
        : `Đề cương của bộ mẫu không hỏi nội dung nào mang mã “${id}”.`,
    why: '',
    todo: `${phrases.didYouMean(near)}Đề nghị sửa lại mã, hoặc bỏ mục này.`,
  }),
  'decision-unsuited': ({ item, written, expected }) => ({
    what: `Giá trị “${short(written)}” không dùng được cho “${item}”.`,
    why: `Theo đề cương, ở đây cần ${phrases.expectation(expected)}.`,
    todo: 'Đề nghị sửa lại giá trị, hoặc bỏ mục này.',
  }),
  'decision-overruled': ({ file, line, by }) => ({
    what: `Mục này về tệp “${file}” trái với dòng ${line} và không được tính.`,
    why: `Hai xác nhận trái nhau thì xác nhận sau cùng được tính, ở đây là của ${by}.`,
    todo: 'Đề nghị bỏ mục không đúng.',
  }),
  'questions-unread': ({ file, because }) => ({
    what: `Không lấy được câu trả lời trong “${file}”.`,
    why: unread[because],
    todo: 'Đề nghị chọn đúng tệp .xlsx do lệnh decuong questions ghi ra.',
  }),
  'reply-strange': () => ({
    what: 'Dòng này có câu trả lời nhưng không còn cho biết đã hỏi điều gì.',
    why: 'Các cột ẩn ở cuối bảng cho biết câu hỏi là về tệp nào, chỗ nào; ở dòng này chúng đã mất.',
    todo: 'Đề nghị chạy lại decuong questions rồi trả lời trong bảng mới.',
  }),
  'reply-other-pack': ({ asked }) => ({
    what: `Dòng này hỏi về bộ mẫu khác (${asked}).`,
    why: 'Câu trả lời chỉ dùng được cho bộ mẫu đã hỏi.',
    todo: 'Đề nghị chọn đúng bộ mẫu.',
  }),
  'reply-unknown': ({ reply, replies, known }) => ({
    what: known
      ? `Không trả lời “${short(reply)}” ở dòng này được.`
      : `“${short(reply)}” không phải là một câu trả lời.`,
    why: `Ở đây chọn một trong: ${phrases.listOf(replies)}.`,
    todo: 'Đề nghị chọn lại trong danh sách, hoặc để trống.',
  }),
  'reply-value-missing': () => ({
    what: 'Chưa ghi giá trị đúng.',
    why: 'Đã trả lời là có giá trị khác.',
    todo: 'Đề nghị ghi giá trị vào ô này, hoặc chọn câu trả lời khác.',
  }),
  'reply-value-unused': ({ reply }) => ({
    what: `Ô này có giá trị, nhưng câu trả lời là “${short(reply)}”.`,
    why: 'Không rõ phải tính theo bên nào.',
    todo: 'Đề nghị xóa giá trị, hoặc chọn lại câu trả lời.',
  }),
  'reply-unsuited': ({ written, expected }) => ({
    what: `Giá trị “${short(written)}” không dùng được.`,
    why: `Theo đề cương, ở đây cần ${phrases.expectation(expected)}.`,
    todo: `Đề nghị ghi lại${isNumber(expected) ? ', không kèm đơn vị tính' : ''}.`,
  }),
  'reply-beyond': ({ written, expected }) => ({
    what: `Giá trị “${short(written)}” nằm ngoài khoảng mà đề cương cho phép.`,
    why: `Theo đề cương, ở đây cần ${phrases.expectation(expected)}.`,
    todo: 'Đề nghị ghi lại; nếu đúng là như vậy thì ghi thêm căn cứ.',
  }),
  'reply-share': ({ written }) => ({
    what: `Không rõ ${numeral(written, 'vi')} là ${numeral(tidy(written * 100), 'vi')}% hay ${numeral(written, 'vi')}%.`,
    why: 'Tỷ lệ được ghi như trong mẫu: 85 là 85%.',
    todo: 'Đề nghị ghi lại dưới dạng chữ, ví dụ 85%.',
  }),
  'reply-unit-missing': () => ({
    what: 'Chưa ghi tệp này của đơn vị nào.',
    why: 'Đã trả lời là của đơn vị chọn ở cột này.',
    todo: 'Đề nghị chọn đơn vị trong danh sách.',
  }),
  'reply-unit-unknown': ({ unit, near, several }) => ({
    what: several ? `Có nhiều đơn vị tên “${short(unit)}”.` : `Bộ mẫu không có đơn vị “${short(unit)}”.`,
    why: '',
    todo: `${phrases.didYouMean(near)}Đề nghị ${several ? 'ghi mã của đơn vị' : 'chọn trong danh sách'}.`,
  }),
  'decision-void': ({ file, now, decisions }) => ({
    what: `${decisions} điều đã xác nhận về tệp “${file}” không còn hiệu lực.`,
    why: now === file ? 'Tệp đã thay đổi sau khi xác nhận.' : `Đơn vị đã gửi tệp khác: “${now}”.`,
    todo: 'Đề nghị chạy decuong questions để xem còn gì phải xác nhận.',
    onPage: 'Đề nghị mở lại báo cáo này để xem còn gì phải xác nhận.',
  }),
};
