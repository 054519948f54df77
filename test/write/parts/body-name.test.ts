import { expect, test } from '@jest/globals';
import { unbrokenName, unbrokenTitle } from '../../../src/write/parts/body-name.js';

test.each([
  ['ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH', 'ĐẢNG_ỦY ỦY_BAN_NHÂN_DÂN TỈNH'],
  ['BAN CÁN SỰ ĐẢNG ỦY BAN NHÂN DÂN TỈNH', 'BAN CÁN_SỰ_ĐẢNG ỦY_BAN_NHÂN_DÂN TỈNH'],
  ['HỘI ĐỒNG NHÂN DÂN XÃ MƯỜNG SO', 'HỘI_ĐỒNG_NHÂN_DÂN XÃ MƯỜNG_SO'],
  ['CHI BỘ PHÒNG VĂN HÓA, THÔNG TIN HUYỆN PHONG THỔ', 'CHI_BỘ PHÒNG VĂN_HÓA, THÔNG_TIN HUYỆN PHONG_THỔ'],
  ['Đảng ủy xã Mường So', 'Đảng ủy xã Mường So'],
  ['UBND XÃ TÂN LẬP 2', 'UBND XÃ TÂN_LẬP 2'],
])('%s keeps each word of several syllables on one line', (text, set) => {
  expect(unbrokenName(text).replaceAll('\u00a0', '_')).toBe(set);
});

test.each([
  ['V/v gửi mẫu báo cáo kết quả thực hiện Nghị quyết', 'V/v gửi mẫu báo_cáo kết_quả thực_hiện Nghị_quyết'],
  ['tuyên truyền về công tác xây dựng Đảng', 'tuyên_truyền về công_tác xây_dựng Đảng'],
  ['report form for the second quarter', 'report form for the second quarter'],
])('the title %s keeps each word of several syllables on one line', (text, set) => {
  expect(unbrokenTitle(text).replaceAll('\u00a0', '_')).toBe(set);
});
