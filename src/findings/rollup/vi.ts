import { numeral } from '../../values/index.js';
import { against } from '../against.js';
import type { WordsOf } from '../finding.js';
import { short } from '../phrases.js';
import type { RollupFindingData } from './data.js';
import { NAMED } from './limits.js';

const LOOK = 'Đề nghị xem lại tệp của đơn vị và hỏi lại nếu cần.';
const ASK = 'Đề nghị hỏi lại đơn vị; nếu số liệu đúng thì xác nhận để được tính.';

/** What is to be mended in a report, the first of it by name. */
function placesIn(places: RollupFindingData['return-incomplete']['toMend'], before = ''): string {
  if (places.length === 0) return '';
  const shown = places.slice(0, places.length === NAMED + 1 ? places.length : NAMED);
  const more = places.length - shown.length;
  const names = shown.map(({ under, label }) =>
    under === '' ? `“${short(label)}”` : `Mục ${under} “${short(label)}”`,
  );
  return `${before}: ${names.join('; ')}${more > 0 ? ` và ${more} chỗ khác` : ''}`;
}

export const vi: WordsOf<RollupFindingData> = {
  'return-none': ({ unit }) => ({
    what: `Chưa có báo cáo nào của ${unit}.`,
    why: 'Các số tổng hợp chưa gồm đơn vị này.',
    todo: 'Đề nghị đôn đốc đơn vị gửi báo cáo rồi tổng hợp lại.',
  }),
  'return-open': ({ unit, files }) => ({
    what: `Chưa tính được báo cáo nào của ${unit}, nhưng có tệp có thể là của đơn vị: ${files.map((file) => `“${file}”`).join(', ')}.`,
    why: 'Chưa rõ tệp là của đơn vị nào hoặc của kỳ nào nên các số tổng hợp chưa gồm đơn vị này.',
    todo: 'Đề nghị xác định tệp của đơn vị nào, kỳ nào rồi tổng hợp lại.',
  }),
  'return-unreadable': ({ unit, file }) => ({
    what: `Không đọc được tệp “${file}” của ${unit}.`,
    why: 'Các số tổng hợp chưa gồm đơn vị này.',
    todo: 'Đề nghị đơn vị gửi lại tệp Word (.docx).',
  }),
  'return-incomplete': ({ unit, percent, toMend, unclear }) => ({
    what: unclear
      ? `Báo cáo của ${unit} còn chỗ chưa rõ${placesIn(toMend)}.`
      : percent === 100
        ? `Báo cáo của ${unit} đủ nội dung nhưng còn chỗ cần sửa${placesIn(toMend)}.`
        : `Báo cáo của ${unit} mới đạt ${numeral(percent, 'vi')}% nội dung bắt buộc${placesIn(toMend, '; cần bổ sung, sửa')}.`,
    why: unclear
      ? 'Chỗ chưa rõ chưa được tính vào tổng hợp; các phần khác vẫn được tính.'
      : percent === 0
        ? 'Báo cáo chưa có gì để tính vào tổng hợp.'
        : 'Phần đã có vẫn được tính vào tổng hợp.',
    todo: unclear
      ? 'Đề nghị xác nhận chỗ chưa rõ, hoặc hỏi lại đơn vị, rồi tổng hợp lại.'
      : `Đề nghị đơn vị ${percent === 100 ? 'sửa' : 'bổ sung phần còn thiếu'} rồi tổng hợp lại.`,
  }),
  'return-superseded': ({ counted, others }) => ({
    what: `Đơn vị gửi ${numeral(others.length + 1, 'vi')} tệp; tệp được tính là “${counted}”.`,
    why: `Không tính: ${others.map((file) => `“${file}”`).join(', ')}.`,
    todo: 'Đề nghị xem lại nếu tệp được tính không phải bản cuối cùng.',
  }),
  'return-order-unknown': ({ counted, others }) => ({
    what: `Đơn vị gửi ${numeral(others.length + 1, 'vi')} tệp khác nhau, không rõ tệp nào gửi sau; tệp được tính là “${counted}”.`,
    why: `Chưa ghi ngày nhận; ngày sửa tệp và tên tệp cũng không cho biết. Không tính: ${others.map((file) => `“${file}”`).join(', ')}.`,
    todo: 'Đề nghị hỏi lại đơn vị và xác nhận tệp được tính.',
  }),
  'return-named-otherwise': ({ unit, file }) => ({
    what: `Báo cáo của ${unit} lấy từ tệp “${file}”, tên tệp là của đơn vị khác.`,
    why: 'Mẫu và đầu văn bản là của đơn vị này, nhưng có thể đơn vị kia dùng nhầm mẫu.',
    todo: 'Đề nghị xác định tệp của đơn vị nào.',
  }),
  'return-of-former': ({ unit, counted, others, bodies }) => ({
    what: `${unit} sáp nhập từ nhiều đơn vị; mới tính tệp “${counted}”, chưa tính ${others.map((file, at) => `“${file}”${bodies[at] ? ` (${bodies[at]})` : ''}`).join(', ')}.`,
    why: 'Đây là báo cáo của các đơn vị cũ khác nhau, không phải bản gửi lại; chưa rõ tệp được tính đã gồm đủ số liệu chưa.',
    todo: 'Đề nghị đơn vị gửi một báo cáo chung, hoặc xác nhận tệp được tính.',
  }),
  'value-not-counted': ({ label, typed, because, why }) => ({
    what: `“${label}” ghi “${short(typed)}” nhưng chưa được tính vào tổng hợp.`,
    why: {
      uncertain: why === undefined ? 'Chưa chắc đây đúng là phần trả lời cho nội dung này.' : against(why, 'vi'),
      'not-read': 'Nội dung ghi không đọc được thành giá trị như mẫu yêu cầu.',
      'out-of-range': 'Giá trị nằm ngoài khoảng mà đề cương cho phép.',
    }[because],
    todo: because === 'out-of-range' ? ASK : LOOK,
  }),
  'asked-otherwise': ({ label, typed, values, version, is, was, now }) => ({
    what:
      values === 1
        ? `“${label}” ghi “${short(typed)}” theo mẫu bản ${version} nên chưa được tính vào tổng hợp.`
        : `${numeral(values, 'vi')} ô của “${label}” điền theo mẫu bản ${version} nên chưa được tính vào tổng hợp.`,
    why: {
      words: `Mẫu bản ${version} hỏi “${short(was)}”, mẫu hiện hành hỏi “${short(now)}”.`,
      type: `Mẫu bản ${version} hỏi một loại giá trị khác.`,
      measure: `Mẫu bản ${version} tính bằng “${was}”, mẫu hiện hành tính bằng “${now}”, không quy đổi được.`,
      rows: `Các dòng của bảng trong mẫu bản ${version} lập theo cách khác.`,
      options: 'Lựa chọn này không còn trong mẫu hiện hành.',
    }[is],
    todo: 'Đề nghị đơn vị trả lời lại theo mẫu hiện hành, hoặc xác nhận số liệu này vẫn dùng được.',
  }),
  'asked-no-longer': ({ label, version, units }) => ({
    what: `“${label}” của mẫu bản ${version} không còn trong mẫu hiện hành: trả lời của ${numeral(units, 'vi')} đơn vị không được tổng hợp.`,
    why: 'Đề cương đã thay đổi sau khi gửi mẫu.',
    todo: 'Nếu vẫn cần, đề nghị xem trong tệp của các đơn vị này.',
  }),
  'measure-converted': ({ label, version, units, from, to }) => ({
    what: `“${label}” của ${numeral(units, 'vi')} đơn vị đã được quy đổi từ ${from} sang ${to}.`,
    why: `Mẫu bản ${version} tính bằng ${from}, mẫu hiện hành tính bằng ${to}.`,
    todo: 'Không cần làm gì thêm.',
  }),
  'value-implausible': ({ label, typed, usual, measure }) => ({
    what: `“${label}” ghi “${short(typed)}”, lệch hàng nghìn lần nên chưa được tính vào tổng hợp.`,
    why:
      usual === null
        ? 'Các đơn vị ghi hai mức chênh nhau hàng trăm nghìn lần, chưa biết bên nào đúng.'
        : `Số liệu cùng loại vào khoảng ${numeral(usual, 'vi')}${measure === '' ? '' : ` ${measure}`}; có thể đã ghi theo đơn vị tính khác.`,
    todo: ASK,
  }),
  'value-unusual': ({ label, typed, usual, measure }) => ({
    what: `“${label}” ghi “${short(typed)}”, khác xa các đơn vị cùng loại.`,
    why: `Các đơn vị cùng loại đều vào khoảng ${numeral(usual, 'vi')}${measure === '' ? '' : ` ${measure}`}; có thể thừa, thiếu chữ số hoặc ghi theo đơn vị tính khác.`,
    todo: LOOK,
  }),
  'value-unsure': ({ label, typed, percent }) => ({
    what: `“${label}” đã tính là “${short(typed)}”, độ chắc chắn ${numeral(percent, 'vi')}%.`,
    why: 'Chỗ điền trong tệp không còn nguyên như mẫu nên có thể nhầm với nội dung bên cạnh.',
    todo: LOOK,
  }),
  'none-counted': ({ label, typed }) => ({
    what: `“${label}” ghi “${short(typed)}” và được tính là 0.`,
    why: 'Số 0 này làm thay đổi số bình quân, nhỏ nhất hoặc lớn nhất của các đơn vị.',
    todo: 'Đề nghị hỏi lại đơn vị: kết quả bằng 0 hay không có số liệu.',
  }),
  'table-unsure': ({ title, cells, percent }) => ({
    what: `Bảng “${title}” có ${numeral(cells, 'vi')} ô đã tính nhưng độ chắc chắn chỉ từ ${numeral(percent, 'vi')}%.`,
    why: 'Bảng trong tệp không còn nguyên như mẫu nên có thể nhầm dòng hoặc cột.',
    todo: LOOK,
  }),
  'weight-unanswered': ({ label, weight, unclear }) => ({
    what: `“${label}” chưa được tính vào số bình quân.`,
    why: `Số bình quân tính theo “${weight}”, mà ${unclear ? 'số liệu này của đơn vị chưa rõ' : 'đơn vị chưa có số liệu này'}.`,
    todo: unclear ? 'Đề nghị xác nhận số liệu đó.' : 'Đề nghị đơn vị bổ sung số liệu đó.',
  }),
  'table-twice': ({ title, file, other }) => ({
    what: `“${title}” tính theo tệp “${file}”; tệp “${other}” ghi khác.`,
    why: 'Báo cáo gửi thành nhiều tệp, và cả hai tệp đều có bảng này.',
    todo: 'Đề nghị hỏi lại đơn vị tệp nào đúng.',
  }),
  'last-unknown': ({ label }) => ({
    what: `“${label}” lấy theo báo cáo nhận sau cùng, nhưng chưa rõ báo cáo nào nhận sau cùng.`,
    why: 'Chưa có đủ thời điểm nhận báo cáo nên đang tạm lấy theo giờ của tệp và thứ tự đơn vị.',
    todo: 'Đề nghị ghi thời điểm nhận vào sổ đến rồi tổng hợp lại.',
  }),
  'report-repeated': ({ unit, of, numbers }) => ({
    what: `Báo cáo của ${unit} có ${numeral(numbers, 'vi')} số liệu đều trùng với báo cáo của ${of}.`,
    why: 'Có thể đã chép lại báo cáo của nhau hoặc gửi nhầm, khi đó số liệu bị tính hai lần.',
    todo: 'Đề nghị hỏi lại hai đơn vị.',
  }),
  'row-namesake': ({ title, row, like }) => ({
    what: `Bảng “${title}” có dòng ghi thêm “${short(row)}”, trùng tên dòng “${short(like)}” của mẫu.`,
    why: 'Số liệu ghi thêm không cộng vào dòng của mẫu; nếu là cùng một nội dung thì cả bảng có thể đã tính hai lần.',
    todo: 'Đề nghị hỏi lại đơn vị; nếu là cùng một nội dung thì chỉ ghi ở dòng của mẫu.',
  }),
  'row-repeated': ({ title, row, of }) => ({
    what: `Bảng “${title}” có dòng “${short(row)}” giống hệt ${of === null ? 'một dòng khác trong cùng báo cáo' : `một dòng trong báo cáo của ${of}`}.`,
    why: 'Tên và mọi số liệu đều trùng nhau nên có thể đã tính hai lần.',
    todo: 'Đề nghị hỏi lại để mỗi nội dung chỉ được báo cáo một lần.',
  }),
  'change-large': ({ label, unit, before, now, percent, points }) => ({
    what: `“${label}” của ${unit ?? 'các đơn vị có số liệu cả hai kỳ'} ${now > before ? 'tăng' : 'giảm'} ${points === undefined ? `${numeral(percent, 'vi')}%` : `${numeral(points, 'vi')} điểm phần trăm`} so với kỳ trước.`,
    why: `Kỳ trước là ${numeral(before, 'vi')}${points === undefined ? '' : '%'}, kỳ này là ${numeral(now, 'vi')}${points === undefined ? '' : '%'}.`,
    todo: 'Đề nghị xem lại số liệu và nêu lý do trong báo cáo nếu đúng như vậy.',
  }),
  'earlier-disagrees': ({ label, typed, before }) => ({
    what: `“${label}” đang ghi ${typed}, nhưng lần tổng hợp trước là ${numeral(before, 'vi')}.`,
    why: 'Cùng một số liệu của kỳ đã qua mà hai lần báo cáo khác nhau.',
    todo: LOOK,
  }),
};
