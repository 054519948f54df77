import fc from 'fast-check';
import { Outline } from '../../../schemas/outline.js';
import { Unit } from '../../../schemas/units.js';
import { definedIn, periodOf } from '../../../src/form/index.js';
import type { PackSource } from '../../../src/pack/index.js';
import { LETTERHEADS, letterheadFor } from '../letterheads.js';
import { anyOutline } from './outline.js';

/** A pack as it is made: what all forms come from, and units that differ in all they can differ in. */
export interface AnyPack {
  source: PackSource;
  units: Unit[];
}

/** Words that are hard on whoever writes XML, takes figures for stand-ins or breaks lines. */
const word = fc.constantFrom(
  'Đảng ủy xã Mường So',
  'Chi bộ 1',
  'Hà',
  'A & B <c> "d" \'e\'',
  'Sở Văn hóa, Thể thao và Du lịch tỉnh Lai Châu phối hợp với các cơ quan, đơn vị',
  '741029600000',
  'Dòng một\nDòng hai',
  '',
  '𝄞 trống',
  '\uf8f00\uf8f1',
  'BÁO CÁO',
);
const said = word.filter((text) => text !== '');

/** What texts of a definition say of the unit. */
const speaking = fc.constantFrom(
  '',
  ' của {{unit.name}}',
  ' {{#if unit.place}}tại {{unit.place}}{{/if}}',
  ' ({{unit.group_label}})',
  ' {{period.label}}',
  ' {{unit.symbol}}{{#unless unit.parent}} độc lập{{/unless}}',
);

const TEXTS = ['title', 'ask', 'label'];

/** The outline with the unit mentioned here and there, and some parts asked of one group alone. */
function varied(value: unknown, next: () => { text: string; group: boolean }, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((one) => varied(one, next, depth));
  if (typeof value !== 'object' || value === null) return value;
  const { text, group } = next();
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [
    key,
    TEXTS.includes(key) && typeof one === 'string' ? one + text : varied(one, next, depth + 1),
  ]);
  const asked = group && depth > 0 && ('title' in value || 'ask' in value);
  return Object.fromEntries(asked ? [...entries, ['for', ['cap_1']]] : entries);
}

const settings = fc.record({
  letterhead: fc.constantFrom(...LETTERHEADS),
  numbering: fc.constantFrom('plan', 'own'),
  protect: fc.boolean(),
  guide: fc.boolean(),
  appendices: fc.boolean(),
  audience: fc.constantFrom(undefined, 'của {{unit.name}}'),
  addressed_to: fc.constantFrom(undefined, ['Ban Thường vụ'], ['{{unit.parent}}', 'Ban Tuyên giáo']),
  recipients: fc.constantFrom(undefined, ['Như trên', 'Lưu {{unit.name}}']),
});

const outline = fc
  .tuple(
    anyOutline,
    settings,
    fc.array(fc.record({ text: speaking, group: fc.boolean() }), { minLength: 40, maxLength: 40 }),
  )
  .map(([plain, { appendices, ...set }, turns]): Outline => {
    let at = 0;
    const { sections } = plain;
    const parts = varied({ sections }, () => turns[at++ % turns.length] ?? { text: '', group: false });
    const tables = definedIn(plain).tables.map((table) => ({ ...table, id: `${table.id}_phu_luc` }));
    const given = {
      ...set,
      schedule: { every: 'year', period: '2025' },
      groups: { cap_1: 'Cấp một', cap_2: 'Cấp hai' },
    };
    return Outline.parse({
      ...plain,
      ...(parts as object),
      ...JSON.parse(JSON.stringify(given)),
      title: `Kết quả${turns[0]?.text ?? ''}`,
      ...(appendices && tables.length > 0 ? { appendices: tables } : {}),
    });
  });

const unit = fc.record(
  {
    name: said,
    group: fc.constantFrom('cap_1', 'cap_2'),
    parent: said,
    symbol: said,
    place: said,
    contact: said,
    signing: fc.record({ authority: said, title: said, name: said }, { requiredKeys: [] }),
    rows: fc.array(said, { maxLength: 3 }),
    figures: fc.boolean(),
  },
  { requiredKeys: ['name'] },
);

/** Packs of any outline, in any letterhead, for units of which some say little and some say all. */
export const anyPack: fc.Arbitrary<AnyPack> = fc
  .tuple(outline, fc.array(unit, { minLength: 3, maxLength: 5 }))
  .map(([made, listed]) => {
    const { figures, tables } = definedIn(made);
    const period = periodOf(made, null);
    if (!period) throw new Error('no period');
    const units = listed.map(({ rows = [], figures: known = false, ...one }, at) =>
      Unit.parse({
        ...one,
        id: `don_vi_${at}`,
        prefill: {
          figures: known ? Object.fromEntries(figures.slice(0, 2).map(({ id }, n) => [id, n])) : {},
          rows: Object.fromEntries(tables.slice(0, 1).map(({ id }) => [id, rows.map((ten) => ({ ten }))])),
        },
      }),
    );
    return { source: { outline: made, letterhead: letterheadFor(made), period }, units };
  });
