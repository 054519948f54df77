/**
 * How much of a function must have run, in bytes of its code, before V8 looks whether to optimise it. Of itself it looks
 * after 66 KB, and a command spends a fifth of its time on functions of which it needs no more. What is run for long is
 * optimised all the same (docs/performance.md).
 */
const BUDGET = 1_000_000;

/**
 * The flags for V8 of this version, none where it was not tried: what has none of their names says so on the screen. Node 20 has
 * V8 11; the one of Node 22 counts calls instead. Regular expressions are compiled once, when they are first run, and not once
 * for an interpreter and again when they are met a second time.
 */
export const optimisingFlags = (v8: string): string[] =>
  v8.startsWith('11.') ? [`--interrupt-budget=${BUDGET}`, '--no-regexp-tier-up'] : [];

/** Has V8 optimise only what runs for long, in this process and all its threads; some 10 ms, since Node loads what can say so. */
export function optimiseLater(): void {
  for (const flag of optimisingFlags(process.versions.v8)) process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}
