import { common } from './jest.config.js';

/** What takes long: every form damaged in every way, many seeds, benches, programs that are killed. */
export default { ...common, testMatch: ['<rootDir>/test/**/*.long.test.ts'], testTimeout: 300_000 };
