/** A definition that uses everything a definition may hold. */
export const good = `decuong: 1
id: ket_luan_23
version: 1
language: vi
title: Báo cáo sơ kết 05 năm Kết luận số 23-KL/TW
type: BC
letterhead: vn-party-2018
purpose: Nhìn lại 05 năm, rút ra việc cần làm tiếp.
guidance: Số liệu tính đến hết ngày chốt.

issued:
  by: Ban Thường vụ Huyện ủy Phong Thổ
  document: {number: 302-KH/HU, date: 2023-05-19}
submit:
  to: Ban Thường vụ Huyện ủy
  through: Ban Tuyên giáo Huyện ủy
  how: [giấy, thư điện tử]
period: {from: 2018-01-01, to: 2023-01-31, label: giai đoạn 2018 - 01/2023}
schedule: {every: once, cutoff: 2023-05-20, due: 2023-05-25}

groups:
  co_so: Chi, đảng bộ cơ sở
  chu_quan: Cơ quan chủ quản báo chí
  truyen_thong: Trung tâm truyền thông huyện

sections:
  - id: tinh_hinh
    title: Tình hình chung
    points:
      - {id: tinh_hinh_don_vi, ask: "Nêu tình hình của {{unit.name}} có ảnh hưởng đến việc thực hiện.", min_words: 50}
      - {id: tinh_hinh_bao_chi, ask: Nêu tình hình cơ quan báo chí., see: phu_luc_1, if_any: true}
  - id: ket_qua
    title: Kết quả
    tables:
      - id: chi_tieu
        title: Chỉ tiêu chính
        rows:
          - {id: hoi_nghi, label: Hội nghị, code: 01}
          - {id: tai_lieu, label: Tài liệu, code: 02}
        columns:
          - {id: ke_hoach, label: Kế hoạch, type: integer, min: 0}
          - {id: thuc_hien, label: Thực hiện, type: integer, min: 0}
    sections:
      - id: chi_dao
        title: Lãnh đạo, chỉ đạo
        points:
          - id: quan_triet
            ask: Học tập, quán triệt.
            figures:
              - {id: so_hoi_nghi, label: Số hội nghị, unit: hội nghị, type: integer, min: 0, rollup: sum}
              - {id: so_luot, label: Số lượt người, unit: lượt người, type: integer, min: 0, rollup: sum}
              - {id: kinh_phi, label: Kinh phí, type: money, currency: đồng, scale: 1000000, compare: [plan, actual]}
      - id: tin_bai
        title: Tin, bài
        for: [truyen_thong]
        if_any: true
        figures:
          - {id: so_tin, label: Số tin, type: integer, series: [2021, 2022]}
  - {id: han_che, title: "Hạn chế, khuyết điểm", min_words: 30, max_words: 3000}

appendices:
  - id: phu_luc_1
    title: Các cơ quan báo chí
    orientation: landscape
    for: [chu_quan, truyen_thong]
    rows: {min: 1}
    total: true
    columns:
      - {id: ten, label: Tên cơ quan, type: text, key: true}
      - {id: loai, label: Loại hình, type: choice, options: [Báo in, Phát thanh]}
      - {id: tong, label: Tổng số, group: Nhân sự, type: integer, min: 0}
      - {id: dang_vien, label: Đảng viên, group: Nhân sự, type: integer, min: 0}
    checks:
      - {that: row.dang_vien <= row.tong, say: Đảng viên không nhiều hơn tổng số.}

checks:
  - {that: "so_hoi_nghi == 0 || so_luot > 0", say: Có hội nghị thì có lượt người.}
  - {id: vuot, that: "kinh_phi.actual <= kinh_phi.plan * 1.1", say: Kinh phí vượt kế hoạch., severity: warning}

recipients: [Ban Thường vụ Huyện ủy, Lưu]
rules: {section-empty: warning}
`;

/** The good definition with one piece of it changed. */
export const goodWith = (piece: string, changed: string): string => {
  if (!good.includes(piece)) throw new Error(`no such piece: ${piece}`);
  return good.replace(piece, changed);
};

/** A text as a file. */
export const fileOf = (text: string, name = 'outline.yaml') => ({ name, bytes: new TextEncoder().encode(text) });
