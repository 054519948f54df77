// The rules of dependency-cruiser, made from the table of rooms.
import { ROOMS } from './rooms.mjs';

const paths = Object.keys(ROOMS);
const pathOf = (name) => (ROOMS[`src/${name}`] ? `src/${name}` : name);

/** The files of a room, without those of a room inside it. */
function inside(path) {
  if (/\.tsx?$/.test(path)) return `^${path}$`;
  const within = paths.filter((other) => other.startsWith(`${path}/`)).map((other) => other.slice(path.length + 1));
  return within.length > 0 ? `^${path}/(?!(${within.join('|')})/)` : `^${path}/`;
}

/** What others may import of a room. */
function facesOf(path) {
  const { faces = [] } = ROOMS[path];
  if (faces === '*' || /\.tsx?$/.test(path)) return inside(path);
  return `^${path}/(${['', ...faces.map((folder) => `${folder}/`)].join('|')})index\\.tsx?$`;
}

function rulesOf(path) {
  const { imports = [], types = [], packages = [], carries = [], behind = false } = ROOMS[path];
  const doorsTo = (names) => (names === '*' ? paths : names.map(pathOf)).map(behind ? inside : facesOf);
  const from = { path: inside(path) };
  const doors = [imports, types].flatMap(doorsTo);
  const outside = packages === '*' ? ['node', '.+'] : packages;
  return [
    {
      name: `${path}: not in the table`,
      comment: `scripts/borders/rooms.mjs says what ${path} may import, and by which faces.`,
      from,
      to: {
        pathNot: [
          inside(path),
          inside('schemas'),
          ...doors,
          ...carries.map((file) => `^${file}`),
          ...outside.map((name) => `(^|/)node_modules/${name}/`),
        ],
        dependencyTypesNot: outside.includes('node') ? ['core'] : [],
      },
    },
    types.length > 0 && {
      name: `${path}: types only`,
      comment: `${path} may know the types of ${types.join(', ')}, never their values.`,
      from,
      to: { path: doorsTo(types), dependencyTypesNot: ['type-only'] },
    },
  ].filter(Boolean);
}

const rules = [
  { name: 'no circle', comment: 'Of types neither.', from: {}, to: { circular: true } },
  { name: 'not in use', comment: 'It imports nothing and nothing imports it.', from: { orphan: true }, to: {} },
  {
    name: 'not a room',
    comment: 'scripts/borders/rooms.mjs does not name it.',
    from: { pathNot: paths.map(inside) },
    to: {},
  },
  ...paths.flatMap(rulesOf),
];

export default {
  forbidden: rules.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import'] },
  },
};
