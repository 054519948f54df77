import { test } from '@jest/globals';
import { expectConserved } from '../../support/conserved.js';

test('no run of the damaged forms and of random documents is lost or stands twice', () =>
  expectConserved({ every: 3, atLeast: 150 }));
