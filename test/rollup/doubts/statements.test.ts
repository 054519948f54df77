import { expect, test } from '@jest/globals';
import { rollUp } from '../../../src/rollup/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

const figures = [
  { id: 'lop', label: 'Số lớp' },
  { id: 'nguoi', label: 'Số người' },
  { id: 'cao', label: 'Cao nhất', rollup: 'max' },
  { id: 'buoi', label: 'Số buổi', compare: ['plan', 'actual'] },
];

/** What statements say of the totals of what these units said. */
function told(that: string, given: Given[], id?: string): unknown[] {
  const units = given.map((_, at) => ({ id: `u${at}` }));
  const check = { ...(id === undefined ? {} : { id }), that, say: 'Phải có người' };
  const pack = packFor({ sections: [{ id: 'muc', title: 'Mục', figures }], checks: [check] }, units);
  const handedIn = given.map((one, at) => returnWith(`u${at}`, one));
  return rollUp(pack, returnsWith(pack, handedIn)).doubts.flatMap(({ unit, finding }) =>
    finding.code === 'check-failed' ? [[unit, finding.item, finding.data]] : [],
  );
}

const APART: Given[] = [{ lop: 3000 }, { nguoi: 2 }];

test('a statement that the totals break is told of all, with the totals', () => {
  const names = [
    { item: 'lop', label: 'Số lớp', text: '3.000' },
    { item: 'nguoi', label: 'Số người', text: '2' },
  ];
  expect(told('lop <= nguoi', APART)).toEqual([[null, 'check.1', { say: 'Phải có người', names, table: null }]]);
  expect(told('lop <= nguoi', APART, 'du_nguoi')).toMatchObject([[null, 'du_nguoi', {}]]);
  expect(told('lop >= nguoi', APART)).toEqual([]);
  expect(told('lop == nguoi', [{ lop: 2 }, { nguoi: 2 }])).toEqual([]);
});

test('a statement over years or sides of a comparison is held against theirs', () => {
  const given = [{ 'buoi.plan': 5, 'buoi.actual': 9 }];
  expect(told('buoi.actual <= buoi.plan', given)).toHaveLength(1);
  expect(told('buoi.plan <= buoi.actual', given)).toEqual([]);
});

test('a statement with a bound of one unit says nothing of their sum', () => {
  expect(told('lop <= 100', APART)).toEqual([]);
  expect(told('lop <= nguoi * 2', APART)).toEqual([]);
  expect(told('lop <= 0', APART)).toHaveLength(1);
});

test('a statement over what is not added up says nothing of all', () => {
  expect(told('lop <= cao', [{ lop: 3, cao: 1 }])).toEqual([]);
});

test('nothing is told where a total is not known', () => {
  expect(told('lop <= nguoi', [{ lop: 3 }])).toEqual([]);
});

test('totals that break no statement leave nothing in doubt', () => {
  const checks = ['lop <= nguoi', 'lop <= cao', 'lop <= 100'].map((that) => ({ that, say: 'Phải có người' }));
  const pack = packFor({ sections: [{ id: 'muc', title: 'Mục', figures }], checks }, [{ id: 'a' }]);
  const handedIn = [returnWith('a', { lop: 3, nguoi: 4, cao: 1 })];
  expect(rollUp(pack, returnsWith(pack, handedIn)).doubts).toEqual([]);
});
