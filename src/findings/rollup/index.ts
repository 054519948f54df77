import type { Family } from '../finding.js';
import type { RollupFindingData } from './data.js';
import { en } from './en.js';
import { vi } from './vi.js';

export const rollupFindings: Family<RollupFindingData> = {
  severities: {
    'return-none': 'warning',
    'return-unreadable': 'warning',
    'return-incomplete': 'note',
    'return-superseded': 'note',
    'value-not-counted': 'warning',
    'value-unsure': 'note',
    'table-unsure': 'note',
    'weight-unanswered': 'warning',
    'text-disagrees': 'warning',
    'parts-exceed-whole': 'warning',
    'change-large': 'note',
    'earlier-disagrees': 'warning',
  },
  words: { vi, en },
};
