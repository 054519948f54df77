import { describe, expect, test } from '@jest/globals';
import { writeConsolidated } from '../../../src/report/consolidated/index.js';
import { reports } from '../../support/consolidated/reports.js';
import { OFFICE_VERSIONS, validationErrors } from '../../support/validator.js';

describe.each(OFFICE_VERSIONS)('a consolidated report is a sound document for %s', (version) => {
  test.each(reports)('%s', async (_, made) => {
    expect(await validationErrors(await writeConsolidated(await made()), version)).toEqual([]);
  });
});
