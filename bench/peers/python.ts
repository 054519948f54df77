import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from './row.js';
import { type Sample, TYPED } from './sample.js';

const SCRIPT = 'bench/peers/python.py';

/** The version of python-docx; null where there is none. */
function version(): string | null {
  try {
    const asked = 'import docx; print(docx.__version__)';
    return execFileSync('python3', ['-c', asked], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** python-docx, where it is installed: a process of its own each time, which tells its own processor time. */
export function pythonRows({ template, filled }: Sample): readonly Row[] {
  const found = version();
  if (found === null) return [];
  const folder = mkdtempSync(join(tmpdir(), 'decuong-peers-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const row = (does: Row['does'], how: string, bytes: Uint8Array): Row => {
    const file = join(folder, `${does}.docx`);
    writeFileSync(file, bytes);
    const args = (seconds: number) => [SCRIPT, does, file, String(seconds), JSON.stringify(TYPED)];
    return {
      name: `python-docx ${found}, ${how}`,
      does,
      by: 'peer',
      rival: true,
      work: async (seconds) => Number(execFileSync('python3', args(seconds), { encoding: 'utf8' })),
    };
  };
  return [row('making', 'runs replaced', template), row('reading', 'texts of paragraphs and cells', filled)];
}
