import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join('src', 'commands');

/** The transcripts of all commands, by their paths from the folder of the project. */
export const transcriptPaths = (): string[] =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
