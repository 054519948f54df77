/**
 * How much of a function must have run, in bytes of its code, before V8 looks whether to optimise it. Of itself it looks
 * after 66 KB, and a command spends a fifth of its time on functions of which it needs no more. What is run for long is
 * optimised all the same (docs/performance.md).
 */
const BUDGET = 1_000_000;

/**
 * The flags for V8 of this version, none where it was not tried: what has none of their names says so on the screen. Node 20 has
 * V8 11; the one of Node 22 counts calls instead. The room for what is young, which begins with a megabyte and doubles, grows
 * at once to what it may be: ten collections while one file is read are four.
 */
export const optimisingFlags = (v8: string): string[] =>
  v8.startsWith('11.') ? [`--interrupt-budget=${BUDGET}`, '--semi-space-growth-factor=16'] : [];

/**
 * Modules of Node that next to every command uses. What Node carries of them already compiled counts as made with no flags:
 * loaded behind the flags they would be compiled anew, crypto alone for 5 ms.
 */
const USED = ['node:crypto', 'node:fs/promises', 'node:os', 'node:zlib'];

/** Has V8 optimise only what runs for long, in this process and all its threads; some 10 ms, since Node loads what can say so. */
export function optimiseLater(): void {
  for (const id of USED) process.getBuiltinModule(id);
  for (const flag of optimisingFlags(process.versions.v8)) process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}
