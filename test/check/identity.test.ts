import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check/index.js';
import { say } from '../../src/messages/index.js';
import type { Identity } from '../../src/read/index.js';
import { exampleForm, exampleSubmission } from '../support/example/index.js';

const form = exampleForm(`
id: so_ket
title: Sơ kết công tác tuyên truyền
sections: [{id: ket_qua, title: Kết quả}]
`);
const stamp = { ...form.stamp, outline: 'so_ket', unit: 'xa_a' };

const told = (identity: Partial<Identity>): string[] =>
  check(form, exampleSubmission(form, { returned: {}, also: { identity } })).findings.map(
    (found) => say(found, 'vi').what,
  );

describe('what a file says of itself', () => {
  test('is told by the names of units; by an id in brackets where no name is known', () => {
    expect(told({ stamp, asked: 'xa_b' })).toEqual([
      'Đây là mẫu của đơn vị “Đảng ủy xã A”, không phải của đơn vị (xa_b).',
    ]);
  });

  test('is told by the titles of outlines; by an id in brackets where no title is known', () => {
    const given = { outline: 'so_ket', title: 'Sơ kết', version: 1, period: '', units: ['xa_a'] };
    expect(told({ given, stamp: { ...stamp, outline: 'ke_hoach' } })).toEqual([
      'Tệp này là báo cáo theo đề cương (ke_hoach), không phải đề cương “Sơ kết công tác tuyên truyền”.',
    ]);
  });
});

test('whose report it is is known by a pack with units, not by one without where the form is of no unit', () => {
  const anyones = exampleForm('id: so_ket\nsections: [{id: ket_qua, title: Kết quả}]', null);
  const codes = (units: string[]): string[] => {
    const given = { outline: 'so_ket', title: 'Sơ kết', version: 1, period: '', units };
    const also = { identity: { given, unit: 'xa_a', unitBy: 'property' as const } };
    return check(anyones, exampleSubmission(anyones, { returned: {}, also })).findings.map(({ code }) => code);
  };
  expect([codes(['xa_a']), codes([])]).toEqual([[], ['unit-not-known']]);
});
