import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'templates'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The folder templates/ is not where decuong was installed.');
  return rootAbove(above);
}

/** The folder decuong is installed in, whether this code runs as written or as built into dist/. */
export const packageRoot = (): string => rootAbove(dirname(fileURLToPath(import.meta.url)));
