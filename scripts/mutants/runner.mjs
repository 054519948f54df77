/**
 * Runs the tests for Stryker, in one process in which all modules stay loaded: a mutant is switched on, the tests that
 * reach it run by jest-circus until one fails, the mutant is switched off. That takes milliseconds where starting Jest
 * takes seconds. The tests are those of `npm test`, compiled beside their sources in Stryker's copy of the project.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { addEventHandler, getState, resetState, run } from 'jest-circus';
import { forget } from './memories.mjs';

/** Tests are run in turns, the quick ones first: milliseconds each takes at most. */
const TURNS = [10, 50, 250, Number.POSITIVE_INFINITY];

/** So many tests that noticed the last mutants of a file are asked first: they notice the next ones of it most often. */
const FIRST_ASKED = 12;

/** How long each test took in the first run; kept for processes that are started later. */
const TIMES = 'test-times.json';

/** Modules that are ours here: what tests import as Jest, and what the rooms keep. */
const OURS = {
  '@jest/globals': new URL('./globals.mjs', import.meta.url).href,
  './remembered.js': new URL('./memories.mjs', import.meta.url).href,
  './once.js': new URL('./memories.mjs', import.meta.url).href,
};

const HOOKS = `const ours = ${JSON.stringify(OURS)};
  export const resolve = (name, context, next) =>
    Object.hasOwn(ours, name) ? { url: ours[name], shortCircuit: true } : next(name, context);`;

/** What Stryker's mutants read and write. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

const fullName = (test) => {
  const names = [test.name];
  for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(' ');
};

function* testsIn(block) {
  for (const child of block.children) {
    if (child.type === 'test') yield child;
    else yield* testsIn(child);
  }
}

/** A copy of a block with those of its tests alone that are picked, as if they had never run; null where none is. */
function picked(block, isPicked, parent) {
  const copy = { ...block, parent, children: [], tests: [] };
  for (const child of block.children) {
    if (child.type !== 'test') {
      const inner = picked(child, isPicked, copy);
      if (inner !== null) copy.children.push(inner);
    } else if (isPicked(child))
      copy.children.push({
        ...child,
        parent: copy,
        errors: [],
        status: null,
        invocations: 0,
        retryReasons: [],
        of: child,
      });
  }
  return copy.children.length > 0 ? copy : null;
}

const messageOf = ([error]) => String(error?.message ?? error);

class Runner {
  #tests;
  /** What took longer than this in the first run notices no mutant: each survivor would cost as long. */
  #longest;
  #ids = new Map();
  #byId = new Map();
  #root;
  #times = new Map();
  /** By file, the tests that noticed mutants of it, the last one first. */
  #noticed = new Map();
  #bail = false;
  #failed = false;
  #results = [];

  constructor(options) {
    this.#tests = options.mutants.tests;
    this.#longest = options.mutants.longest;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    register(`data:text/javascript,${encodeURIComponent(HOOKS)}`);
    fc.configureGlobal({ seed: 2026 });
    if (existsSync(TIMES)) this.#times = new Map(JSON.parse(readFileSync(TIMES, 'utf8')));
    addEventHandler((event) => this.#onEvent(event));
  }

  async #load() {
    if (this.#root !== undefined) return;
    const root = getState().rootDescribeBlock;
    const files = [];
    for (const file of this.#tests) {
      // Each file gets a block of its own, so that its hooks are for its tests alone.
      resetState();
      await import(pathToFileURL(resolve(file.replace(/\.ts$/, '.js'))).href);
      const { rootDescribeBlock } = getState();
      const block = { ...rootDescribeBlock, name: file, parent: root, tests: [] };
      for (const child of block.children) child.parent = block;
      for (const hook of block.hooks) hook.parent = block;
      files.push(block);
    }
    this.#root = { ...root, children: files };
    for (const test of testsIn(this.#root)) {
      let id = fullName(test);
      for (let again = 2; this.#byId.has(id); again++) id = `${fullName(test)} (${again})`;
      this.#ids.set(test, id);
      this.#byId.set(id, test);
    }
  }

  #onEvent(event) {
    const { name, test, hook } = event;
    const counts = stryker.activeMutant === undefined;
    // What a test makes use of is reached by it, and not by the one alone that made it first.
    if (counts && (name === 'test_started' || name === 'hook_start')) forget();
    if (name === 'hook_start' && hook.type === 'beforeAll' && counts) stryker.currentTestId = this.#hookId(hook);
    if ((name === 'hook_success' || name === 'hook_failure') && hook.type === 'beforeAll')
      stryker.currentTestId = undefined;
    if (name === 'test_started' && counts) stryker.currentTestId = this.#ids.get(test.of);
    if (name !== 'test_done') return;
    stryker.currentTestId = undefined;
    const id = this.#ids.get(test.of);
    const failed = test.errors.length > 0;
    const spent = { id, name: id, timeSpentMs: test.duration ?? 0 };
    this.#results.push(
      failed
        ? { ...spent, status: TestStatus.Failed, failureMessage: messageOf(test.errors[0]) }
        : { ...spent, status: TestStatus.Success },
    );
    if (failed && this.#bail && !this.#failed) {
      this.#failed = true;
      for (const other of testsIn(getState().rootDescribeBlock)) if (other !== test) other.mode = 'skip';
    }
  }

  #hooks = [];
  #hookId(hook) {
    this.#hooks.push(hook);
    return `hook:${this.#hooks.length - 1}`;
  }

