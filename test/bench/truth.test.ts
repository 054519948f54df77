import { beforeAll, describe, expect, test } from '@jest/globals';
import { idOf, takeOut } from '../../bench/detection/edit.js';
import { filled } from '../../bench/detection/filling.js';
import { verdictOn } from '../../bench/detection/judge.js';
import { marked } from '../../bench/detection/marks.js';
import { score } from '../../bench/detection/score.js';
import { bytesOf, copyOf, type Specimen } from '../../bench/detection/specimen.js';
import { type Subject, subjectNamed } from '../../bench/detection/subjects.js';
import { isLost, truthOf } from '../../bench/detection/truth.js';

let subject: Subject;
let whole: Specimen;

beforeAll(async () => {
  subject = await subjectNamed('so-lieu-van-hoa/thu_vien_tinh');
  whole = filled(subject.form, subject.blank, 'five');
});

const lostIn = (specimen: Specimen): string[] =>
  [...truthOf(specimen).values()].filter(isLost).map((fact) => fact.item);

describe('what is true of a damaged form', () => {
  test('nothing is lost in a form filled in without gaps, and it is read without a mistake', () => {
    expect(lostIn(whole)).toEqual([]);
    const { failures, tally } = score(subject.form, truthOf(whole), verdictOn(bytesOf(whole), subject), false);
    expect(failures).toEqual([]);
    expect(tally.required).toBeGreaterThan(50);
  });

  test('a place taken out of the document is lost, and only that', () => {
    const damaged = copyOf(whole);
    const before = lostIn(damaged);
    takeOut(damaged.root, ...marked(damaged.root, 'heading', 'nhan_xet'), ...marked(damaged.root, 'text', 'nhan_xet'));
    expect(lostIn(damaged).filter((item) => !before.includes(item))).toEqual(['nhan_xet']);
  });

  test('a row deleted from fixed rows is one lost item, not one for each of its cells', () => {
    const damaged = copyOf(whole);
    takeOut(damaged.root, ...marked(damaged.root, 'row', 'nha_van_hoa.cap_xa'));
    expect(lostIn(damaged).filter((item) => item.startsWith('nha_van_hoa.cap_xa'))).toEqual(['nha_van_hoa.cap_xa']);
  });

  test('rows of an open table are counted as they stand', () => {
    const damaged = copyOf(whole);
    const [first] = marked(damaged.root, 'row').filter((row) => idOf(row).startsWith('ds_cau_lac_bo.'));
    if (!first) throw new Error('no rows');
    const second = truthOf(damaged).get('ds_cau_lac_bo.r2.ten_clb');
    takeOut(damaged.root, first);
    expect(truthOf(damaged).get('ds_cau_lac_bo.r1.ten_clb')).toEqual({ ...second, item: 'ds_cau_lac_bo.r1.ten_clb' });
  });

  test('no mark is left in the file that is sent', () => {
    expect(new TextDecoder('latin1').decode(bytesOf(whole)).includes('truth-mark')).toBe(false);
  });
});
