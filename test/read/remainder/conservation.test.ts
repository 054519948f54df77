import { test } from '@jest/globals';
import { expectConserved } from '../../support/conserved.js';

test('everything somebody typed into a damaged form is in one place: an answer, or what stands outside', () =>
  expectConserved({ every: 92, atLeast: 5 }));
