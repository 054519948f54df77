/** Compiles all TypeScript of the folder it is run in, each file beside its source. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';

for (const folder of ['src', 'schemas', 'test', 'scripts', 'bench'])
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(folder, name);
    const { code } = transformFileSync(file, {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'es6' },
    });
    writeFileSync(file.replace(/\.ts$/, '.js'), code);
  }
