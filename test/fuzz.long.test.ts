import { testDamaged } from './support/damaged.js';

testDamaged(Array.from({ length: 180 }, (_, seed) => seed));
