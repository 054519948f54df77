import type { Family } from '../finding.js';
import type { SourceFindingData } from './data.js';
import { en } from './en.js';
import { vi } from './vi.js';

export const sourceFindings: Family<SourceFindingData> = {
  severities: {
    'file-is-folder': 'error',
    'file-unopened': 'error',
    'file-not-text': 'error',
    'file-empty': 'error',
    'file-too-large': 'error',
    'not-utf8': 'error',
    'byte-order-mark': 'note',
    'definition-too-large': 'error',
    'yaml-syntax': 'error',
    'tab-indent': 'error',
    'space-odd': 'error',
    'yaml-alias': 'error',
    'yaml-merge-key': 'error',
    'braces-unquoted': 'error',
    'comma-unquoted': 'note',
    'quotes-curly': 'warning',
    'key-duplicate': 'error',
    'key-unknown': 'error',
    'format-newer': 'error',
    'more-alike': 'error',
    'value-missing': 'error',
    'value-wrong': 'error',
  },
  words: { vi, en },
};
