import { common } from './jest.config.js';

/** The tests of the page as it is handed out, in a browser that has no network. `npm run app` builds it. */
export default {
  ...common,
  testMatch: ['<rootDir>/test/app/**/*.browser.test.ts'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
