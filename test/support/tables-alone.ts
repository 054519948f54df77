import { periodOf, resolve } from '../../src/form/index.js';
import { loadOutline } from '../../src/outline/index.js';
import { loadUnits } from '../../src/units/index.js';
import type { Example } from './examples.js';
import { letterheadFor } from './letterheads.js';

/** A report that is two tables and no text. */
export const TABLES_ALONE = `decuong: 1
id: bieu_thang
title: Số liệu hoạt động tháng 3 năm 2026
letterhead: vn-state-2020
issued: {by: Sở Văn hóa và Thể thao}
submit: {to: Sở Văn hóa và Thể thao}
schedule: {every: month, period: "2026-03", due: 5}
groups: {xa: Ủy ban nhân dân xã, nha: Nhà văn hóa}
tables:
  - id: hoat_dong
    title: Hoạt động trong tháng
    rows:
      - {id: bieu_dien, label: Buổi biểu diễn, code: "01"}
      - {id: trien_lam, label: Cuộc triển lãm, code: "02", if_any: true}
    total: true
    columns:
      - {id: so_buoi, label: Số buổi, type: integer, min: 0, rollup: sum}
      - {id: luot, label: Lượt người xem, unit: người, type: integer, min: 0, rollup: sum}
  - id: cong_trinh
    title: Công trình đang sửa chữa
    for: [nha]
    rows: {min: 1, blank: 2}
    columns:
      - {id: ten, label: Tên công trình, type: text, key: true}
      - {id: kinh_phi, label: Kinh phí, type: money, currency: VND, scale: 1000000, min: 0}
signing: {title: GIÁM ĐỐC}
recipients: [Như trên, "Lưu: VT"]
checks:
  - {that: "1 == 1", say: Luôn đúng.}
`;
export const UNITS_OF_TABLES = `units:
  - {id: xa_a, name: Ủy ban nhân dân xã A, group: xa}
  - {id: nha_b, name: Nhà văn hóa B, group: nha}
`;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The definition as examples are loaded. */
export function tablesAlone(orientation: 'portrait' | 'landscape' = 'portrait'): Example {
  const { value: outline, findings } = loadOutline({
    name: 'outline.yaml',
    bytes: bytesOf(TABLES_ALONE.replace('    rows:', `    orientation: ${orientation}\n    rows:`)),
  });
  if (outline === null) throw new Error(JSON.stringify(findings));
  const { value: units } = loadUnits({ name: 'units.yaml', bytes: bytesOf(UNITS_OF_TABLES) }, outline);
  const period = periodOf(outline, null);
  if (units === null || period === null) throw new Error('the units should load');
  const letterhead = letterheadFor(outline);
  const forms = new Map(units.map((unit) => [unit.id, resolve({ outline, unit, period, letterhead })]));
  return { outline, units, letterhead, period, forms };
}
