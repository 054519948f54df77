/** What Windows and macOS themselves put into folders and archives. */
const OF_THE_SYSTEM: ReadonlySet<string> = new Set(['desktop.ini', 'thumbs.db', '__macosx']);

/** Whether a file, or a folder it lies in, is hidden, the lock an editor leaves beside an open document, or of the system. */
export const isHidden = (path: string): boolean =>
  path
    .split('/')
    .some((part) => part.startsWith('.') || part.startsWith('~$') || OF_THE_SYSTEM.has(part.toLowerCase()));
