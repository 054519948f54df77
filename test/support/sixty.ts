import type { Pack } from '../../schemas/pack.js';
import type { Unit } from '../../schemas/units.js';
import type { FileReview } from '../../src/check/index.js';
import { type Form, type FormPoint, type FormSection, resolve } from '../../src/form/index.js';
import { matchReturns, type Returns, returnOf } from '../../src/returns/index.js';
import { reviewFile } from '../../src/review/index.js';
import { write } from '../../src/write/index.js';
import { loadExample } from './examples.js';
import { drawer } from './fill/draw.js';
import { answersFor, fillForm } from './fill/index.js';
import { narrativeOf } from './fill/sentences.js';

/** Communes, offices and agencies of a district as it was, with the group each belongs to. */
const NAMES: readonly (readonly [group: string, name: string])[] = [
  ...(
    'Mường So|Dào San|Khổng Lào|Hoang Thèn|Lả Nhì Thàng|Bản Lang|Nậm Xe|Ma Ly Chải|Mồ Sì San|Sì Lở Lầu|Pa Vây Sử|' +
    'Vàng Ma Chải|Tung Qua Lìn|Mù Sang|Ma Ly Pho|Huổi Luông|Sin Súi Hồ|Thèn Sin|Tả Lèng|Nùng Nàng'
  )
    .split('|')
    .map((name): [string, string] => ['co_so', `Đảng ủy xã ${name}`]),
  ...[
    'Chi bộ Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
    'Chi bộ Văn phòng Huyện ủy',
    'Chi bộ Ban Tổ chức Huyện ủy',
    'Chi bộ Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội huyện',
    'Chi bộ Hội Nông dân',
    'Chi bộ Hội Liên hiệp Phụ nữ',
    'Chi bộ Huyện đoàn',
    'Chi bộ Liên đoàn Lao động',
    'Chi bộ Hội Cựu chiến binh',
    'Chi bộ Trung tâm Chính trị huyện',
  ].map((name): [string, string] => ['chu_quan', name]),
  ...['Trung tâm Văn hóa, Thể thao và Truyền thông huyện', 'Đài Truyền thanh khu vực Dào San'].map(
    (name): [string, string] => ['truyen_thong', name],
  ),
  ...(
    'Tư pháp|Tài chính - Kế hoạch|Giáo dục và Đào tạo|Y tế|Nội vụ|Thanh tra huyện|Dân tộc|Văn hóa và Thông tin|' +
    'Nông nghiệp và Phát triển nông thôn|Tài nguyên và Môi trường|Kinh tế và Hạ tầng|Lao động - Thương binh và Xã hội'
  )
    .split('|')
    .map((name): [string, string] => ['chinh_quyen', name.startsWith('Thanh tra') ? name : `Phòng ${name}`]),
  ...(
    'Mường So|Dào San|Khổng Lào|Hoang Thèn|Lả Nhì Thàng|Bản Lang|Nậm Xe|Ma Ly Chải|Mồ Sì San|Sì Lở Lầu|Pa Vây Sử|' +
    'Vàng Ma Chải|Tung Qua Lìn|Mù Sang|Ma Ly Pho|Huổi Luông'
  )
    .split('|')
    .map((name): [string, string] => ['chinh_quyen', `Ủy ban nhân dân xã ${name}`]),
];

/** Sixty units of the four groups of the example of five years, with addresses for most. */
export const sixtyUnits = (): Unit[] =>
  NAMES.map(([group, name], at) => ({
    id: `dv_${String(at + 1).padStart(2, '0')}`,
    name,
    group,
    symbol: group === 'chinh_quyen' ? 'UBND' : 'ĐU',
    place: 'Phong Thổ',
    contact: `Đ/c văn thư, điện thoại 0213 ${String(100_000 + at * 7)}`,
    ...(at % 6 === 5 ? {} : { email: `vanthu.${at + 1}@phongtho.example` }),
  }));

export type Deed = 'complete' | 'incomplete' | 'unreadable' | 'none';

/** What the unit at a place does with its form: six send nothing, two send what cannot be read, nine leave gaps. */
export const deedAt = (at: number): Deed =>
  at % 10 === 7 ? 'none' : at % 30 === 11 ? 'unreadable' : at % 6 === 4 ? 'incomplete' : 'complete';

const partsOf = (sections: readonly FormSection[]): (FormSection | FormPoint)[] =>
  sections.flatMap((one) => [one, ...one.points, ...partsOf(one.sections)]);

const SAME = 'Đơn vị tiếp tục thực hiện theo Kế hoạch số 302-KH/HU của Huyện ủy.';

/** What the unit at a place types: all kinds of texts, from nothing to report to a page and a half. */
export function answersAt(form: Form, at: number): Map<string, string> {
  const { answers } = answersFor(form, `sixty ${at}`);
  const draw = drawer(`sixty ${at} kinds`);
  for (const part of partsOf(form.sections)) {
    const tag = `text:${part.id}`;
    if (!answers.has(tag)) continue;
    const lot = draw();
    if (part.ifAny && lot < 0.6) answers.set(tag, lot < 0.3 ? 'Không có.' : 'Không phát sinh.');
    else if (part.minWords === null && lot > 0.85) answers.set(tag, SAME);
    else if (part.id === 'danh_gia_tuyen_truyen' && at % 3 === 0)
      answers.set(tag, [0, 1, 2, 3].map((turn) => narrativeOf('vi', `${at} ${turn}`, 60, null)).join('\n'));
  }
  if (deedAt(at) === 'incomplete') for (const tag of [...answers.keys()]) if (draw() < 0.15) answers.delete(tag);
  return answers;
}

/** A campaign of sixty units: what each sent, read and judged, and its files by name. */
export interface SixtyUnits {
  pack: Pack;
  returns: Returns;
  reviews: FileReview[];
  files: Map<string, Uint8Array>;
}

export async function sixtyReturned(): Promise<SixtyUnits> {
  const { outline, letterhead, period } = loadExample('so-ket-kl23');
  const units = sixtyUnits();
  const pack: Pack = { decuong_pack: 1, outline, letterhead, units, period: period.code, forms: [] };
  const judge = { given: { outline, units, letterhead, period }, unit: null };
  const files = new Map<string, Uint8Array>();
  const reviews: FileReview[] = [];
  for (const [at, unit] of units.entries()) {
    const deed = deedAt(at);
    if (deed === 'none') continue;
    const form = resolve({ outline, unit, period, letterhead });
    const written = await write(form, { stamp: form.stamp, outline, unit, letterhead });
    const filled = fillForm(written, answersAt(form, at));
    const name = `Bao cao ${unit.name}.docx`;
    const bytes = deed === 'unreadable' ? filled.subarray(0, filled.length / 2) : filled;
    files.set(name, bytes);
    reviews.push(reviewFile({ name, bytes }, judge));
  }
  const handedIn = reviews.map((one) => returnOf(one, null));
  return {
    pack,
    reviews,
    files,
    returns: matchReturns(pack, handedIn, { now: '2023-05-30', due: '2023-05-25', cutoff: null }),
  };
}
