import type { Unit } from '../../../schemas/units.js';
import { sixtyUnits } from '../sixty.js';

/**
 * A board of the Party that asks sixty bodies of four kinds in four looks, for one of everything that can be collected: texts,
 * figures of all types, series, plan beside done, tables of fixed and of added rows, wide and narrow.
 */
export const CAMPAIGN_OUTLINE = `
decuong: 1
id: tuyen_truyen_6_thang
version: 1
language: vi
title: Kết quả công tác tuyên truyền, bảo vệ nền tảng tư tưởng của Đảng {{period.label}}
letterhead: vn-party-2018
type: BC
guidance: Phần nào không phát sinh thì ghi "Không phát sinh".
issued:
  parent: Đảng bộ tỉnh Lai Châu
  by: Ban Thường vụ Huyện ủy Phong Thổ
  place: Phong Thổ
  signing: {authority: T/M BAN THƯỜNG VỤ, title: PHÓ BÍ THƯ}
  recipients: [Như trên, Ban Tuyên giáo Huyện ủy, Lưu Văn phòng Huyện ủy]
  document: {number: 415-KH/HU, date: 2026-04-02, title: Kế hoạch tuyên truyền và bảo vệ nền tảng tư tưởng của Đảng năm 2026}
submit:
  to: Ban Thường vụ Huyện ủy Phong Thổ
  through: Ban Tuyên giáo Huyện ủy
  how: [bản giấy có dấu, thư điện tử]
schedule: {every: half_year, period: 2026-H1, cutoff: 2026-06-14, due: 2026-06-20}
addressed_to: [Ban Thường vụ Huyện ủy Phong Thổ]
recipients: [Như trên, Ban Tuyên giáo Huyện ủy, Lưu]
signing: {authority: T/M BAN THƯỜNG VỤ, title: BÍ THƯ}
groups:
  co_so:
    label: Đảng bộ xã
    parent: ĐẢNG BỘ HUYỆN PHONG THỔ
  chu_quan:
    label: Chi bộ cơ quan, đoàn thể
    parent: ĐẢNG BỘ HUYỆN PHONG THỔ
    symbol: CB
    signing: {authority: T/M CHI ỦY, title: BÍ THƯ}
  truyen_thong:
    label: Đơn vị truyền thông
    letterhead: vn-party-2026
    parent: HUYỆN ỦY PHONG THỔ
    signing: {title: GIÁM ĐỐC}
  chinh_quyen:
    label: Ủy ban nhân dân xã
    letterhead: vn-state-2020
    parent: ỦY BAN NHÂN DÂN HUYỆN PHONG THỔ
    signing: {authority: TM. ỦY BAN NHÂN DÂN, title: CHỦ TỊCH}
    recipients: [Như trên, "Lưu: VT"]
    due: 2026-06-25
  phong:
    label: Phòng chuyên môn, thanh tra huyện
    letterhead: vn-state-2020
    parent: ỦY BAN NHÂN DÂN HUYỆN PHONG THỔ
    signing: {title: TRƯỞNG PHÒNG}
    recipients: [Như trên, Lưu]
    due: 2026-06-25
sections:
  - id: tinh_hinh
    title: Tình hình chung
    points:
      - id: dac_diem
        ask: "{{unit.name}} có thuận lợi, khó khăn gì trong kỳ báo cáo?"
        min_words: 20
        figures:
          - {id: so_dang_vien, label: Số đảng viên, unit: đảng viên, type: integer, min: 0, max: 5000, rollup: sum}
          - {id: so_chi_bo, label: Số chi bộ trực thuộc, unit: chi bộ, type: integer, min: 0, rollup: sum, for: [co_so]}
  - id: chi_dao
    title: Công tác lãnh đạo, chỉ đạo
    points:
      - id: quan_triet
        ask: Đã tổ chức học tập, quán triệt ra sao?
        min_words: 30
        figures:
          - {id: so_hoi_nghi, label: Số hội nghị đã tổ chức, unit: hội nghị, type: integer, min: 0, rollup: sum}
          - {id: so_luot, label: Số lượt người dự, unit: lượt người, type: integer, min: 0, rollup: sum}
          - {id: ty_le_hoc, label: Tỷ lệ đảng viên được học tập, type: percent, min: 0, max: 100, rollup: weighted_mean, weight: so_dang_vien}
          - {id: ngay_ke_hoach, label: Ngày ban hành kế hoạch, type: date, min: 2026-01-01, max: 2026-06-30, rollup: min}
          - {id: hinh_thuc, label: Hình thức chủ yếu, type: choice, options: [Trực tiếp, Trực tuyến, Kết hợp], rollup: count}
          - {id: co_quy_che, label: Đã ban hành quy chế phát ngôn, type: yes_no, rollup: count}
          - {id: nguoi_phu_trach, label: Đồng chí phụ trách, type: text, rollup: list}
      - {id: van_ban, ask: Nêu các văn bản chỉ đạo đã ban hành trong kỳ., see: bieu_1}
  - id: ket_qua
    title: Kết quả thực hiện
    sections:
      - id: thong_tin
        title: Thông tin, tuyên truyền
        points:
          - id: tin_bai
            ask: Nội dung, cách làm và hiệu quả tuyên truyền trên các phương tiện.
            figures:
              - {id: so_tin, label: "Số tin, bài đã đăng, phát", unit: "tin, bài", type: integer, min: 0, series: [2022, 2023, 2024, 2025, 2026], rollup: sum}
              - {id: gio_phat, label: Thời lượng phát thanh, unit: giờ, type: decimal, min: 0, rollup: sum}
          - id: hoi_nghi_bao_cao_vien
            ask: Kết quả thực hiện các chỉ tiêu của kế hoạch.
            figures:
              - {id: buoi_tuyen_truyen, label: Số buổi tuyên truyền miệng, unit: buổi, type: integer, min: 0, compare: [plan, actual, previous], rollup: sum}
          - id: kinh_phi_chi
            ask: Kinh phí cho công tác tuyên truyền.
            figures:
              - {id: kinh_phi, label: Kinh phí đã chi, type: money, currency: VND, scale: 1000000, min: 0, series: [2024, 2025, 2026], rollup: sum}
      - id: dau_tranh
        title: Đấu tranh, phản bác thông tin xấu, độc
        if_any: true
        points:
          - id: xu_ly_tin_xau
            ask: Đã phát hiện và xử lý những thông tin sai lệch nào?
            figures:
              - {id: tin_phat_hien, label: "Số thông tin xấu, độc phát hiện", unit: thông tin, type: integer, min: 0, rollup: sum}
              - {id: tin_xu_ly, label: Số thông tin đã xử lý, unit: thông tin, type: integer, min: 0, rollup: sum}
        tables:
          - id: bang_vu_viec
            title: Vụ việc đã xử lý trong kỳ
            required: false
            rows: {min: 1, max: 8, blank: 2}
            columns:
              - {id: ngay_vu, label: Ngày, type: date}
              - {id: noi_dung_vu, label: Nội dung vụ việc, type: text, key: true, width: 40}
              - {id: hinh_thuc_xu_ly, label: Hình thức xử lý, type: choice, options: [Nhắc nhở, Xử phạt, Chuyển cơ quan điều tra]}
              - {id: so_tien_phat, label: Số tiền phạt, type: money, currency: VND, scale: 1000000, min: 0, rollup: sum}
      - id: quan_ly
        title: Quản lý nhà nước về thông tin
        for: [chinh_quyen, phong]
        points:
          - {id: cap_phep, ask: "Việc cấp phép, kiểm tra cơ sở in, phát hành, dịch vụ mạng trên địa bàn.", if_any: true}
          - {id: phat_ngon, ask: Việc thực hiện quy chế phát ngôn và cung cấp thông tin cho báo chí.}
  - id: mo_hinh
    title: Mô hình hay, cách làm hiệu quả
    if_any: true
  - id: han_che
    title: Hạn chế và nguyên nhân
    min_words: 20
  - id: nhiem_vu
    title: Nhiệm vụ trọng tâm 6 tháng cuối năm
  - id: kien_nghi
    title: Đề xuất, kiến nghị
    if_any: true
appendices:
  - id: bieu_1
    title: "Số liệu tuyên truyền {{period.label}}"
    total: true
    orientation: landscape
    rows:
      - {id: van_ban_ban_hanh, label: Văn bản chỉ đạo đã ban hành, code: "01"}
      - {id: hoi_nghi, label: "Hội nghị, buổi nói chuyện thời sự", code: "02"}
      - {id: phat_thanh, label: Buổi phát thanh trên loa truyền thanh xã, code: "03"}
      - {id: luu_dong, label: Buổi tuyên truyền lưu động tại bản, code: "04"}
      - {id: pa_no, label: "Pa nô, băng rôn, khẩu hiệu", code: "05"}
      - {id: mang_xa_hoi, label: "Tin, bài trên trang, nhóm mạng xã hội", code: "06", if_any: true}
    columns:
      - {id: q1_kh, label: Kế hoạch, group: Quý I, type: integer, min: 0, rollup: sum}
      - {id: q1_th, label: Thực hiện, group: Quý I, type: integer, min: 0, rollup: sum}
      - {id: q2_kh, label: Kế hoạch, group: Quý II, type: integer, min: 0, rollup: sum}
      - {id: q2_th, label: Thực hiện, group: Quý II, type: integer, min: 0, rollup: sum}
      - {id: luy_ke, label: Lũy kế từ đầu nhiệm kỳ, type: integer, min: 0, rollup: sum}
      - {id: ghi_chu, label: Ghi chú, type: text, required: false}
  - id: bieu_2
    title: Đội ngũ báo cáo viên, tuyên truyền viên
    orientation: landscape
    for: [co_so, chu_quan, truyen_thong]
    rows: {min: 1, blank: 4}
    total: true
    columns:
      - {id: ho_ten, label: Họ và tên, type: text, key: true, width: 24}
      - {id: nam_sinh, label: Năm sinh, type: integer, min: 1950, max: 2010, rollup: none}
      - {id: chuc_vu, label: Chức vụ, type: text, width: 20}
      - {id: trinh_do, label: Trình độ lý luận chính trị, type: choice, options: [Sơ cấp, Trung cấp, Cao cấp]}
      - {id: tieng_dan_toc, label: Biết tiếng dân tộc, type: yes_no}
      - {id: so_buoi, label: Số buổi đã tuyên truyền, type: integer, min: 0, rollup: sum}
checks:
  - {that: "so_hoi_nghi == 0 || so_luot > 0", say: Có hội nghị thì phải có lượt người dự.}
  - {that: tin_xu_ly <= tin_phat_hien, say: Số thông tin đã xử lý không thể lớn hơn số phát hiện.}
`;

