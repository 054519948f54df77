import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeAnnex } from '../../src/report/annex/index.js';
import { paragraphsOf, readWord, textOf } from '../../src/word/index.js';
import { commentsIn } from '../support/annotated.js';
import { loadExample } from '../support/examples.js';
import { inFolder } from '../support/folder.js';
import { runHere } from '../support/small-pack.js';

const { outline, letterhead, period } = loadExample('bao-cao-35-nq');

const paragraphs = (bytes: Uint8Array): string[] => {
  const { value } = readWord({ name: 'copy.docx', bytes });
  if (value === null) throw new Error('the copy should be readable');
  return paragraphsOf(value).map(textOf);
};

describe('decuong import --review', () => {
  test('writes the Word file again, with what each part was taken for, the same each time', async () => {
    const plan = await writeAnnex({ outline, letterhead, period });
    await inFolder({ 'plan.docx': plan }, async (folder) => {
      const at = (name: string): string => join(folder, name);
      const { code, stderr } = await runHere(folder, 'import plan.docx -o out.yaml --review guess.docx');
      expect(code).toBeLessThan(2);
      expect(stderr).toContain('guess.docx');
      const made = new Uint8Array(readFileSync(at('guess.docx')));
      const said = commentsIn(made).join('\n');
      for (const words of [
        'Mục',
        'Nội dung',
        'Số liệu “Số người tham gia”: số, đơn vị tính lượt người',
        'Bảng “Số liệu',
      ])
        expect(said).toContain(words);
      expect(said).toContain('Chỉ hỏi: Sở Giáo dục và Đào tạo');
      expect(paragraphs(made)).toEqual(paragraphs(plan));
      expect(readFileSync(at('plan.docx')).equals(Buffer.from(plan))).toBe(true);
      await runHere(folder, 'import plan.docx -o out.yaml --review guess.docx');
      expect(readFileSync(at('guess.docx')).equals(Buffer.from(made))).toBe(true);
    });
  });

  test('speaks English where that is asked for', async () => {
    await inFolder({ 'plan.docx': await writeAnnex({ outline, letterhead, period }) }, async (folder) => {
      await runHere(folder, 'import plan.docx -o out.yaml --review guess.docx --lang en');
      const bytes = new Uint8Array(readFileSync(join(folder, 'guess.docx')));
      expect(commentsIn(bytes).join('\n')).toContain('Point');
    });
  });

  test('never writes over a file it did not make', async () => {
    await inFolder(
      { 'plan.docx': await writeAnnex({ outline, letterhead, period }), 'mine.docx': 'mine' },
      async (folder) => {
        expect((await runHere(folder, 'import plan.docx -o out.yaml --review mine.docx')).code).toBe(2);
        expect((await runHere(folder, 'import plan.docx -o out.yaml --review plan.docx')).code).toBe(2);
        expect(readFileSync(join(folder, 'mine.docx'), 'utf8')).toBe('mine');
      },
    );
  });

  test('says that a text has no margin for comments, and writes nothing', async () => {
    const text = 'ĐỀ CƯƠNG BÁO CÁO\nKết quả công tác năm 2025\nI. Tình hình\n- Nêu nét chính.\nII. Kết quả\n';
    await inFolder({ 'plan.txt': text }, async (folder) => {
      writeFileSync(join(folder, 'keep'), '');
      const { code, stderr } = await runHere(folder, 'import plan.txt -o out.yaml --review guess.docx');
      expect(code).toBe(2);
      expect(stderr).toContain('không phải tệp Word');
    });
  });
});
