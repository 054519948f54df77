/**
 * Changes a room in many small ways and tells which changes no test notices: `npm run mutants -- ROOM [FILE …]`.
 * FILE is a part of a path below src/ROOM. See docs/tests.md.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { ROOMS } from './rooms.mjs';

const USAGE = `npm run mutants -- ROOM [FILE …] [options]
  ROOM           ${Object.keys(ROOMS).join(', ')}
  FILE           only files whose path below src/ROOM contains this
  --tests PART   only tests whose path below test/ begins with this; may be given again
  --share N[/K]  only every Nth line, from the Kth on (1), to know sooner about where a room stands
  --longest MS   no tests that take longer (4000): each change nobody notices costs as long
  --static       also what runs only while modules are loaded (slow)
  --concurrency N  processes (1)
  --write        put the score of the room into docs/tests.md
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string', multiple: true },
    share: { type: 'string', default: '1' },
    longest: { type: 'string', default: '4000' },
    static: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const [room, ...files] = positionals;
if (room === undefined || !(room in ROOMS)) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const below = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name).split(sep).join('/'))
    .sort();

const parts = Array.isArray(ROOMS[room]) ? { '': ROOMS[room] } : ROOMS[room];
const folderOf = (part) => `${['src', room, part].filter(Boolean).join('/')}/`;

/** The files of a part that are wanted; of the part without a name, those in no other part. */
const sourcesOf = (part) =>
  below(join('src', room)).filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.includes('/words/') &&
      part === (Object.keys(parts).find((one) => one !== '' && file.startsWith(folderOf(one))) ?? '') &&
      (files.length === 0 || files.some((one) => file.includes(one) || (one === './' && part === ''))),
  );

const testsOf = (part) =>
  below('test').filter(
    (file) =>
      file.endsWith('.test.ts') &&
      !file.endsWith('.long.test.ts') &&
      (values.tests ?? parts[part]).some((start) => file.startsWith(`test/${start}`)),
  );

/** Files, or every Nth of their lines from the Kth on, counted through all files so that none is favoured. */
const [share, first = 1] = values.share.split('/').map(Number);
let counted = 0;
const shareOf = (sources) =>
  sources.flatMap((file) => {
    if (share === 1) return [file];
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .map((_, at) => at + 1);
    return lines.filter(() => counted++ % share === (first - 1) % share).map((line) => `${file}:${line}-${line}`);
  });

/** What became of each mutant of a part; what was found out before and still holds is taken from there. */
async function measured(part) {
  const mutate = shareOf(sourcesOf(part));
  if (mutate.length === 0) return [];
  const report = `tmp/mutants/${[room, part].filter(Boolean).join('.')}`;
  return new Stryker({
    plugins: [fileURLToPath(new URL('./runner.mjs', import.meta.url))],
    testRunner: 'in-process',
    mutants: { tests: testsOf(part), longest: Number(values.longest) },
    mutate,
    buildCommand: 'node scripts/mutants/compile.mjs',
    coverageAnalysis: 'perTest',
    ignoreStatic: !values.static,
    concurrency: Number(values.concurrency),
    timeoutMS: 40_000,
    incremental: share === 1,
    incrementalFile: `${report}.kept.json`,
    dryRunTimeoutMinutes: 20,
    tempDirName: 'tmp/stryker',
    ignorePatterns: ['/dist', '/tmp', '/coverage', '/docs'],
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: `${report}.json` },
    disableTypeChecks: true,
    checkers: [],
    warnings: false,
    logLevel: 'warn',
    allowConsoleColors: false,
  }).runMutationTest();
}

const texts = new Map();
const linesOf = (file) => {
  if (!texts.has(file)) texts.set(file, readFileSync(file, 'utf8').split('\n'));
  return texts.get(file);
};

function printSurvivor({ fileName, location, replacement, mutatorName, status }) {
  const { start, end } = location;
  const lines = linesOf(fileName).slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, at) =>
    line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
  );
  const was = cut.join(' ').replace(/\s+/g, ' ');
  const place = `${fileName.slice(resolve('.').length + 1)}:${start.line}:${start.column}`;
  const is = (replacement ?? mutatorName).replace(/\s+/g, ' ');
  process.stdout.write(
    `${place} ${status === 'NoCoverage' ? '(not reached) ' : ''}${was.slice(0, 120)} → ${is.slice(0, 120)}\n`,
  );
}

const started = Date.now();
const percent = ({ all, killed }) => `${((100 * killed) / all).toFixed(1)} %`;

/** Prints what a part or the room comes to. */
function scoreOf(name, results) {
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const survived = count('Survived', 'NoCoverage');
  const score = { all: killed + survived, killed, survived };
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(
    `${name}: ${score.all} mutants, ${killed} killed (${count('Timeout')} by time), ${survived} survived ` +
      `(${count('NoCoverage')} not reached), ${count('Ignored')} while loading left out, ` +
      `${count('RuntimeError', 'CompileError')} broken: ${percent(score)}, ${seconds} s\n`,
  );
  return score;
}

const results = [];
for (const part of Object.keys(parts)) {
  const ofPart = await measured(part);
  for (const one of ofPart) if (one.status === 'Survived' || one.status === 'NoCoverage') printSurvivor(one);
  if (Object.keys(parts).length > 1 && ofPart.length > 0) scoreOf(`${room}/${part}`, ofPart);
  results.push(...ofPart);
}
const score = scoreOf(room, results);

/** The table of scores in the docs: the row of a room is put in the place of the one before. */
function writeScore({ all, killed, survived }) {
  const page = 'docs/tests.md';
  const row = `| ${room} | ${all} | ${killed} | ${survived} | ${percent(score)} |`;
  const text = readFileSync(page, 'utf8');
  const written = text.replace(/(?<=<!-- scores -->\n).*(?=<!-- end -->)/s, (table) => {
    const lines = table.trimEnd().split('\n');
    const at = lines.findIndex((line) => line.startsWith(`| ${room} |`));
    if (at < 0) lines.push(row);
    else lines[at] = row;
    return `${lines.join('\n')}\n`;
  });
  writeFileSync(page, written);
}
if (values.write && files.length === 0 && share === 1) writeScore(score);
