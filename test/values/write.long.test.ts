import { describe } from '@jest/globals';
import type { Language } from '../../schemas/id.js';
import { testWrittenIsRead } from './written-is-read.js';

describe.each<Language>(['vi', 'en'])('what is written into a form in %s', (language) => {
  testWrittenIsRead(language, 3000);
});