  /** Runs the tests that are picked; the outcome of each that ran. */
  async #run(isPicked, bail) {
    this.#results = [];
    this.#failed = false;
    this.#bail = bail;
    const tree = picked(this.#root, isPicked, undefined);
    if (tree === null) return [];
    resetState();
    const state = getState();
    state.rootDescribeBlock = tree;
    state.currentDescribeBlock = tree;
    state.testTimeout = 60_000;
    await run();
    return this.#results;
  }

  async dryRun() {
    await this.#load();
    const all = await this.#run(() => true, false);
    const tests = all.filter(({ status }) => status === TestStatus.Success);
    const coverage = stryker.mutantCoverage ?? { static: {}, perTest: {} };
    this.#shareHooks(coverage.perTest);
    for (const { id, status, timeSpentMs, failureMessage } of all) {
      this.#times.set(id, timeSpentMs);
      if (status === TestStatus.Failed) process.stdout.write(`left out, as it fails here: ${id}\n${failureMessage}\n`);
      if (status === TestStatus.Failed || timeSpentMs > this.#longest) delete coverage.perTest[id];
    }
    // What is reached while tests run is judged by them, also where loading the tests reached it before.
    const reached = new Set(Object.values(coverage.perTest).flatMap((hits) => Object.keys(hits)));
    for (const mutant of Object.keys(coverage.static)) if (reached.has(mutant)) delete coverage.static[mutant];
    writeFileSync(TIMES, JSON.stringify([...this.#times]));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  /** What a hook reached is reached by each test it runs for. */
  #shareHooks(perTest) {
    for (const [at, { parent }] of this.#hooks.entries()) {
      const hits = perTest[`hook:${at}`] ?? {};
      delete perTest[`hook:${at}`];
      for (const test of testsIn(parent)) {
        const id = this.#ids.get(test);
        perTest[id] ??= {};
        const own = perTest[id];
        for (const [mutant, count] of Object.entries(hits)) own[mutant] = (own[mutant] ?? 0) + count;
      }
    }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    // A mutant of what runs while modules are loaded is on from the start.
    if (mutantActivation === 'static') stryker.activeMutant = activeMutant.id;
    await this.#load();
    const filter = testFilter === undefined ? null : new Set(testFilter);
    stryker.activeMutant = activeMutant.id;
    forget();
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    try {
      const tests = [];
      const noticed = this.#noticed.get(activeMutant.fileName) ?? [];
      const timeOf = (id) => this.#times.get(id) ?? 0;
      const reaches = (id) => (filter === null ? timeOf(id) <= this.#longest : filter.has(id));
      const first = new Set(noticed.filter(reaches).slice(0, FIRST_ASKED));
      const turns = [
        (id) => first.has(id),
        ...TURNS.map((most, turn) => {
          const least = turn === 0 ? -1 : TURNS[turn - 1];
          return (id) => !first.has(id) && timeOf(id) > least && timeOf(id) <= most && reaches(id);
        }),
      ];
      for (const isOfTurn of turns) {
        tests.push(...(await this.#run((test) => isOfTurn(this.#ids.get(test)), true)));
        const limit = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
        if (limit) return limit;
        if (this.#failed) break;
      }
      if (this.#failed) {
        const { id } = tests.find((one) => one.status === TestStatus.Failed);
        this.#noticed.set(activeMutant.fileName, [id, ...noticed.filter((one) => one !== id)]);
        if (mutantActivation !== 'static') await this.#trust(id);
      }
      return toMutantRunResult({ status: DryRunStatus.Complete, tests });
    } finally {
      stryker.activeMutant = undefined;
      stryker.hitCount = undefined;
      stryker.hitLimit = undefined;
    }
  }

  /** A test that fails without the mutant as well fails by what an earlier mutant left behind: Stryker starts anew. */
  async #trust(id) {
    stryker.activeMutant = '';
    forget();
    stryker.hitLimit = undefined;
    stryker.hitCount = undefined;
    const test = this.#byId.get(id);
    const [again] = await this.#run((one) => one === test, false);
    if (again?.status === TestStatus.Failed) {
      process.stderr.write(`${id} fails after an earlier mutant\n`);
      process.exit(1);
    }
  }
}

const create = (options) => new Runner(options);
create.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', create)];
