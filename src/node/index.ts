export { sweep, writeAtomic } from './atomic-write.js';
export { exists, kindOf } from './exists.js';
export { fileNames } from './file-name.js';
export { contentsOf, type FolderEntry, findFiles } from './find-files.js';
export { type Computer, findSoffice, sofficePlaces } from './find-soffice.js';
export { LOCK, type Lock, lockFolder } from './lock.js';
export { packageRoot } from './package-root.js';
export { type FileContent, readFile } from './read-file.js';
export { type Converting, OldFiles, type OldFormat, type Unconverted } from './soffice.js';
export { systemCode } from './system-error.js';
export {
  letterheadFiles,
  letterText,
  reminderFiles,
  reviewPageFiles,
  starterFiles,
  statusPageFiles,
} from './templates.js';
export { inParallel, type Parallel, serveTasks, usualThreads, type Work } from './workers.js';
export { writeZip, type ZipEntry } from './zip.js';
