import { describe, expect, test } from '@jest/globals';
import { campaignOf, linesOf, partsOf, tableWith } from '../../support/consolidated/campaign.js';

const bodyOf = async (...asked: Parameters<typeof campaignOf>): Promise<string> =>
  (await partsOf(campaignOf(...asked)))['word/document.xml'] ?? '';

describe('a value in a consolidated report', () => {
  test('that is in doubt stands as typed with a mark, though it can be read', async () => {
    const doubtful = { kind: 'figure' as const, state: 'unknown' as const, value: 12, text: '12 hoặc 13' };
    const rows = tableWith(await bodyOf(4, { 0: { so_buoi: doubtful } }), 'Số buổi');
    expect(rows.find(([name]) => name === 'Đảng ủy số 0')?.[1]).toBe('12 hoặc 13 (?)');
    expect(rows.find(([name]) => name === 'Đảng ủy số 1')?.[1]).toBe('1.001');
  });
});

describe('the symbol of a board', () => {
  test('is left open where the document that asked names none', async () => {
    const asked = campaignOf(2);
    const issued = { by: 'Huyện ủy Phong Thổ', document: { number: '302' } };
    const of = { ...asked, pack: { ...asked.pack, outline: { ...asked.pack.outline, issued } } };
    const lines = linesOf((await partsOf(of))['word/document.xml'] ?? '');
    expect(lines.find((line) => line.startsWith('Số '))).not.toContain('/');
  });
});
