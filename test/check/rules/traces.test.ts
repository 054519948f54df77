import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/check/index.js';
import type { Submission } from '../../../src/read/index.js';
import { exampleForm, exampleSubmission } from '../../support/example/index.js';

const form = exampleForm('sections: [{id: ket_qua, title: Kết quả}, {id: khac, title: Việc khác, if_any: true}]');
const kinds = (traces: Partial<Submission['traces']>, returned: Record<string, string>, uncertain: string[] = []) =>
  check(form, exampleSubmission(form, { returned, also: { traces, uncertain } })).findings.flatMap(({ code, data }) =>
    code === 'content-unread' && 'kinds' in data ? [data.kinds] : [],
  );

describe('what a file holds that is not read as text', () => {
  const all = { textBoxes: 1, pictures: 2, alternativeChunks: 1, unconverted: 3 };

  test('is told kind by kind where something asked for was not found', () => {
    expect(kinds(all, { ket_qua: '' })).toEqual([['text-box', 'picture', 'inserted-file', 'old-font']]);
    expect(kinds({ pictures: 1 }, { ket_qua: '' })).toEqual([['picture']]);
    expect(kinds({ textBoxes: 1 }, {}, ['ket_qua'])).toEqual([['text-box']]);
  });

  test('is only told of whole texts where all was found: pictures and boxes need not be read then', () => {
    expect(kinds(all, {})).toEqual([['inserted-file', 'old-font']]);
    expect(kinds(all, { khac: '' })).toEqual([['inserted-file', 'old-font']]);
    expect(kinds({ textBoxes: 1, pictures: 2 }, {})).toEqual([]);
  });
});

test('tracked changes are told of where there is one of either kind', () => {
  const codes = (traces: Partial<Submission['traces']>): string[] =>
    check(form, exampleSubmission(form, { returned: {}, also: { traces } })).findings.map(({ code }) => code);
  expect([codes({ insertions: 1 }), codes({ deletions: 1 }), codes({})]).toEqual([
    ['tracked-changes-left'],
    ['tracked-changes-left'],
    [],
  ]);
});
