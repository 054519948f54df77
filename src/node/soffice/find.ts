import { posix, win32 } from 'node:path';
import { kindOf } from '../file-system.js';

/** What is known of a computer: its system as `process.platform` names it, and its environment. */
export interface Computer {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
}

/** On Windows `soffice.com` waits for the end of the work, `soffice.exe` may not. */
const names = (platform: NodeJS.Platform): string[] =>
  platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];

/** Folders LibreOffice is installed in when nothing else is chosen. */
function usualFolders({ platform, env }: Computer): string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramW6432, env.ProgramFiles, env['ProgramFiles(x86)'], 'C:\\Program Files'];
    if (env.LOCALAPPDATA) roots.push(win32.join(env.LOCALAPPDATA, 'Programs'));
    return roots.flatMap((root) => (root ? [win32.join(root, 'LibreOffice', 'program')] : []));
  }
  if (platform === 'darwin') {
    const inside = 'LibreOffice.app/Contents/MacOS';
    return [`/Applications/${inside}`, ...(env.HOME ? [posix.join(env.HOME, 'Applications', inside)] : [])];
  }
  return ['/usr/lib/libreoffice/program', '/usr/lib64/libreoffice/program', '/opt/libreoffice/program', '/snap/bin'];
}

/** Where LibreOffice is looked for, in this order: whole names only, never the folder one happens to work in. */
export function sofficePlaces(computer: Computer): string[] {
  const { platform, env } = computer;
  const path = platform === 'win32' ? win32 : posix;
  const listed = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const folders = [...new Set([...listed, ...usualFolders(computer)])];
  return folders.flatMap((folder) => names(platform).map((name) => path.join(folder, name)));
}

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await kindOf(path)) === 'file';
  } catch {
    return false;
  }
};

/** The program of LibreOffice on a computer; null where there is none. Never rejects. */
export async function findSoffice(computer: Computer): Promise<string | null> {
  for (const path of sofficePlaces(computer)) if (await isFile(path)) return path;
  return null;
}
