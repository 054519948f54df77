import { execFileSync } from 'node:child_process';

/** Packs a PNG anew without losing anything, by zopflipng: what programs write is a third larger, and each picture is part of the package. */
export const smaller = (path: string): unknown => execFileSync('zopflipng', ['-y', path, path]);
