import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Letterhead, LetterheadFile } from '../../schemas/letterhead.js';
import type { Outline } from '../../schemas/outline.js';
import { chooseLetterhead } from '../../src/outline/index.js';

export const LETTERHEADS = ['vn-party-2018', 'vn-party-2026', 'vn-state-2020', 'plain'] as const;

const files = new Map<string, LetterheadFile>();

/** A letterhead of templates/letterheads as its file has it. */
export function letterheadFile(name: string): LetterheadFile {
  const file =
    files.get(name) ?? LetterheadFile.parse(parse(readFileSync(`templates/letterheads/${name}.yaml`, 'utf8')));
  files.set(name, file);
  return file;
}

/** The letterhead an outline asks for. */
export function letterheadFor(outline: Outline): Letterhead {
  const available = new Map(LETTERHEADS.map((name) => [name, letterheadFile(name)]));
  const { value, findings } = chooseLetterhead(outline, available);
  if (!value) throw new Error(JSON.stringify(findings));
  return value;
}
