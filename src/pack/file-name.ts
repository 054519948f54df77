/** Names Windows keeps for devices, whatever stands behind a dot. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** What no file name of Windows may hold, and control characters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;

/**
 * So long that a folder with its own name before it stays below the 260 characters of Windows, which counts those of two
 * halves twice, and a name below the 255 bytes of others.
 */
const LONGEST = 80;

/** What no name ends with: dots and spaces, and the first half of a character that was cut. */
const END = /[. \ud800-\udbff]+$/;

function safe(name: string): string {
  const plain = name.normalize('NFC').replace(FORBIDDEN, '_').slice(0, LONGEST).replace(END, '').trimStart();
  const [stem = ''] = plain.split('.');
  return plain === '' || RESERVED.test(stem) ? `${plain}_` : plain;
}

/**
 * A file name for each name, in the same order, good on every system. Two that would be one file where capitals
 * do not count get a number: the same names give the same file names.
 */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = safe(name);
    let chosen = base;
    for (let n = 2; taken.has(chosen.toLowerCase()); n += 1) chosen = `${base}-${n}`;
    taken.add(chosen.toLowerCase());
    return chosen;
  });
}
