/** Names in quotation marks, one after the other. */
export const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** A path as it must be typed in a command. */
export const typed = (path: string): string => (/^[\w./\\-]+$/.test(path) ? path : `"${path}"`);

/** The first of many, and in words how many more there are. */
export const firstOf = (
  all: readonly (string | number)[],
  most: number,
  more: (count: number) => string,
  between = ', ',
): string => (all.length <= most ? all.join(between) : `${all.slice(0, most).join(between)}${more(all.length - most)}`);

/** What is said of a number of things; nothing where there are none. */
export const unlessNone = (count: number, said: (count: number) => string): string => (count === 0 ? '' : said(count));

/** What was said, one after the other. */
export const joined = (said: readonly string[]): string => said.filter((one) => one !== '').join(', ');
