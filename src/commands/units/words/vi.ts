import { firstOf } from '../../command/index.js';
import type { UnitsWords } from './words.js';

const MOST = 5;
const names = (units: readonly string[]): string => firstOf(units, MOST, (more) => ` và ${more} đơn vị khác`);

export const vi: UnitsWords = {
  about: 'tạo bảng Excel để lập danh sách đơn vị của đề cương',
  help: {
    outline: 'tệp đề cương (YAML)',
    output: 'ghi bảng vào tệp này (.xlsx)',
    keep: 'giữ các đơn vị của danh sách cũ này (.xlsx, .csv, .yaml), kèm mã của từng đơn vị',
  },
  done: ({ file, groups, kept }) => {
    const listed = kept === null ? '' : ` Đã giữ ${kept} đơn vị của danh sách cũ, mã không đổi.`;
    const chosen = groups === 0 ? '' : `, có sẵn ${groups} nhóm để chọn`;
    return `Đã ghi bảng danh sách đơn vị vào “${file}”${chosen}.${listed}`;
  },
  groupsOpen: (units) =>
    `Đề cương không có nhóm của ${units.length} đơn vị: ${names(units)}. Đề nghị chọn lại nhóm cho các đơn vị này trong bảng mới.`,
  rowsLeft: (units) =>
    `Dòng điền sẵn vào bảng của ${units.length} đơn vị không ghi được vào bảng Excel: ${names(units)}. Cần in sẵn các dòng này thì dùng tiếp danh sách YAML.`,
  errors: {
    'output-unknown': ({ file }) => `Không ghi được “${file}”: tên tệp sau -o phải có đuôi .xlsx.`,
  },
};
