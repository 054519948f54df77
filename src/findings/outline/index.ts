import type { Family } from '../finding.js';
import type { OutlineFindingData } from './data.js';
import { en } from './en.js';
import { vi } from './vi.js';

export const outlineFindings: Family<OutlineFindingData> = {
  severities: {
    'id-wrong': 'error',
    'id-reserved': 'error',
    'id-duplicate': 'error',
    'group-unknown': 'error',
    'see-unknown': 'error',
    'due-before-cutoff': 'error',
    'due-count': 'error',
    'bounds-reversed': 'error',
    'bound-unsuited': 'error',
    'options-missing': 'error',
    'options-unused': 'error',
    'option-repeated': 'error',
    'money-only': 'error',
    'keys-two-ways': 'error',
    'key-repeated': 'error',
    'weight-missing': 'error',
    'figure-unknown': 'error',
    'rule-unknown': 'error',
    'expression-wrong': 'error',
    'expression-name-unknown': 'error',
    'template-wrong': 'error',
    'template-name-unknown': 'error',
    'letterhead-unknown': 'error',
    'letterhead-secondary': 'note',
    'period-needed': 'error',
    'period-unsuited': 'warning',
    'unit-unknown': 'error',
    'mapping-unknown': 'error',
    'mapping-unsuited': 'error',
  },
  words: { vi, en },
};
