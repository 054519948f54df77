/**
 * Runs a file of tests in the process that Jest started, without a sandbox of its own, so that what tests load (docx, zod,
 * all of `src/`) is loaded and made fast once for all files of tests a process runs, not once for each. Jest does all the
 * rest as ever: it finds, compiles, shares out, watches the time, compares, reports.
 *
 * Code that keeps nothing between two calls can be tested so. Mocked modules would need the sandbox.
 */
const { existsSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { default: runTests } = require('jest-circus/runner');

/** What `@jest/globals` gives: the same to all files, as each gets the one state that Jest keeps while a file runs. */
const globals = {};

/** By compiled file, where Jest keeps its source map. */
const sourceMaps = new Map();

/** Where circus keeps what it knows of one file of tests. */
const STATES = new Set(['JEST_STATE_SYMBOL', 'EVENT_HANDLERS']);

/** Compiles a file by Jest, which keeps on disk what it compiled. */
let compile;

const { _load: load, _resolveFilename: resolveName } = Module;
Module._load = function (name, ...rest) {
  return name === '@jest/globals' ? globals : load.call(this, name, ...rest);
};
Module._resolveFilename = function (name, from, ...rest) {
  if (/^\.{1,2}\/.*\.js$/.test(name) && from?.filename?.endsWith('.ts')) {
    const source = join(dirname(from.filename), name.replace(/\.js$/, '.ts'));
    if (existsSync(source)) return source;
  }
  return resolveName.call(this, name, from, ...rest);
};
Module._extensions['.ts'] = (module, file) => module._compile(compile(file), file);

/** The clock alone can be faked, that of the process. */
function clock(environment, config) {
  const { constructor: FakeTimers } = environment.fakeTimersModern;
  const timers = new FakeTimers({ config, global: globalThis });
  return { useFakeTimers: (settings) => timers.useFakeTimers(settings), useRealTimers: () => timers.useRealTimers() };
}

/** Loads a file anew. What it loads itself stays loaded. */
function loadAnew(file) {
  delete require.cache[file];
  try {
    return require(file);
  } finally {
    delete require.cache[file];
  }
}

/** What is to run a file of tests: circus, which has its state from the moment it is loaded, and the file itself. */
const inPlace = (runtime) => ({
  enterTestCode: () => runtime.enterTestCode(),
  leaveTestCode: () => runtime.leaveTestCode(),
  requireInternalModule: loadAnew,
  requireModule: loadAnew,
  setGlobalsForRuntime: (given) => Object.assign(globals, given),
  unstable_shouldLoadAsEsm: () => false,
});

module.exports = async (globalConfig, config, environment, runtime, file, sendMessage) => {
  compile = (source) => {
    const code = runtime.transformCache.transform(source);
    const map = runtime.getSourceMaps().get(source);
    if (map !== undefined) sourceMaps.set(source, map);
    return code;
  };
  for (const [source, map] of sourceMaps) runtime.getSourceMaps().set(source, map);
  globals.jest = clock(environment, config);
  try {
    return await runTests(globalConfig, config, environment, inPlace(runtime), file, sendMessage);
  } finally {
    globals.jest.useRealTimers();
    for (const name of Object.getOwnPropertySymbols(globalThis))
      if (STATES.has(name.description)) delete globalThis[name];
  }
};
