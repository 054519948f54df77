/**
 * Node's own zlib, which unpacks five times as fast as a program in JavaScript can; undefined in a browser. It is asked
 * for while running and imported nowhere: the same file runs in both, and who uses this as a library in Node has it too.
 */
export const zlib = (globalThis as { process?: Partial<NodeJS.Process> }).process?.getBuiltinModule?.('node:zlib');
