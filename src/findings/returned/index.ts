import type { Family } from '../finding.js';
import type { ReturnedFindingData } from './data.js';
import { en } from './en.js';
import { vi } from './vi.js';

export const returnedFindings: Family<ReturnedFindingData> = {
  severities: {
    'file-not-found': 'error',
    'returned-unopened': 'error',
    'folder-unopened': 'error',
    'returned-empty': 'error',
    'returned-too-large': 'error',
    'returned-encrypted': 'error',
    'returned-legacy-doc': 'error',
    'returned-pdf': 'error',
    'returned-odt': 'error',
    'returned-rtf': 'error',
    'returned-not-word': 'error',
    'returned-archive-inside': 'error',
    'returned-damaged': 'error',
    'returned-no-definition': 'error',
    'returned-not-annotated': 'warning',
    'returned-converted': 'note',
    'returned-not-converted': 'warning',
  },
  words: { vi, en },
};
