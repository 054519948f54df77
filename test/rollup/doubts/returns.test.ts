import { describe, expect, test } from '@jest/globals';
import { NOWHERE } from '../../../schemas/place.js';
import { type Finding, finding, messageOf } from '../../../src/messages/index.js';
import type { Return, UnitReturns } from '../../../src/returns/index.js';
import { askedBy } from '../../../src/rollup/asked.js';
import { callingIn } from '../../../src/rollup/doubts/called.js';
import { doubtfulReturns } from '../../../src/rollup/doubts/returns.js';
import { packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

const rows = [{ id: 'tap_huan', label: 'Tập huấn' }];
const columns = [{ id: 'so', label: 'Số', type: 'integer' }];
const inner = { id: 'con', title: 'Con', tables: [{ id: 'bieu', title: 'Biểu', rows, columns }] };
const muc = { id: 'muc', title: 'Mục', min_words: 1, sections: [inner] };
const pack = packFor({ sections: [muc] }, [{ id: 'a' }]);
const called = callingIn(askedBy(pack).items);
const FILE = { in: 'file', file: 'a.docx' } as const;
const unit = 'Đơn vị a';

function told(counted: Return | null, others: UnitReturns['others'] = []): unknown[] {
  const [one] = returnsWith(pack, counted === null ? [] : [counted]).units;
  return one === undefined ? ['no unit'] : doubtfulReturns({ ...one, others }, called);
}

test('a unit without a return is told by its name, at no place', () => {
  expect(told(null)).toEqual([finding('return-none', null, NOWHERE, { unit })]);
});

test('a unit without a return but with a file that may be its own is told with that', () => {
  const [one] = returnsWith(pack, []).units;
  const open = [returnWith('a', {}, { file: 'ky_truoc.docx' })];
  expect(one && doubtfulReturns({ ...one, open }, called)).toEqual([
    finding('return-open', null, NOWHERE, { unit, files: ['ky_truoc.docx'] }),
  ]);
});

test('a return that cannot be read or lacks something is told with its file', () => {
  expect(told(returnWith('a', {}, { status: 'unreadable' }))).toEqual([
    finding('return-unreadable', null, FILE, { unit, file: 'a.docx' }),
  ]);
  const completeness = { required: 4, answered: 3, percent: 75 };
  expect(told(returnWith('a', {}, { status: 'incomplete', completeness }))).toEqual([
    finding('return-incomplete', null, FILE, { unit, percent: 75, toMend: [] }),
  ]);
});

describe('what is to be mended in a return', () => {
  const completeness = { required: 4, answered: 3, percent: 75 };
  const place: Finding['place'] = { in: 'document', trail: ['1. Mục'], block: 3, quote: '' };
  const row = finding('cell-missing', 'bieu.tap_huan.so', place, {
    title: 'Biểu',
    row: { label: 'Tập huấn', at: 1 },
    columns: [],
  });
  const section = finding('section-empty', 'muc', place, { heading: 'Mục' });
  const inReturn = (...findings: Return['findings']): unknown[] =>
    told(returnWith('a', {}, { status: 'incomplete', completeness, findings }));

  test('is what nobody can tell the meaning of where nothing is missing or wrong', () => {
    const uncertain = {
      code: 'answer-uncertain',
      severity: 'warning',
      item: 'muc',
      place,
      data: {},
    } as unknown as Finding;
    const [said] = inReturn(uncertain) as Finding[];
    expect(said?.data).toMatchObject({ unit, unclear: true, toMend: [{ under: '1' }] });
    expect(said && messageOf(said, 'vi')).toMatch(/còn chỗ chưa rõ: Mục 1 “.*Mục”/);
    expect((inReturn(uncertain, section) as Finding[])[0]?.data).not.toHaveProperty('unclear');
  });

  test('is told by the names and numbers of the form, each thing once', () => {
    const toMend = [
      { under: '1.1', label: 'Biểu – Tập huấn' },
      { under: '1', label: 'Mục' },
    ];
    expect(inReturn(row, section, section)).toEqual([
      finding('return-incomplete', null, FILE, { unit, percent: 75, toMend }),
    ]);
  });

  test('has its place where it is one thing', () => {
    const toMend = [{ under: '1', label: 'Mục' }];
    expect(inReturn(section)).toEqual([finding('return-incomplete', null, place, { unit, percent: 75, toMend })]);
  });
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

test('of files none of which is known to be the later one a person is warned', () => {
  const other = { return: returnWith('a', {}, { file: 'b.docx' }), is: 'unordered' } as const;
  expect(told(returnWith('a', {}), [other])).toEqual([
    finding('return-order-unknown', null, FILE, { counted: 'a.docx', others: ['b.docx'] }),
  ]);
});

describe('the report of another body a unit was made of', () => {
  const [counted, former] = [returnWith('a', {}), returnWith('a', {}, { file: 'b.docx', former: 'Xã B' })];

  test('is told with the name it bears, and not as an earlier one', () => {
    expect(told(counted, [{ return: former, is: 'former' }])).toEqual([
      finding('return-of-former', null, FILE, { unit, counted: 'a.docx', others: ['b.docx'], bodies: ['Xã B'] }),
    ]);
  });

  test('is not told once a person said which one counts', () => {
    expect(told(counted, [{ return: former, is: 'former', decided: true }])).toEqual([]);
  });
});

describe('a file that bears the name of another unit', () => {
  const [one] = returnsWith(pack, [returnWith('a', {})]).units;
  const named = (changes: Partial<UnitReturns>): unknown[] =>
    one === undefined ? ['no unit'] : doubtfulReturns({ ...one, named: 'other_unit', ...changes }, called);

  test('is told with that', () => {
    expect(named({})).toEqual([finding('return-named-otherwise', null, FILE, { unit, file: 'a.docx' })]);
    expect(named({ named: 'renamed' })).toEqual([]);
  });

  test('is not once a person said whose it is', () => {
    expect(named({ settled: [{ by: 'Lan', at: '2026-06-01' }] })).toEqual([]);
  });
});
