/** What a commune asks its villages for. */
export const VILLAGE = `decuong: 1
id: bao_cao_thon
title: Báo cáo công tác tuyên truyền của thôn
letterhead: vn-party-2018
issued: {by: Đảng ủy xã Mường So}
period: 2026
sections:
  - id: ket_qua
    title: Kết quả
    points:
      - id: noi_dung
        ask: Nêu kết quả nổi bật.
        figures:
          - {id: so_buoi, label: Số buổi họp, type: integer, min: 0, rollup: sum}
          - {id: so_luot, label: Số lượt người dự, type: integer, min: 0, rollup: sum}
          - {id: ty_le, label: Tỷ lệ hộ tham gia, type: percent, rollup: weighted_mean, weight: so_luot}
          - {id: kinh_phi, label: Kinh phí, type: money, currency: VND, scale: 1000, rollup: sum}
          - {id: so_tin, label: Số tin phát thanh, type: integer, series: [2025, 2026], rollup: sum}
      - {id: kho_khan, ask: Nêu khó khăn., if_any: true}
appendices:
  - id: bieu_1
    title: Phương tiện
    total: true
    rows:
      - {id: loa, label: Loa}
      - {id: bang, label: Bảng tin}
    columns:
      - {id: so_luong, label: Số lượng, type: integer, rollup: sum}
      - {id: hong, label: Đã hỏng, type: integer, rollup: sum}
  - id: bieu_2
    title: Tuyên truyền viên
    total: true
    rows: {blank: 2}
    columns:
      - {id: ten, label: Họ và tên, key: true}
      - {id: buoi, label: Số buổi nói, type: integer, rollup: sum}
`;

/** What a province asks its communes for, in ids of its own. */
export const COMMUNE = `decuong: 1
id: bao_cao_xa
title: Báo cáo công tác tuyên truyền của xã
letterhead: vn-party-2018
issued: {by: Ban Thường vụ Tỉnh ủy Lai Châu}
period: 2026
sections:
  - id: tong_quan
    title: Tổng quan
    figures:
      - {id: hoi_nghi, label: Số hội nghị, type: integer, min: 0, rollup: sum}
      - {id: so_luot, label: Số lượt người dự, type: integer, min: 0, rollup: sum}
      - {id: ty_le, label: Tỷ lệ hộ tham gia, type: percent, rollup: weighted_mean, weight: so_luot}
      - {id: kinh_phi, label: Kinh phí, type: money, currency: VND, scale: 1000000, rollup: sum}
      - {id: so_bai, label: Số tin bài, type: integer, series: [2025, 2026], rollup: sum}
      - {id: so_loa, label: Số loa, type: integer, rollup: sum}
  - {id: ket_qua_chung, title: Kết quả chung}
  - {id: kho_khan, title: Khó khăn, if_any: true}
appendices:
  - id: bang_1
    title: Phương tiện
    total: true
    rows:
      - {id: loa_truyen_thanh, label: Loa truyền thanh}
      - {id: bang, label: Bảng tin}
    columns:
      - {id: tong, label: Tổng số, type: integer, rollup: sum}
      - {id: hong, label: Đã hỏng, type: integer, rollup: sum}
  - id: bang_2
    title: Tuyên truyền viên
    total: true
    rows: {blank: 2}
    columns:
      - {id: ten, label: Họ và tên, key: true}
      - {id: noi_o, label: Đơn vị}
      - {id: buoi, label: Số buổi nói, type: integer, rollup: sum}
`;

/** What the centre asks the provinces for: in the ids of the province. */
export const PROVINCE = COMMUNE.replace('id: bao_cao_xa', 'id: bao_cao_tinh')
  .replace('của xã', 'của tỉnh')
  .replace('Ban Thường vụ Tỉnh ủy Lai Châu', 'Ban Bí thư');

/** Where the commune's answers to the province come from. */
export const MAPPING = `decuong_mapping: 1
figures:
  hoi_nghi: so_buoi
  so_bai: so_tin
  so_loa: bieu_1.loa.so_luong
tables:
  bang_1: {from: bieu_1, rows: {loa_truyen_thanh: loa}, columns: {tong: so_luong}}
  bang_2: {from: bieu_2, columns: {noi_o: _unit}}
narratives:
  ket_qua_chung: [noi_dung]
`;
