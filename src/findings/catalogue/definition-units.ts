import type { Catalogue } from './entry.js';
import { short } from './phrases.js';
import { didYouMean, expectation, listOf } from './phrases-definition.js';

/** What is wrong with the units of a list, however it is written. */
export const definitionUnitsEntries = {
  'unit-id-duplicate': {
    severity: 'error',
    vi: ({ id, firstLine }) => ({
      what: `Mã đơn vị “${id}” đã dùng ở dòng ${firstLine}.`,
      why: 'Mỗi đơn vị có một mẫu riêng, đặt tên theo mã đơn vị.',
      todo: 'Đề nghị đặt mã khác cho một trong hai đơn vị, hoặc bỏ dòng trùng.',
    }),
    en: ({ id, firstLine }) => ({
      what: `The unit id “${id}” is already used in line ${firstLine}.`,
      why: 'Each unit has a form of its own, named by its id.',
      todo: 'Please give one of them another id, or take the repeated one out.',
    }),
  },
  'unit-group-missing': {
    severity: 'error',
    vi: ({ unit, known }) => ({
      what: `Đơn vị “${unit}” chưa ghi thuộc nhóm nào.`,
      why: 'Đề cương hỏi mỗi nhóm những nội dung khác nhau.',
      todo: `Đề nghị ghi nhóm (“group”, cột “Khối”), một trong: ${listOf(known, 'vi')}.`,
    }),
    en: ({ unit, known }) => ({
      what: `The unit “${unit}” does not say which group it is in.`,
      why: 'The definition asks different things of each group.',
      todo: `Please give its group (“group”), one of ${listOf(known, 'en')}.`,
    }),
  },
  'prefill-unknown': {
    severity: 'error',
    vi: ({ unit, figure, near }) => ({
      what: `Đề cương không có “${figure}” để điền sẵn cho đơn vị “${unit}”.`,
      why: 'Chỉ điền sẵn được số liệu và bảng có trong đề cương; số liệu nhiều cột ghi thêm cột, ví dụ so_tin.2021.',
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa lại mã hoặc bỏ đi.`,
    }),
    en: ({ unit, figure, near }) => ({
      what: `The definition has no “${figure}” to fill in beforehand for “${unit}”.`,
      why: 'Only its figures and tables can be; one with several columns names its column, as in so_tin.2021.',
      todo: `${didYouMean(near, 'en')}Please mend the id or take it out.`,
    }),
  },
  'prefill-unsuited': {
    severity: 'error',
    vi: ({ unit, figure, written, expected, near }) => ({
      what: `Giá trị “${short(written)}” điền sẵn cho “${figure}” của đơn vị “${unit}” không dùng được.`,
      why: `Theo đề cương, ở đây cần ${expectation(expected, 'vi')}.`,
      todo: `${didYouMean(near, 'vi')}Đề nghị sửa lại giá trị hoặc bỏ đi để đơn vị tự điền.`,
    }),
    en: ({ unit, figure, written, expected, near }) => ({
      what: `“${short(written)}” cannot be filled in beforehand for “${figure}” of “${unit}”.`,
      why: `What the definition asks for there is ${expectation(expected, 'en')}.`,
      todo: `${didYouMean(near, 'en')}Please mend the value, or take it out and let the unit fill it in.`,
    }),
  },
  'unit-name-missing': {
    severity: 'error',
    vi: () => ({
      what: 'Dòng này chưa có tên đơn vị.',
      why: 'Tên đơn vị được in trong mẫu và trong danh sách theo dõi.',
      todo: 'Đề nghị ghi tên đơn vị, hoặc xóa cả dòng nếu không cần.',
    }),
    en: () => ({
      what: 'This row has no name of a unit.',
      why: 'The name is printed in the form and in the lists of who has sent what.',
      todo: 'Please write it, or delete the whole row.',
    }),
  },
  'unit-name-duplicate': {
    severity: 'error',
    vi: ({ name, firstLine }) => ({
      what: `Đơn vị “${short(name)}” đã có ở dòng ${firstLine}.`,
      why: 'Hai đơn vị trùng tên thì không biết báo cáo gửi về là của đơn vị nào.',
      todo: 'Đề nghị bỏ dòng trùng; nếu là hai đơn vị khác nhau thì ghi tên cho rõ, hoặc ghi mã riêng cho từng đơn vị.',
    }),
    en: ({ name, firstLine }) => ({
      what: `The unit “${short(name)}” is already in line ${firstLine}.`,
      why: 'With two units of one name it cannot be told which of them a returned report is from.',
      todo: 'Please take the repeated row out; if they are two units, tell their names apart, or give each an id.',
    }),
  },
  'unit-file-clash': {
    severity: 'warning',
    vi: ({ name, other, firstLine }) => ({
      what: `Tên “${short(name)}” chỉ khác “${short(other)}” ở dòng ${firstLine} về chữ hoa, khoảng trắng hoặc dấu câu.`,
      why: 'Trên Windows, hai tên như vậy thành cùng một tên tệp; tệp sau sẽ được thêm số.',
      todo: 'Nếu là một đơn vị, đề nghị bỏ bớt một dòng; nếu là hai, đề nghị ghi tên cho dễ phân biệt.',
    }),
    en: ({ name, other, firstLine }) => ({
      what: `“${short(name)}” differs from “${short(other)}” in line ${firstLine} by capitals, spaces or signs only.`,
      why: 'On Windows both make one name of a file; the later one gets a number.',
      todo: 'If they are one unit, please take a row out; if they are two, please make their names easier to tell apart.',
    }),
  },
} satisfies Partial<Catalogue>;
