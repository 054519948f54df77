import type { Pack } from '../../src/index.js';
import { type Content, type Folder, filesBelow, once, textAt, withFiles } from './folder.js';

/** Where the parts of a campaign lie, as the command line has them. */
export const PATHS = {
  outline: 'outline.yaml',
  units: 'units.csv',
  letter: 'letter.txt',
  pack: 'pack/',
  manifest: 'pack/pack.json',
  settled: 'pack/settled.yaml',
  returned: 'returned/',
  /** The page units check their own reports with, as it goes along with their forms. */
  checker: 'pack/kiem-tra.html',
  /** The campaign of the period before, laid out as this one. */
  previous: 'previous/',
} as const;

export const EMPTY: Folder = new Map();

/** The texts all work starts from: what the worker is asked with. */
export interface Texts {
  outline: string;
  units: string;
  letter: string;
  manifest: string;
  settled: string;
}

export const textsOf = once(
  (folder: Folder): Texts => ({
    outline: textAt(folder, PATHS.outline),
    units: textAt(folder, PATHS.units),
    letter: textAt(folder, PATHS.letter),
    manifest: textAt(folder, PATHS.manifest),
    settled: textAt(folder, PATHS.settled),
  }),
);

/** A file as it came back. */
export interface ReturnedFile {
  name: string;
  bytes: Uint8Array;
}

/** The files that came back, by their names below `returned/`. */
export const returnedIn = once((folder: Folder): readonly ReturnedFile[] =>
  filesBelow(folder, PATHS.returned).flatMap(([name, bytes]) => (typeof bytes === 'string' ? [] : [{ name, bytes }])),
);

/** The campaign of the period before; null where none was put in. */
export function previousIn(
  folder: Folder,
): { manifest: string; settled: string; files: readonly ReturnedFile[] } | null {
  const before: Folder = new Map(filesBelow(folder, PATHS.previous));
  const manifest = textAt(before, PATHS.manifest);
  return manifest === '' ? null : { manifest, settled: textAt(before, PATHS.settled), files: returnedIn(before) };
}

/** The folder with the campaign of another period as the one before; what it needs of it alone. Null takes it away. */
export const withPrevious = (folder: Folder, before: Folder | null): Folder =>
  withFiles(folder, [
    ...filesBelow(folder, PATHS.previous).map(([name]): [string, null] => [`${PATHS.previous}${name}`, null]),
    ...[...(before ?? [])].flatMap(([path, content]): [string, Content][] =>
      path === PATHS.manifest || path === PATHS.settled || path.startsWith(PATHS.returned)
        ? [[`${PATHS.previous}${path}`, content]]
        : [],
    ),
  ]);

/** A plain loop: of a thousand files dropped a second time, every byte is looked at. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** The folder with files that came back put into it; one of the same name and other bytes gets a number. */
export function withReturned(folder: Folder, files: readonly ReturnedFile[]): Folder {
  const added = new Map<string, Uint8Array>();
  const isFree = (path: string): boolean => !folder.has(path) && !added.has(path);
  const same = (path: string, bytes: Uint8Array): boolean => {
    const there = added.get(path) ?? folder.get(path);
    return there instanceof Uint8Array && isSame(there, bytes);
  };
  for (const { name, bytes } of files) {
    const [, stem = name, ending = ''] = /^(.*?)(\.[^./]*)?$/.exec(name) ?? [];
    let path = `${PATHS.returned}${name}`;
    for (let n = 2; !isFree(path) && !same(path, bytes); n += 1) path = `${PATHS.returned}${stem} (${n})${ending}`;
    if (isFree(path)) added.set(path, bytes);
  }
  return withFiles(folder, added);
}

/** The folder with a pack in the place of the one before; what people settled stays. */
export const withPack = (
  folder: Folder,
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
  manifest: string,
): Folder =>
  withFiles(folder, [
    ...filesBelow(folder, PATHS.pack).flatMap(([name]): [string, null][] =>
      /^(forms|letters)\//.test(name) ? [[`${PATHS.pack}${name}`, null]] : [],
    ),
    ...[...files].map(([path, bytes]): [string, Uint8Array] => [`${PATHS.pack}${path}`, bytes]),
    [PATHS.manifest, manifest],
  ]);

let last: { text: string; pack: Pack | null } = { text: '', pack: null };

/** The manifest of the pack in a folder, as this page or the command line wrote it; null where there is none. */
export function packIn(folder: Folder): Pack | null {
  const text = textAt(folder, PATHS.manifest);
  if (last.text === text) return last.pack;
  let pack: Pack | null = null;
  try {
    pack = text === '' ? null : (JSON.parse(text) as Pack);
  } catch {
    pack = null;
  }
  last = { text, pack };
  return pack;
}
