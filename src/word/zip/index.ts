export { type Archive, openArchive, partName, unpack, unzipped } from './archive.js';
export { type Entry, readDirectory } from './directory.js';
export { entryName } from './entry-name.js';
export { inflate } from './inflate.js';
export { damaged, isFailure, tooLarge, type ZipFailure, type ZipLimits } from './limits.js';
export { type Hole, Mould, type Piece } from './mould/mould.js';
export { rezipped } from './rezip.js';
export { type ZipPart, ZipStream } from './stream.js';
export { deflated, named, type PackedEntry, stored, UTF8, ZipLayout, zipOf } from './write.js';
