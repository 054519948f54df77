import { describe, expect, test } from '@jest/globals';
import type { Pack } from '../../schemas/pack.js';
import { loadOutline } from '../../src/outline/index.js';
import { loadSettled } from '../../src/settle/index.js';
import { fileOf } from '../outline/good.js';
import { VILLAGE } from '../support/levels/definitions.js';

const { value: outline } = loadOutline(fileOf(VILLAGE));
const pack = { outline, units: [{ id: 'thon_a', name: 'Thôn A' }], period: '2026' } as unknown as Pack;

const SHA = 'a'.repeat(64);
const WHO = '    by: Nguyễn Văn A\n    at: 2026-07-05\n';
const entry = (said: string): string => `  - file: thon_a.docx\n    sha256: ${SHA}\n${said}${WHO}`;
const load = (...entries: string[]) =>
  loadSettled(fileOf(`decuong_settled: 1\ndecisions:\n${entries.join('')}`, 'settled.yaml'), pack);

/** Code, line and column of each finding. */
const told = (...entries: string[]): string[] =>
  load(...entries).findings.map(({ code, place }) => {
    return `${code} ${place.in === 'source' ? `${place.line}:${place.column}` : ''}`;
  });

describe('decisions as written by hand', () => {
  test.each([
    'belongs_to_unit: thon_a',
    'belongs_to_period: 2026-H1',
    'belongs_to_period: 2026',
    'counts: false',
    `parts: [{file: phu_luc.docx, sha256: ${'b'.repeat(64)}}]`,
    'item: so_buoi\n    value: 12',
    'item: so_tin.2025\n    state: nil',
    'item: bieu_1.loa.so_luong\n    value: 3',
    'item: bieu_1.total.so_luong\n    value: 3',
    'item: bieu_2.r14.buoi\n    state: missing',
    'item: bieu_2\n    state: answered',
    'item: bieu_2.r14\n    state: answered',
    'item: bieu_1.loa\n    state: missing',
    'item: bieu_1.so_luong\n    state: answered',
    'item: so_tin\n    state: answered',
    'item: noi_dung\n    value: Đã họp dân.',
    'item: date\n    value: 2026-07-05',
    'item: ty_le\n    value: 130',
  ])('%s loads', (said) => {
    const { value, findings } = load(entry(`    ${said}\n`));
    expect(findings).toEqual([]);
    expect(value).toHaveLength(1);
  });

  test('a value in words of the language is taken as the value it stands for', () => {
    const { value } = load(
      entry('    item: ty_le\n    value: "85,5"\n'),
      entry('    item: date\n    value: 5/7/2026\n'),
    );
    expect(value?.map((one) => one.value)).toEqual([85.5, '2026-07-05']);
  });

  test('a file without any decision is none of a mistake', () => {
    expect(loadSettled(fileOf('decuong_settled: 1\ndecisions: []\n'), pack)).toEqual({ value: [], findings: [] });
  });
});

describe('a mistake is told where it stands', () => {
  test.each<[string, string]>([
    ['    counts: 2\n', 'value-wrong 5:13'],
    ['    count: true\n', 'key-unknown 5:5'],
    ['    item: so_buoi\n', 'decision-half 5:5'],
    ['    item: so_buoi\n    value: 1\n    state: nil\n', 'decision-half 6:5'],
    ['    value: 1\n', 'decision-half 5:5'],
    ['    counts: true\n    state: nil\n', 'decision-half 6:5'],
    ['    counts: true\n    item: so_buoi\n    value: 1\n', 'decision-unclear 6:5'],
    ['    unit: thon_a\n', 'decision-unclear 3:5'],
    ['    item: so_buoi\n    value: nhiều\n', 'decision-unsuited 6:12'],
    ['    item: so_buoi\n    value: 1.234\n', 'decision-unsuited 6:12'],
    ['    item: date\n    value: 2026-02-31\n', 'decision-unsuited 6:12'],
  ])('%j', (said, where) => {
    expect(told(entry(said))).toEqual([where]);
    expect(load(entry(said)).value).toBeNull();
  });

  test('who and when are needed, and a day must exist', () => {
    expect(told(entry('    counts: true\n').replace('    by: Nguyễn Văn A\n', ''))).toEqual(['value-missing 3:5']);
    expect(told(entry('    counts: true\n').replace('2026-07-05', 'hôm qua'))).toEqual(['value-wrong 7:9']);
    expect(told(entry('    counts: true\n').replace('2026-07-05', '2026-02-31'))).toEqual(['value-wrong 7:9']);
    expect(told(entry('    counts: true\n').replace(SHA, 'abc'))).toEqual(['value-wrong 4:13']);
  });
});

describe('what cannot be obeyed is told, and the rest holds', () => {
  test('a unit that is not in the pack is left out', () => {
    const { value, findings } = load(entry('    belongs_to_unit: thon_b\n'), entry('    counts: true\n'));
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'decision-unknown',
        severity: 'warning',
        data: { id: 'thon_b', kind: 'unit', near: 'thon_a' },
      }),
    ]);
    expect(value).toEqual([expect.objectContaining({ counts: true })]);
  });

  test.each(['so_boui', 'bieu_1.loaa.so_luong', 'bieu_1.r1.so_luong', 'bieu_2.r1.buoii', 'field.date'])(
    'the item %s, which is not asked for',
    (item) => {
      expect(told(entry(`    item: ${item}\n    state: nil\n`))).toEqual(['decision-unknown 5:11']);
    },
  );

  test.each(['bieu_1.loa', 'bieu_1.so_luong', 'bieu_1', 'so_tin'])(
    'a value of %s, which has none of its own',
    (item) => {
      expect(told(entry(`    item: ${item}\n    value: 3\n`))).toEqual(['decision-unknown 5:11']);
    },
  );

  test.each(['bieu_1.r2', 'bieu_1.loaa', 'bieu_1.total'])('no row or column is called %s', (item) => {
    expect(told(entry(`    item: ${item}\n    state: answered\n`))).toEqual(['decision-unknown 5:11']);
  });

  test('of two about the same that differ the earlier one, with the line of the later', () => {
    const later = entry('    item: so_buoi\n    value: 7\n').replace('2026-07-05', '2026-07-05T14:30+07:00');
    const earlier = entry('    item: so_buoi\n    value: 5\n');
    const { value, findings } = load(later, earlier);
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'decision-overruled',
        data: { file: 'thon_a.docx', line: 3, by: 'Nguyễn Văn A' },
        place: expect.objectContaining({ line: 9 }),
      }),
    ]);
    expect(value).toHaveLength(2);
  });

  test('two that say the same are no contradiction, nor are two of different files or places', () => {
    const one = entry('    item: so_buoi\n    value: 5\n');
    expect(told(one, one, one.replace('so_buoi', 'so_luot'), one.replace(SHA, 'b'.repeat(64)))).toEqual([]);
  });
});
