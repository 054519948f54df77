export { writeAtomic } from './atomic-write.js';
export { fileNames } from './file-name.js';
export { findFiles } from './find-files.js';
export { sha256 } from './hash.js';
export { packageRoot } from './package-root.js';
export { type FileContent, readFile } from './read-file.js';
export { letterheadFiles } from './templates.js';
export { zip } from './zip.js';
