import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Pack } from '../../schemas/pack.js';
import { type Question, questionWords, takeReplies } from '../../src/questions/index.js';
import { writeQuestions } from '../../src/report/questions/index.js';
import { readSheets } from '../../src/sheets/index.js';
import { campaignPack } from '../support/returns.js';
import { convert } from './support/soffice.js';

const pack: Pack = campaignPack;
const { replies } = questionWords.vi;
const [unit] = pack.units;

const question = (said: Partial<Question>): Question => ({
  list: 'open',
  about: 'item',
  file: 've/xã A.docx',
  sha256: 'a'.repeat(64),
  unit: unit?.id ?? null,
  item: 'so_hoi_nghi',
  trail: ['II. Kết quả'],
  label: 'Số hội nghị',
  measure: 'hội nghị',
  typed: '=12 hội nghị',
  best: 12,
  why: 'weak',
  replies: ['as_read', 'other', 'nil', 'missing'],
  ...said,
});

/** The workbook with texts typed into cells, as a spreadsheet saves them. */
function typed(bytes: Uint8Array, sheet: number, cells: Record<string, string>): Uint8Array {
  const parts = unzipSync(bytes);
  const path = `xl/worksheets/sheet${sheet}.xml`;
  let xml = strFromU8(parts[path] ?? new Uint8Array());
  for (const [cell, text] of Object.entries(cells))
    xml = xml.replace(
      new RegExp(`<c r="${cell}"( s="\\d+")/>`),
      `<c r="${cell}"$1 t="inlineStr"><is><t>${text}</t></is></c>`,
    );
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

test('a workbook of questions that LibreOffice saved is taken back, and offers its replies still', async () => {
  const questions = [
    question({}),
    question({ item: 'ty_le_hoc', best: 85, typed: '85%' }),
    question({ item: 'ngay_ke_hoach', best: null, typed: 'tháng 5' }),
    question({ item: 'so_luot', best: null }),
  ];
  const ours = await writeQuestions({ pack, questions, language: 'vi', linkTo: (file) => file });
  const filled = typed(ours, 1, {
    B2: 'Nguyễn Văn A',
    F4: replies.as_read,
    F5: replies.other,
    G5: '90%',
    G6: '1/2/2023',
    H6: '=hỏi lại',
  });
  const theirs = convert(new Map([['hoi', filled]]), 'xlsx', 'xlsx').get('hoi') ?? new Uint8Array();
  const sheets = await readSheets({ name: 'hoi.xlsx', bytes: theirs });
  if (typeof sheets === 'string') throw new Error(sheets);
  const taken = takeReplies(sheets, { pack, by: null, at: '2026-07-05' });
  expect(taken?.findings).toEqual([]);
  expect(taken?.open).toBe(1);
  expect(taken?.decisions.map(({ decision: { item, value, by, why } }) => [item, value, by, why])).toEqual([
    ['so_hoi_nghi', 12, 'Nguyễn Văn A', undefined],
    ['ty_le_hoc', 90, 'Nguyễn Văn A', undefined],
    ['ngay_ke_hoach', '2023-02-01', 'Nguyễn Văn A', '=hỏi lại'],
  ]);
  const xml = strFromU8(unzipSync(theirs)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(xml).toContain('type="list"');
  expect(xml).toMatch(/<f[^>]*>HYPERLINK\(/);
  expect([...xml.matchAll(/<col [^>]*hidden="(?:true|1)"[^>]*>/g)].length).toBeGreaterThan(0);
});
