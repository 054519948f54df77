import { testAnyDefinition } from './any-definition.js';

testAnyDefinition(500);
