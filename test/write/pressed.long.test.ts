import { test } from '@jest/globals';
import { expectAnyPackAsPlain } from '../support/pressed.js';

test(
  'a form of a pack holds what it holds when it is written alone and plainly',
  () => expectAnyPackAsPlain(12),
  600_000,
);
