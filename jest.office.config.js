import { common } from './jest.config.js';

/** What needs LibreOffice or Chromium. */
export default { ...common, testMatch: ['<rootDir>/test/office/**/*.test.ts'], testTimeout: 300_000 };
