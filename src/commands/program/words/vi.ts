import type { ProgramWords } from './words.js';

const usage: ProgramWords['usage'] = ({ code, quoted, other, near, choices, help }) => {
  const name = quoted === null ? '' : ` “${quoted}”`;
  const said = {
    'unknown-command': `Không có lệnh${name}.`,
    'unknown-option': `Không có tùy chọn${name}.`,
    'missing-argument': `Lệnh còn thiếu${name}.`,
    'missing-value': `Tùy chọn${name} cần một giá trị đứng sau.`,
    'wrong-choice': `Giá trị${name} không nằm trong các lựa chọn của tùy chọn này.`,
    'too-many': 'Lệnh có thừa phần đứng sau. Tên tệp, thư mục có dấu cách phải đặt trong dấu ngoặc kép "…".',
    'not-together': `Không dùng cùng lúc${name} và${other === null ? ' tùy chọn kia' : ` “${other}”`}. Đề nghị chỉ giữ một trong hai.`,
    other: 'Lệnh viết chưa đúng.',
  }[code];
  const meant = near === null ? '' : ` Có phải ý anh/chị là “${near}”?`;
  const offered = choices === null ? '' : ` ${code === 'unknown-command' ? 'Các lệnh' : 'Các lựa chọn'}: ${choices}.`;
  return `${said}${meant}${offered} Gõ ${help} để xem cách dùng.`;
};

export const vi: ProgramWords = {
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Các lệnh:',
    '[options]': '[tùy chọn]',
    '[command]': '[lệnh]',
  },
  about: 'Từ một đề cương báo cáo, tạo mẫu Word cho từng đơn vị và kiểm tra báo cáo gửi về còn thiếu gì.',
  options: {
    lang: 'ngôn ngữ của thông báo: vi hoặc en (mặc định vi; en khi máy đặt tiếng Anh)',
    version: 'in số phiên bản',
    help: 'in trang hướng dẫn này',
  },
  helpCommand: 'in hướng dẫn của một lệnh',
  exits: 'Mã kết thúc: 0 mọi thứ ổn; 1 có điều cần sửa hoặc còn thiếu; 2 không chạy được.',
  usage,
};
