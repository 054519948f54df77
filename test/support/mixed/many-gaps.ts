/** An outline of many sections and tables, of which a form that comes back empty lacks everything. */
export function manyGaps(sections: number): Record<'de-cuong.yaml' | 'don-vi.yaml', string> {
  const section = (at: number): string => `
      - id: muc_${at}
        title: Kết quả thực hiện nhiệm vụ thứ ${at} theo chương trình công tác năm của cấp ủy
        points: [{id: diem_${at}, ask: "Nêu rõ kết quả, số liệu so với cùng kỳ và tồn tại của nhiệm vụ ${at}."}]
        figures:
          - {id: so_${at}, label: Số cuộc kiểm tra đã thực hiện trong kỳ ${at}}
          - {id: so_nguoi_${at}, label: Số lượt người tham gia trong kỳ ${at}}`;
  return {
    'de-cuong.yaml': `decuong: 1
id: nhieu_muc
title: Kết quả công tác năm 2026
letterhead: vn-party-2018
period: "2026"
issued:
  parent: Đảng bộ tỉnh Lai Châu
  by: Ban Thường vụ Huyện ủy Phong Thổ
  place: Phong Thổ
  signing: {title: PHÓ BÍ THƯ}
  document: {number: 302-KH/HU, date: 2026-05-09}
sections:
  - id: chung
    title: Tình hình chung
  - id: ket_qua
    title: Kết quả
    sections:${Array.from({ length: sections }, (_, at) => section(at + 1)).join('')}
appendices:
  - id: bieu
    title: Danh sách
    rows: [{id: a, label: Dòng một}, {id: b, label: Dòng hai}]
    columns: [{id: so, label: Số lượng, type: integer}]
`,
    'don-vi.yaml': 'units:\n  - {id: xa_a, name: Đảng ủy xã A}\n',
  };
}
