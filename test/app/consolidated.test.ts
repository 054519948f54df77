import { expect, test } from '@jest/globals';
import { EMPTY, textsOf, withFiles, withPack } from '../../app/model/index.js';
import { isUnfolded, trailOf } from '../../app/rooms/consolidated/looking.js';
import { periodOfPack, resolve } from '../../src/form/index.js';
import { loadPack } from '../../src/pack/index.js';
import { answersFor, fillForm } from '../support/fill/index.js';
import { asking, readFiles } from './own.js';

const OUTLINE = `decuong: 1
id: bao_cao
title: Kết quả công tác
letterhead: vn-party-2018
issued: {by: Huyện ủy Phú Hà}
groups: {xa: Cấp xã, phong: Cấp phòng}
sections:
  - id: mot
    title: Một
    figures:
      - {id: so_tin, label: Số tin, unit: tin}
`;
const UNITS = 'Tên đơn vị,Khối\r\nXã Một,Cấp xã\r\nXã Hai,Cấp xã\r\nPhòng Ba,Cấp phòng\r\n';

test('what all units come to is shown with the totals of the roll-up, and each number with its place', async () => {
  const ask = asking();
  const begun = withFiles(EMPTY, [
    ['outline.yaml', OUTLINE],
    ['units.csv', UNITS],
  ]);
  const built = await ask('build', { texts: textsOf(begun), period: '2026', letters: null, language: 'vi' });
  const texts = textsOf(withPack(begun, built.files, built.manifest ?? ''));
  const pack = loadPack(texts.manifest);
  if (pack === null) throw new Error('There is no pack');
  const forms = new Map(built.files);
  const files = pack.forms.map(({ unit: id, file }, at) => {
    const unit = pack.units.find((one) => one.id === id) ?? null;
    const { answers } = answersFor(resolve({ ...pack, unit, period: periodOfPack(pack) }), `consolidated ${at}`);
    return { name: `${at}.docx`, bytes: fillForm(forms.get(file) ?? new Uint8Array(), answers) };
  });
  await readFiles(ask, { texts, files, language: 'vi' });
  const asked = { texts, files: files.map(({ name }) => name), language: 'vi' } as const;
  const { rollup } = await ask('rollup', asked);
  const { parts, groups } = await ask('consolidated', asked);
  const { part } = await ask('consolidatedPart', { ...asked, part: parts[0]?.id ?? '' });
  const shown = part?.sets[0]?.figures[0];
  const [rolled] = rollup.figures;
  expect(groups.map(({ units }) => units.length)).toEqual([2, 1]);
  expect(shown?.total.amount).toBe(rolled?.total.is === 'number' ? rolled.total.value : undefined);
  expect(rolled?.values.length).toBe(3);
  for (const { unit, place, value } of rolled?.values ?? []) {
    const cell = shown?.units[unit];
    expect(cell?.amount).toBe(value);
    expect(cell?.source.place).toEqual(place);
    expect(asked.files).toContain(cell?.source.file);
  }
});

test('a place is told by its headings and its paragraph, and sixty units are folded at first', () => {
  const place = { in: 'document' as const, trail: ['I', 'Một'], block: 4, quote: '' };
  expect(trailOf(place, (at) => `đoạn ${at}`)).toBe('I › Một › đoạn 5');
  expect(isUnfolded([{ units: Array(60).fill(0) }])).toBe(false);
  expect(isUnfolded([{ units: Array(7).fill(0) }, { units: [0] }])).toBe(true);
});
