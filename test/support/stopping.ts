/**
 * A script that has the program stop itself, from whichever of its threads, by a signal as soon as so many files of one
 * ending stand under their names in that thread.
 */
export const stoppingAfter = (signal: NodeJS.Signals, count: number, ending = '.docx'): string => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const rename = fs.promises.rename;
let left = ${count};
fs.promises.rename = async (...args) => {
  await rename(...args);
  if (!String(args[1]).endsWith('${ending}')) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, '${signal}');
};
syncBuiltinESMExports();
`;

/** A script that lets so many forms be written in each thread and then says that the disk is full. */
export const fullAfter = (forms: number): string => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const open = fs.promises.open;
let left = ${forms};
fs.promises.open = async (...args) => {
  const file = await open(...args);
  if (String(args[0]).includes('.docx') && left-- <= 0)
    file.writeFile = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }));
  return file;
};
syncBuiltinESMExports();
`;
