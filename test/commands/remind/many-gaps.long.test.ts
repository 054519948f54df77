import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '../../../src/commands/program/run.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';
import { manyGaps } from '../../support/mixed/many-gaps.js';
import { documentOf, textsOf } from '../../support/package.js';

const runIn = (folder: string, command: string): Promise<number> => run(command.split(' '), recordedIo(folder));

test('a report that lacks more than a letter holds goes back with a comment at each place, and the letter names it', () =>
  inFolder(manyGaps(40), async (folder) => {
    expect(await runIn(folder, 'build de-cuong.yaml --units don-vi.yaml -o goi')).toBe(0);
    await mkdir(join(folder, 've'));
    await writeFile(join(folder, 've', 'xa_a.docx'), await readFile(join(folder, 'goi/forms/Dang uy xa A.docx')));
    expect(await runIn(folder, 'remind goi ve -o thu')).toBe(1);
    const copy = 'Đảng ủy xã A - góp ý.docx';
    expect(await readdir(join(folder, 'thu'))).toContain(copy);
    expect((await readFile(join(folder, 'thu', copy))).includes('word/comments.xml')).toBe(true);
    const letter = textsOf(documentOf(await readFile(join(folder, 'thu', 'Đảng ủy xã A - đôn đốc.docx'))));
    const at = letter.indexOf('TT');
    expect(letter.slice(at, at + 6)).toEqual([
      'TT',
      'Mục',
      'Cần bổ sung, sửa',
      '1',
      'Thể thức văn bản',
      expect.any(String),
    ]);
    expect(letter).toContain(`Từng chỗ có chú thích trong tệp “${copy}” gửi kèm.`);
    expect(letter.filter((line) => line.includes('Kết quả công tác năm 2026'))).toHaveLength(1);
    expect(await runIn(folder, 'remind goi ve -o thu')).toBe(1);
  }));
