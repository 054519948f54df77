import type { WordsOf } from '../finding.js';
import { short } from '../phrases.js';
import { vi as phrases } from '../words/vi.js';
import type { SettledFindingData } from './data.js';

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
  'decision-void': ({ file, now, decisions }) => ({
    what: `${decisions} điều đã xác nhận về tệp “${file}” không còn hiệu lực.`,
    why: now === file ? 'Tệp đã thay đổi sau khi xác nhận.' : `Đơn vị đã gửi tệp khác: “${now}”.`,
    todo: 'Đề nghị chạy decuong questions để xem còn gì phải xác nhận.',
  }),
};
