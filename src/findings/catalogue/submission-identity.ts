import type { Catalogue } from './entry.js';
import { called } from './phrases.js';

/** Whose form it is, of which outline, version and period. */
export const identityEntries = {
  'outline-other': {
    severity: 'error',
    vi: ({ found, expected }) => ({
      what: `Tệp này là báo cáo theo đề cương ${called(found)}, không phải đề cương ${called(expected)}.`,
      why: 'Nội dung được hỏi khác nhau nên không thể kiểm tra bằng đề cương này.',
      todo: 'Đề nghị gửi báo cáo theo đúng mẫu đã nhận cho kỳ này.',
    }),
    en: ({ found, expected }) => ({
      what: `This file answers the outline ${called(found)}, not the outline ${called(expected)}.`,
      why: 'The two ask for different things, so one cannot be checked by the other.',
      todo: 'Please send the report in the form that was given out this time.',
    }),
  },
  'outline-older': {
    severity: 'warning',
    vi: ({ found, expected }) => ({
      what: `Báo cáo làm theo mẫu bản ${found}, trong khi mẫu hiện hành là bản ${expected}.`,
      why: 'Báo cáo được kiểm tra theo bản mẫu đã dùng; những nội dung mới thêm có thể còn thiếu.',
      todo: 'Đề nghị đối chiếu với mẫu mới và bổ sung nội dung còn thiếu.',
    }),
    en: ({ found, expected }) => ({
      what: `The report uses version ${found} of the form; the current one is version ${expected}.`,
      why: 'It was checked by the version it was written in, so what was added since may be missing.',
      todo: 'Please compare it with the new form and add what is missing.',
    }),
  },
  'outline-newer': {
    severity: 'warning',
    vi: ({ found, expected }) => ({
      what: `Báo cáo làm theo mẫu bản ${found}, mới hơn bản ${expected} đang dùng để kiểm tra.`,
      why: 'Đề cương dùng để kiểm tra có thể đã cũ.',
      todo: 'Đề nghị dùng đề cương mới nhất rồi kiểm tra lại.',
    }),
    en: ({ found, expected }) => ({
      what: `The report uses version ${found} of the form, newer than version ${expected} it is checked by.`,
      why: 'The outline used for checking may be out of date.',
      todo: 'Please check again with the newest outline.',
    }),
  },
  'own-definition': {
    severity: 'note',
    vi: ({ outline, version }) => ({
      what: `Báo cáo được kiểm tra theo bản đề cương kèm trong chính tệp này (“${outline}”, bản ${version}).`,
      why: 'Không có đề cương hoặc bộ mẫu nào khác được đưa ra để đối chiếu.',
      todo: 'Khi cần chắc chắn, đề nghị kiểm tra lại bằng bộ mẫu đã phát hành.',
    }),
    en: ({ outline, version }) => ({
      what: `The report was checked by the copy of the outline it carries (“${outline}”, version ${version}).`,
      why: 'No other outline or pack of forms was given to check it by.',
      todo: 'Please check it again with the pack that was given out if you need to be certain.',
    }),
  },
  'own-definition-damaged': {
    severity: 'warning',
    vi: () => ({
      what: 'Bản đề cương kèm trong tệp đã bị hỏng.',
      why: 'Phần mềm soạn thảo đã làm mất một phần của mẫu; nội dung đơn vị viết không bị ảnh hưởng.',
      todo: 'Đề nghị đối chiếu kết quả với đề cương đã phát hành.',
    }),
    en: () => ({
      what: 'The copy of the outline carried in the file is damaged.',
      why: 'The word processor lost a part of the form; what the unit wrote is not affected.',
      todo: 'Please compare the result with the outline that was given out.',
    }),
  },
  'unit-other': {
    severity: 'error',
    vi: ({ found, expected }) => ({
      what: `Đây là mẫu của đơn vị ${called(found)}, không phải của đơn vị ${called(expected)}.`,
      why: 'Mỗi đơn vị được hỏi những nội dung riêng.',
      todo: 'Đề nghị điền vào đúng mẫu của đơn vị mình.',
    }),
    en: ({ found, expected }) => ({
      what: `This is the form of the unit ${called(found)}, not of the unit ${called(expected)}.`,
      why: 'Each unit is asked for its own contents.',
      todo: 'Please fill in the form made for your own unit.',
    }),
  },
  'unit-not-in-pack': {
    severity: 'error',
    vi: ({ unit }) => ({
      what: `Đơn vị ${called(unit)} không có trong bộ mẫu đang dùng để kiểm tra.`,
      why: 'Báo cáo này sẽ không được tính cho đơn vị nào trong bộ mẫu.',
      todo: 'Đề nghị kiểm tra lại đơn vị gửi hoặc danh sách đơn vị.',
    }),
    en: ({ unit }) => ({
      what: `The unit ${called(unit)} is not in the pack of forms used for checking.`,
      why: 'The report would count for none of the units in it.',
      todo: 'Please check who sent it, or the list of units.',
    }),
  },
  'unit-guessed': {
    severity: 'note',
    vi: ({ unit, by }) => ({
      what: `Xác định đây là báo cáo của đơn vị ${called(unit)} dựa vào ${by === 'letterhead' ? 'phần đầu văn bản' : 'tên tệp'}.`,
      why: 'Thông tin nhận dạng đơn vị trong tệp không còn.',
      todo: 'Đề nghị xem lại nếu không đúng đơn vị.',
    }),
    en: ({ unit, by }) => ({
      what: `The report was taken to be from the unit ${called(unit)} by ${by === 'letterhead' ? 'its letterhead' : 'the name of the file'}.`,
      why: 'What the form says of its unit is no longer in the file.',
      todo: 'Please look again if this is not the right unit.',
    }),
  },
  'unit-not-known': {
    severity: 'warning',
    vi: () => ({
      what: 'Không xác định được báo cáo này của đơn vị nào.',
      why: 'Vì vậy những nội dung chỉ hỏi một số nhóm đơn vị đã không được tính là bắt buộc.',
      todo: 'Đề nghị cho biết đơn vị gửi báo cáo rồi kiểm tra lại.',
    }),
    en: () => ({
      what: 'It cannot be told which unit this report is from.',
      why: 'So what only some groups of units are asked for was not counted as required.',
      todo: 'Please name the unit and check the file again.',
    }),
  },
  'period-other': {
    severity: 'error',
    vi: ({ found, expected }) => ({
      what: `Đây là báo cáo ${found.vi}, không phải báo cáo ${expected.vi}.`,
      why: 'Số liệu của kỳ khác không dùng để tổng hợp cho kỳ này được.',
      todo: `Đề nghị gửi báo cáo ${expected.vi}.`,
    }),
    en: ({ found, expected }) => ({
      what: `This report is for another period: ${found.en}, not ${expected.en}.`,
      why: 'Figures of another period cannot be added to this one.',
      todo: `Please send the report for the period asked for: ${expected.en}.`,
    }),
  },
} satisfies Partial<Catalogue>;
