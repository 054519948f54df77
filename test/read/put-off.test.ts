import { describe, expect, test } from '@jest/globals';
import { isPuttingOff } from '../../src/read/put-off.js';

describe('an answer is put off', () => {
  test.each([
    'Đang chờ số liệu của kế toán',
    'đợi phòng Tài chính cung cấp',
    'chờ xã gửi số liệu',
    'Sẽ báo cáo trong tháng 7.',
    'Sẽ gửi bản đầy đủ sau.',
    'sẽ bổ sung khi có số liệu',
    'Đang xây dựng nội dung này.',
    '(Đ/c Lan bổ sung)',
    'will be added later',
    'Waiting for figures from accounts.',
    'to be confirmed by the board next month',
    'not yet known',
  ])('by "%s"', (text) => {
    expect(isPuttingOff(text)).toBe(true);
  });

  test.each([
    'Đang triển khai xây dựng kế hoạch tuyên truyền',
    'Đơn vị đang chờ số liệu nhưng đã tổ chức 12 hội nghị',
    'Đang cập nhật phần mềm quản lý đảng viên',
    'Sẽ tiếp tục rà soát, bổ sung quy chế',
    'Cán bộ gửi báo cáo sau',
    'Đang xây dựng nhà văn hóa',
    'We will add two classes next month',
    'Không có',
    '12',
    '',
  ])('not by "%s"', (text) => {
    expect(isPuttingOff(text)).toBe(false);
  });
});
