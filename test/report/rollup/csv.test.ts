import { describe, expect, test } from '@jest/globals';
import { printRollupAsCsv } from '../../../src/report/rollup/index.js';
import { rollUp } from '../../../src/rollup/index.js';
import { packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

const OUTLINE = { sections: [{ id: 'muc', title: 'Mục', points: [{ id: 'y_kien', ask: 'Ý kiến' }] }] };

/** The fields of the text a unit wrote, its value and as typed, as they stand in the file. */
function fieldsOf(text: string): string {
  const pack = packFor(OUTLINE, [{ id: 'a', name: 'A' }]);
  const returns = returnsWith(pack, [returnWith('a', { y_kien: { kind: 'point', value: text, text } })]);
  const [, line = ''] = [...printRollupAsCsv(rollUp(pack, returns), 'vi')];
  return /,y_kien,[^,]*,(.*),a\.docx,/s.exec(line)?.[1] ?? '';
}

describe('a text in separated values', () => {
  test.each(['=1+1', '+84 ...', '-x', '@a', ' =1+1', '\t=1+1'])(
    'stays a text where a spreadsheet would reckon: %j',
    (text) => {
      expect(fieldsOf(text)).toBe(`'${text},'${text}`);
    },
  );

  test.each(['-5', '+5.5', '-12%'])('is left alone where it is a number: %s', (text) => {
    expect(fieldsOf(text)).toBe(`${text},${text}`);
  });

  test.each([
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
  ])('stands in quotes where its own signs would part it: %j', (text, field) => {
    expect(fieldsOf(text)).toBe(`${field},${field}`);
  });
});
