import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, readTyped, smallForm } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const vanBan = { id: 'van_ban', label: 'Số văn bản lãnh đạo, chỉ đạo đã ban hành', unit: 'văn bản', ...integer };
const kiemTra = { id: 'kiem_tra', label: 'Số cuộc kiểm tra, giám sát', unit: 'cuộc', ...integer };
const form = smallForm({
  sections: [
    { id: 'ket_qua', title: 'Kết quả lãnh đạo, chỉ đạo', figures: [vanBan, kiemTra] },
    { id: 'khac', title: 'Các hoạt động văn hóa, văn nghệ' },
  ],
});
const [top, next] = [heading('I. Kết quả lãnh đạo, chỉ đạo'), heading('II. Các hoạt động văn hóa, văn nghệ')];
const said = (item: string, ...text: string[]) => {
  const { state, value, why } = answerTo(readTyped(form, top, ...text), item);
  return [state, value, why?.best];
};

describe('a number with the measure of a figure, in a sentence under its heading', () => {
  test('may be it: a person is asked, and nothing is called missing', () => {
    const sentence = 'Cấp ủy đã ban hành 04 văn bản và tổ chức 02 cuộc kiểm tra trong năm 2025.';
    expect(said('van_ban', sentence)).toEqual(['unknown', null, 4]);
    expect(said('kiem_tra', sentence)).toEqual(['unknown', null, 2]);
  });

  test('is none of them for sure where there are several', () => {
    expect(said('van_ban', 'Đã ban hành 04 văn bản.', 'Tham mưu thêm 3 văn bản.')).toEqual(['unknown', null, null]);
    expect(said('van_ban', 'Đã ban hành 4 văn bản.', 'Cả 4 văn bản đều đúng hạn.')).toEqual(['unknown', null, 4]);
  });

  test('is no year, day or number of a paper', () => {
    expect(said('van_ban', 'Trong năm 2025 văn bản được ban hành kịp thời.')[0]).toBe('missing');
    expect(said('van_ban', 'Thực hiện Kế hoạch số 12 văn bản được triển khai.')[0]).toBe('missing');
  });

  test('is not of another measure, and not under another heading', () => {
    expect(said('van_ban', 'Đã mở 04 lớp.')[0]).toBe('missing');
    const { state } = answerTo(readTyped(form, top, 'Đã làm tốt.', next, 'Đã ban hành 04 văn bản.'), 'van_ban');
    expect(state).toBe('missing');
  });
});
