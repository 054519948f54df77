import type { Family } from '../finding.js';
import type { UnitsFindingData } from './data.js';
import { en } from './en.js';
import { vi } from './vi.js';

export const unitsFindings: Family<UnitsFindingData> = {
  severities: {
    'unit-id-duplicate': 'error',
    'unit-group-missing': 'error',
    'prefill-unknown': 'error',
    'prefill-unsuited': 'error',
    'unit-name-missing': 'error',
    'unit-name-duplicate': 'error',
    'unit-file-clash': 'warning',
    'units-other-format': 'error',
    'units-unread': 'error',
    'units-heading-missing': 'error',
    'units-column-missing': 'error',
    'units-heading-unknown': 'warning',
    'units-heading-repeated': 'error',
    'units-none': 'error',
    'units-too-many': 'error',
    'cell-broken': 'error',
  },
  words: { vi, en },
};
