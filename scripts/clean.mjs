/** Takes away what was built for the package, so that it holds nothing a removed source file left behind. */
import { rmSync } from 'node:fs';

for (const folder of ['dist/src', 'dist/program', 'dist/schemas']) rmSync(folder, { recursive: true, force: true });
