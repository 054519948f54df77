import { describe, expect, test } from '@jest/globals';
import { periodOfPack } from '../../src/form/index.js';
import { writeForm } from '../../src/pack/index.js';
import { matchReturns, returnOf, Sharing } from '../../src/returns/index.js';
import { reviewFile } from '../../src/review/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { fillForm } from '../support/fill/index.js';
import { packFor } from '../support/rollup/campaign.js';

const outlineOf = (version: number, scale: object) => ({
  version,
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      figures: [
        { id: 'kinh_phi', label: 'Kinh phí của {{unit.name}}', type: 'money', ...scale },
        ...(version === 1 ? [{ id: 'so_cu', label: 'Số lớp đã mở' }] : []),
      ],
    },
  ],
});
const units = [
  { id: 'xa_a', name: 'Xã A' },
  { id: 'xa_b', name: 'Xã B' },
];
const older = packFor(outlineOf(1, { scale: 1_000_000 }), units);
const pack = packFor(outlineOf(2, {}), units);

/** The file a unit sends: the form of a pack with this typed into it. */
async function sent(from: typeof pack, at: number, typed: Readonly<Record<string, string>>) {
  const [unit] = from.units.slice(at);
  if (unit === undefined) throw new Error('no such unit');
  const { bytes } = await writeForm({ ...from, period: periodOfPack(from) }, unit);
  return { name: `${unit.id}.docx`, bytes: fillForm(bytes, new Map(Object.entries(typed))) };
}

describe('returns of two versions of the forms', () => {
  test('are read each by its own form and added up in the unit of now', async () => {
    const files = [
      await sent(older, 0, { 'figure:kinh_phi': '450', 'figure:so_cu': '12' }),
      await sent(pack, 1, { 'figure:kinh_phi': '450.000.000' }),
    ];
    const given = { ...pack, period: periodOfPack(pack) };
    const sharing = new Sharing();
    const returns = files.map((file) => sharing.share(returnOf(reviewFile(file, { given, unit: null }), null)));
    const rollup = rollUp(pack, matchReturns(pack, returns, { now: '2026-12-01', due: null, cutoff: null }));
    expect(rollup.figures[0]?.total).toEqual({ is: 'number', value: 900_000_000 });
    const told = rollup.doubts.map(({ unit, finding: { code, item } }) => [unit ?? '*', code, item ?? ''].join(' '));
    expect(told).toEqual(
      expect.arrayContaining(['* measure-converted kinh_phi', '* asked-no-longer so_cu', 'xa_a outline-older ']),
    );
  });
});
