import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Where the packages of others are installed, by `npm ci` in that folder: the project itself does not have them. */
const FOLDER = resolve('bench/peers');

/** Whether they are installed. */
export const peersInstalled = (): boolean => existsSync(resolve(FOLDER, 'node_modules'));

/** A package of others, as far as a measure uses it. */
export const peer = <Shape>(name: string): Shape => createRequire(resolve(FOLDER, 'package.json'))(name) as Shape;

/** The version of a package that is installed there. */
export const versionOf = (name: string): string =>
  String(
    peer<{ packages: Record<string, { version?: string }> }>('./package-lock.json').packages[`node_modules/${name}`]
      ?.version,
  );