const isOffice = (name: string): boolean => /^(?:Phòng|Thanh tra)/.test(name);

/** "LĐTBXH" of an office for labour, invalids and social affairs. */
const initialsOf = (name: string): string =>
  (name.replace(/^Phòng /, '').match(/\p{L}+/gu) ?? [])
    .filter((word) => !['và', 'huyện', 'khu', 'vực'].includes(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 6);

/** The symbol of a body in its papers; cells have that of their group. */
function symbolOf({ name, group }: Unit): string {
  if (group === 'co_so') return ', symbol: ĐU';
  if (group === 'chu_quan') return '';
  return `, symbol: ${group === 'chinh_quyen' && !isOffice(name) ? 'UBND' : initialsOf(name)}`;
}

function ownOf({ name }: Unit): string {
  if (name === 'Chi bộ Huyện đoàn')
    return ', letterhead: {use: vn-state-2020, parent: TỈNH ĐOÀN LAI CHÂU}, signing: {authority: TM. BAN THƯỜNG VỤ}';
  return name.startsWith('Thanh tra') ? ', signing: {title: CHÁNH THANH TRA}' : '';
}

/** The sixty units of `sixtyUnits` as a list in a file, some with a look, a symbol or a signature of their own. */
export function campaignUnits(): string {
  const lines = sixtyUnits().map((unit) => {
    const { id, name, group, contact, email } = unit;
    const place = / xã (?!hội )(.+)$/u.exec(name)?.[1] ?? unit.place;
    return (
      `  - {id: ${id}, name: "${name}", group: ${isOffice(name) ? 'phong' : group}, place: ${place}, contact: "${contact}"` +
      `${symbolOf(unit)}${email === undefined ? '' : `, email: ${email}`}${ownOf(unit)}}`
    );
  });
  return `units:\n${lines.join('\n')}\n`;
}
