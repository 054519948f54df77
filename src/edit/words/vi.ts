import type { FilledInWords } from './words.js';

export const vi: FilledInWords = {
  unit: {
    name: 'tên đơn vị',
    group: 'mã nhóm của đơn vị',
    group_label: 'nhóm của đơn vị',
    parent: 'cơ quan cấp trên',
    place: 'địa danh',
    symbol: 'ký hiệu',
  },
  period: { code: 'mã kỳ', label: 'kỳ báo cáo', from: 'ngày đầu kỳ', to: 'ngày cuối kỳ', year: 'năm' },
  outline: { id: 'mã đề cương', title: 'tên báo cáo', version: 'số phiên bản' },
};
