import { describe, expect, test } from '@jest/globals';
import type { Pack } from '../../schemas/pack.js';
import type { Decision } from '../../schemas/settled.js';
import { loadOutline } from '../../src/outline/index.js';
import { loadSettled, type Merged, mergeDecisions } from '../../src/settle/index.js';
import { fileOf } from '../outline/good.js';
import { VILLAGE } from '../support/levels/definitions.js';

const { value: outline } = loadOutline(fileOf(VILLAGE));
const pack = { outline, units: [{ id: 'thon_a', name: 'Thôn A' }], period: '2026' } as unknown as Pack;
const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];

const decision = (said: Partial<Decision>): Decision => ({
  file: 'thon_a.docx',
  sha256: A,
  by: 'Nguyễn Văn A',
  at: '2026-07-05T14:30+07:00',
  ...said,
});
const merge = (text: string | null, ...said: Partial<Decision>[]): Merged =>
  mergeDecisions(
    text,
    said.map((one) => ({ decision: decision(one), note: 'Thôn A: chỗ này' })),
    'Xác nhận',
  );

/** What a file holds, which must be without a mistake. */
const loaded = (text: string): Decision[] => {
  const { value, findings } = loadSettled(fileOf(text, 'settled.yaml'), pack);
  expect(findings).toEqual([]);
  return value ?? [];
};

describe('decisions put into a file', () => {
  test('make a new file that a person can read', () => {
    const { text, ...counts } = merge(
      null,
      { item: 'so_buoi', value: 12, why: 'Hỏi qua điện thoại' },
      { counts: true },
    );
    expect(text).toBe(`# Xác nhận

decuong_settled: 1
decisions:
  # Thôn A: chỗ này
  - file: thon_a.docx
    sha256: ${A}
    counts: true
    by: Nguyễn Văn A
    at: 2026-07-05T14:30+07:00
  # Thôn A: chỗ này
  - file: thon_a.docx
    sha256: ${A}
    item: so_buoi
    value: 12
    by: Nguyễn Văn A
    at: 2026-07-05T14:30+07:00
    why: Hỏi qua điện thoại
`);
    expect(counts).toEqual({ added: 2, changed: 0, same: 0 });
    expect(loaded(text)).toHaveLength(2);
  });

  test('are the same again once they are read back, whatever is typed', () => {
    const said = [
      { item: 'noi_dung', value: 'Đã họp: 12 buổi # không phải ghi chú\n- và: "dòng hai"' },
      { item: 'kho_khan', value: '2026' },
      { item: 'so_buoi', state: 'nil' as const, why: '=1+1' },
      { belongs_to_period: '2026' },
    ];
    const read = loaded(merge(null, ...said).text);
    for (const one of said) expect(read).toContainEqual(decision(one));
  });

  test('that say what the file says already change nothing, not even who said so first', () => {
    const { text } = merge(null, { item: 'so_buoi', value: 12 });
    expect(merge(text, { item: 'so_buoi', value: 12, by: 'Trần Thị B' })).toEqual({
      text,
      added: 0,
      changed: 0,
      same: 1,
    });
  });

  test('about the same take the place of the one that held, with who says so now', () => {
    const { text } = merge(null, { item: 'so_buoi', value: 12, why: 'đoán' }, { item: 'so_luot', value: 1 });
    const changed = merge(text, { item: 'so_buoi', state: 'missing', by: 'Trần Thị B', at: '2026-07-06' });
    expect(changed).toMatchObject({ added: 0, changed: 1, same: 0 });
    expect(loaded(changed.text)).toEqual([
      decision({ item: 'so_buoi', state: 'missing', by: 'Trần Thị B', at: '2026-07-06' }),
      decision({ item: 'so_luot', value: 1 }),
    ]);
  });

  test('stand in the same order whichever came first, so that two files can be merged', () => {
    const all = [
      { item: 'so_luot', value: 1 },
      { item: 'so_buoi', value: 2 },
      { file: 'thon_b.docx', sha256: B, counts: true },
      { file: 'An.docx', sha256: B, belongs_to_unit: 'thon_a' },
    ];
    const whole = merge(null, ...all).text;
    let text: string | null = null;
    for (const one of [...all].reverse()) text = merge(text, one).text;
    expect(text).toBe(whole);
  });

  test('leave a file written by hand as it is, remarks and all', () => {
    const hand = `# Của văn phòng
decuong_settled: 1
decisions:
  # gọi cho chị Lan
  - { file: thon_b.docx, sha256: ${B}, counts: true, by: Lan, at: 2026-07-01 } # chắc chắn
  - file: thon_a.docx
    sha256: ${A}
    item: so_buoi # số buổi họp
    value: "7"
    by: Lan
    at: 2026-07-01
# hết
`;
    const { text } = merge(hand, { item: 'so_luot', value: 3 }, { item: 'so_buoi', value: 9 });
    const kept = hand.split('\n').filter((line) => line.includes('#'));
    for (const remark of kept) expect(text.split('\n')).toContain(remark);
    expect(text).toContain('  # gọi cho chị Lan\n  - { file: thon_b.docx');
    expect(loaded(text).map(({ item, value, by }) => [item, value, by])).toEqual([
      ['so_luot', 3, 'Nguyễn Văn A'],
      [undefined, undefined, 'Lan'],
      ['so_buoi', 9, 'Nguyễn Văn A'],
    ]);
  });

  test('keep the line ends of Windows, and start an empty list', () => {
    const windows = 'decuong_settled: 1\r\ndecisions: []\r\n';
    const { text } = merge(windows, { counts: true });
    expect(text.split('\n').filter((line) => line !== '' && !line.endsWith('\r'))).toEqual([]);
    expect(loaded(text)).toEqual([decision({ counts: true })]);
    expect(text).toContain('decisions:\r\n');
  });
});

test('some thousand decisions are put into a file of as many within seconds', () => {
  const many = (from: number) =>
    Array.from({ length: 1_000 }, (_, at) => ({ item: `bieu_2.r${from + at * 2}.buoi`, value: at }));
  const { text } = merge(null, ...many(1));
  const started = Date.now();
  const both = merge(text, ...many(2));
  expect(both.added).toBe(1_000);
  expect(Date.now() - started).toBeLessThan(10_000);
});
