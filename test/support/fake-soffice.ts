import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolder } from './folder.js';

/** What stands in for LibreOffice: a script, and what it has told of itself. */
export interface FakeSoffice {
  path: string;
  /** Milliseconds it is waited for: short where it hangs, so long else that a busy computer is in time. */
  patience: number;
  /** What it wrote down under a name; empty where it never did. */
  told(name: string): Promise<string>;
}

/** Shell for all files LibreOffice is asked to convert; in it `$n` is the number of the file. */
const each = (work: string): string =>
  `for f; do case "$f" in ../*.doc|../*.odt|../*.rtf) n=\${f%.*}; n=\${n##*/}; ${work};; esac; done`;

/** What a program in place of LibreOffice does. */
export const FAKES = {
  works: each('cp "$0.docx" "out/$n.docx"'),
  'writes nothing': '',
  'stops half way': each('head -c 100 "$0.docx" > "out/$n.docx"'),
  fails: 'exit 77',
  hangs: '(sleep 1; echo late >> "$0.late") & sleep 300',
  'hangs at the second file': each('[ "$n" = 1 ] && sleep 300; cp "$0.docx" "out/$n.docx"'),
  'crashes at the second file': each('[ "$n" = 1 ] && kill -9 $$; cp "$0.docx" "out/$n.docx"'),
} as const;

const PATIENCE: Partial<Record<keyof typeof FAKES, number>> = { hangs: 400, 'hangs at the second file': 1000 };

/** Runs `work` with a program that takes the place of LibreOffice and gives `docx` for every file. */
export async function withFakeSoffice<T>(
  does: keyof typeof FAKES,
  docx: Uint8Array,
  work: (fake: FakeSoffice) => Promise<T>,
): Promise<T> {
  const keep = 'pwd >> "$0.folders"; echo "$*" >> "$0.starts"; cat profile/user/*.xcu >> "$0.profile"';
  return inFolder({ 'soffice.docx': docx }, async (folder) => {
    const path = join(folder, 'soffice');
    await writeFile(path, `#!/bin/sh\n${keep}\nmkdir -p out\n${FAKES[does]}\n`);
    await chmod(path, 0o755);
    return work({
      path,
      patience: PATIENCE[does] ?? 20_000,
      told: async (name) => (await readFile(`${path}.${name}`, 'utf8').catch(() => '')).trim(),
    });
  });
}
