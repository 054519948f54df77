import { expect, test } from '@jest/globals';
import { NOWHERE } from '../../../schemas/place.js';
import { finding } from '../../../src/messages/index.js';
import type { Return, UnitReturns } from '../../../src/returns/index.js';
import { doubtfulReturns } from '../../../src/rollup/doubts/returns.js';
import { packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

const pack = packFor({ sections: [{ id: 'muc', title: 'Mục', min_words: 1 }] }, [{ id: 'a' }]);
const FILE = { in: 'file', file: 'a.docx' } as const;
const unit = 'Đơn vị a';

function told(counted: Return | null, others: UnitReturns['others'] = []): unknown[] {
  const [one] = returnsWith(pack, counted === null ? [] : [counted]).units;
  return one === undefined ? ['no unit'] : doubtfulReturns({ ...one, others });
}

test('a unit without a return is told by its name, at no place', () => {
  expect(told(null)).toEqual([finding('return-none', null, NOWHERE, { unit })]);
});

test('a return that cannot be read or lacks something is told with its file', () => {
  expect(told(returnWith('a', {}, { status: 'unreadable' }))).toEqual([
    finding('return-unreadable', null, FILE, { unit, file: 'a.docx' }),
  ]);
  const completeness = { required: 4, answered: 3, percent: 75 };
  expect(told(returnWith('a', {}, { status: 'incomplete', completeness }))).toEqual([
    finding('return-incomplete', null, FILE, { unit, percent: 75 }),
  ]);
});

test('earlier returns are told with their files, copies and a complete one are not', () => {
  const [sent, earlier] = [returnWith('a', {}), returnWith('a', {}, { file: 'cu.docx' })];
  const copy = { return: returnWith('a', {}, { file: 'sao.docx' }), is: 'copy' } as const;
  expect(told(sent, [copy, { return: earlier, is: 'earlier' }])).toEqual([
    finding('return-superseded', null, FILE, { counted: 'a.docx', others: ['cu.docx'] }),
  ]);
  expect(told(sent, [copy])).toEqual([]);
  expect(told(sent)).toEqual([]);
});
