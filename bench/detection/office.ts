import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertAlong, type Files } from '../../test/office/support/soffice.js';
import { openParts } from '../../test/support/fill/package.js';
import type { Made, Way } from './case.js';
import { mainPartOf } from './specimen.js';

/** Opened and saved as .docx by pandoc, which keeps text, heading styles and tables. */
function pandoc(files: Files): Files {
  const folder = mkdtempSync(join(tmpdir(), 'decuong-pandoc-'));
  try {
    const saved = [...files].map(([name, bytes]): [string, Uint8Array] => {
      writeFileSync(join(folder, 'in.docx'), bytes);
      const { status, stderr } = spawnSync('pandoc', ['in.docx', '-o', 'out.docx'], { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(`pandoc ended with ${status}: ${stderr}`);
      return [name, new Uint8Array(readFileSync(join(folder, 'out.docx')))];
    });
    return new Map(saved);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const along =
  (...way: string[]) =>
  (files: Files): Files =>
    convertAlong(files, way);

export const WAYS: readonly Way[] = [
  { name: 'LibreOffice, docx', convert: along('docx', 'docx') },
  { name: 'LibreOffice, odt and back', convert: along('docx', 'odt', 'docx') },
  { name: 'LibreOffice, doc and back', convert: along('docx', 'doc', 'docx') },
  { name: 'pandoc', convert: pandoc },
];

/** Files at one start of the program: more take too long for its patience. */
const BATCH = 40;

function saveBatch(way: Way, batch: readonly Made[]): Made[] {
  const saved = way.convert(new Map(batch.map((one, at) => [`f${at}`, one.bytes])));
  return batch.map((one, at) => {
    const bytes = saved.get(`f${at}`);
    if (!bytes) throw new Error(`${way.name} gave nothing for ${one.case.subject.name}`);
    return { ...one, bytes, root: mainPartOf(openParts(bytes)) };
  });
}

/** Each file saved by the program its case names. */
export function throughOffice(made: readonly Made[]): Made[] {
  return WAYS.flatMap((way) => {
    const own = made.filter((one) => one.case.way === way);
    const batches = Array.from({ length: Math.ceil(own.length / BATCH) }, (_, at) =>
      own.slice(at * BATCH, (at + 1) * BATCH),
    );
    return batches.flatMap((batch) => saveBatch(way, batch));
  });
}
