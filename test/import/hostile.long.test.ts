import { testBusyPlans } from './busy.js';

testBusyPlans(1);
