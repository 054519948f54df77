// Prints the table of rooms into docs/architecture.md; with --check, only says whether it stands there as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { ROOMS } from './rooms.mjs';

const PAGE = 'docs/architecture.md';
const MARKS = /(<!-- rooms: [^>]*-->\n)[\s\S]*(<!-- end of rooms -->)/;

/** Nobody reads a list of twenty: a room at the top knows most of those below it. */
const MOST = 12;

function imported({ imports = [], types = [] }) {
  if (imports === '*') return 'all';
  return imports.length > MOST ? 'most' : [...imports, ...types.map((name) => `*${name}*`)].join(', ');
}

const cells = ([path, room]) => [
  `\`${path}${/\.tsx?$/.test(path) ? '' : '/'}\``,
  room.takes ?? '',
  room.gives,
  imported(room),
];

const rows = [['room', 'takes', 'gives', 'may import'], Array(4).fill('---'), ...Object.entries(ROOMS).map(cells)];
const table = rows.map((row) => `| ${row.join(' | ')} |\n`).join('');

const page = readFileSync(PAGE, 'utf8');
if (!MARKS.test(page)) throw new Error(`${PAGE} has no place for the table of rooms`);
const printed = page.replace(MARKS, (_marked, begin, end) => `${begin}\n${table}\n${end}`);
if (!process.argv.includes('--check')) writeFileSync(PAGE, printed);
else if (printed !== page) {
  console.error(`${PAGE} does not show the table of rooms as it is: npm run rooms`);
  process.exitCode = 1;
}
