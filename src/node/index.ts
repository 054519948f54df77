export { writeAtomic } from './atomic-write.js';
export { exists, kindOf } from './exists.js';
export { fileNames } from './file-name.js';
export { contentsOf, type FolderEntry, findFiles } from './find-files.js';
export { packageRoot } from './package-root.js';
export { type FileContent, readFile } from './read-file.js';
export { systemCode } from './system-error.js';
export { letterheadFiles, reviewPageFiles, starterFiles } from './templates.js';
export { zip } from './zip.js';
