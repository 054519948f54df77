import { PATHS } from './campaign.js';
import { type Content, type Folder, textAt, withFiles } from './folder.js';

/** What people call the folder of reports that came back. */
const RETURNED = /^(?:returned|received|nh[aậ]n[-_ ]?v[eề])$/i;

/** What is handed in as a report, or holds some. */
const REPORT = /\.(?:docx?|docm|odt|rtf|pdf|zip)$/i;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The folder the manifest lies in, the outermost where there are several; null where there is none. */
function packFolder(paths: readonly string[]): string | null {
  const [first] = paths
    .filter((path) => /(?:^|\/)pack\.json$/.test(path))
    .sort((a, b) => a.split('/').length - b.split('/').length);
  return first === undefined ? null : folderOf(first);
}

/** The folder all paths lie in; empty where they lie in several. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  const top = first.slice(0, first.indexOf('/') + 1);
  return paths.every((path) => path.startsWith(top)) ? top : '';
}

/** The folder of what came back, among those beside the pack: by its name, else the only one with reports in it. */
function returnedFolder(beside: readonly string[]): string | null {
  const inFolders = beside.filter((path) => path.includes('/'));
  const folders = [...new Set(inFolders.map((path) => path.slice(0, path.indexOf('/'))))];
  const named = folders.find((one) => RETURNED.test(one.normalize('NFC')));
  if (named !== undefined) return `${named}/`;
  const holding = folders.filter((one) => inFolders.some((path) => path.startsWith(`${one}/`) && REPORT.test(path)));
  return holding.length === 1 ? `${holding[0]}/` : null;
}

/** Whether a text says of itself that it is a definition, whatever mistakes are in it. */
export const isDefinition = (text: string): boolean => /^decuong:/m.test(text);

/** Whether a campaign may lie in a folder with these files. */
export const mayBeCampaign = (paths: readonly string[]): boolean =>
  paths.some((path) => /(?:^|\/)pack\.json$|\.ya?ml$/.test(path));

/**
 * A campaign as it lies on a disk, whatever its folders are called, laid out as this page has it: the pack below `pack/`,
 * what came back below `returned/`, the definition as `outline.yaml`. All else stays where it is.
 */
export function laidOut(files: Iterable<readonly [path: string, content: Content]>): Folder {
  const given = [...files];
  const paths = given.map(([path]) => path);
  const pack = packFolder(paths);
  const top = pack === null ? commonFolder(paths) : folderOf(pack.slice(0, -1));
  const isOfPack = (path: string): boolean => pack !== null && path.startsWith(pack);
  const below = (path: string): string => (path.startsWith(top) ? path.slice(top.length) : path);
  const returned = returnedFolder(paths.filter((path) => !isOfPack(path)).map(below));
  const placed = (path: string): string => {
    if (isOfPack(path)) {
      const inside = path.slice(pack?.length ?? 0);
      return inside.startsWith(PATHS.returned) ? inside : `${PATHS.pack}${inside}`;
    }
    const own = below(path);
    return returned !== null && own.startsWith(returned) ? `${PATHS.returned}${own.slice(returned.length)}` : own;
  };
  const folder: Folder = new Map(given.map(([path, content]) => [placed(path), content]));
  if (folder.has(PATHS.outline)) return folder;
  const outline = [...folder.keys()].find((path) => /^[^/]+\.ya?ml$/.test(path) && isDefinition(textAt(folder, path)));
  return outline === undefined
    ? folder
    : withFiles(folder, [
        [PATHS.outline, textAt(folder, outline)],
        [outline, null],
      ]);
}
