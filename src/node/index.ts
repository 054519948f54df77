export { sweep, writeAtomic } from './atomic-write.js';
export { Cache } from './cache.js';
export { exists, identityOf, kindOf, nullOn, systemCode } from './file-system.js';
export { FileWatch } from './file-watch.js';
export { contentsOf, type FolderEntry, findFiles } from './find-files.js';
export { LOCK, type Lock, lockFolder } from './lock.js';
export { OwnFiles } from './own-files.js';
export {
  type BuiltPage,
  builtPage,
  letterheadFiles,
  letterText,
  packageRoot,
  packageVersion,
  previewPageFiles,
  reminderFiles,
  reviewPageFiles,
  starterFiles,
  statusPageFiles,
} from './package-files.js';
export { packed } from './packed.js';
export { type FileContent, readFile } from './read-file.js';
export { type Computer, findSoffice, sofficePlaces } from './soffice/find.js';
export { type Converting, OldFiles, type OldFormat, type Unconverted } from './soffice/old-files.js';
export { inParallel, type Parallel, serveTasks, usualThreads, type Work } from './threads/in-parallel.js';
