/** A board of the Party that asks cells of the Party and offices of the State, each in the letterhead of its own. */
export const MIXED_OUTLINE = `
decuong: 1
id: thi_dua
title: Kết quả phong trào thi đua
letterhead: vn-party-2018
type: BC
issued:
  parent: Đảng bộ tỉnh Lai Châu
  by: Ban Thường vụ Huyện ủy Phong Thổ
  place: Phong Thổ
  signing: {title: PHÓ BÍ THƯ}
  document: {number: 302-KH/HU, date: 2026-05-19}
submit: {to: Ban Thường vụ Huyện ủy, through: Ban Tuyên giáo Huyện ủy}
period: {from: 2026-01-01, to: 2026-05-31, label: 5 tháng đầu năm 2026}
schedule: {every: once, due: 2026-06-10}
addressed_to: [Ban Thường vụ Huyện ủy Phong Thổ]
recipients: [Như trên, Ban Tuyên giáo Huyện ủy, Lưu]
signing: {authority: T/M CHI ỦY, title: BÍ THƯ}
groups:
  dang:
    label: Chi bộ, đảng bộ cơ sở
    parent: ĐẢNG BỘ HUYỆN PHONG THỔ
    symbol: CB
  nha_nuoc:
    label: Cơ quan nhà nước
    letterhead: vn-state-2020
    parent: ỦY BAN NHÂN DÂN HUYỆN PHONG THỔ
    signing: {title: TRƯỞNG PHÒNG}
    recipients: [Như trên, "Lưu: VT"]
    due: 2026-06-15
sections:
  - id: dac_diem
    title: Đặc điểm tình hình
  - id: sinh_hoat
    title: Sinh hoạt chi bộ
    for: [dang]
    figures: [{id: so_buoi, label: Số buổi sinh hoạt, unit: buổi, min: 0}]
  - id: ket_qua
    title: Kết quả
    figures: [{id: so_hoi_nghi, label: Số hội nghị, unit: hội nghị, min: 0, rollup: sum}]
`;

export const MIXED_UNITS = `
units:
  - {id: cb_dao_san, name: Chi bộ xã Dào San, group: dang, place: Dào San}
  - {id: phong_vh, name: Phòng Văn hóa và Thông tin, group: nha_nuoc, symbol: PVHTT, place: Phong Thổ}
  - id: doan_tn
    name: Huyện đoàn Phong Thổ
    group: dang
    symbol: HĐTN
    place: Phong Thổ
    letterhead: {use: vn-state-2020, parent: TỈNH ĐOÀN LAI CHÂU}
    signing: {authority: TM. BAN THƯỜNG VỤ}
`;

/** The same list as values separated by semicolons. */
export const MIXED_VALUES = `Mã;Tên đơn vị;Khối;Thể thức;Cơ quan cấp trên;Ký hiệu;Địa danh;Quyền hạn ký
cb_dao_san;Chi bộ xã Dào San;Chi bộ, đảng bộ cơ sở;;;;Dào San;
phong_vh;Phòng Văn hóa và Thông tin;Cơ quan nhà nước;;;PVHTT;Phong Thổ;
doan_tn;Huyện đoàn Phong Thổ;dang;vn-state-2020;TỈNH ĐOÀN LAI CHÂU;HĐTN;Phong Thổ;TM. BAN THƯỜNG VỤ
`;
