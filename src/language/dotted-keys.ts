/** An expression as the grammar takes it, and where its characters stood as it was written. */
export interface Rewritten {
  that: string;
  /** The place in the written expression of a place in the rewritten one. */
  placeOf(at: number): number;
}

/** A text in quotes, which is passed over, or a name with a key that begins with a digit. */
const TEXT_OR_KEY = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?<![\w.])([A-Za-z_]\w*)\.(\d\w*)/g;

/**
 * Lets an expression name one year as messages and files name it: `so_tin.2021` becomes `so_tin["2021"]`, since in CEL no
 * name behind a dot begins with a digit.
 */
export function withBrackets(written: string): Rewritten {
  /** Behind which places of the rewritten expression there are more characters than were written, and how many. */
  const added: { from: number; count: number }[] = [];
  let longer = 0;
  const that = written.replace(TEXT_OR_KEY, (whole: string, name?: string, key?: string, at = 0) => {
    if (name === undefined || key === undefined) return whole;
    const start = at + longer + name.length;
    added.push({ from: start + 1, count: 1 }, { from: start + 2 + key.length, count: 2 });
    longer += 3;
    return `${name}["${key}"]`;
  });
  const placeOf = (at: number): number =>
    added.reduce((place, { from, count }) => place - Math.min(count, Math.max(0, at - from)), at);
  return { that, placeOf };
}
