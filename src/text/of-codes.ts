/** The text of the first so many codes: by eights, which takes a third of the time of any call with a list. */
export function textOfCodes(codes: Uint16Array, count: number): string {
  let text = '';
  let at = 0;
  for (; at + 8 <= count; at += 8)
    text += String.fromCharCode(
      codes[at] as number,
      codes[at + 1] as number,
      codes[at + 2] as number,
      codes[at + 3] as number,
      codes[at + 4] as number,
      codes[at + 5] as number,
      codes[at + 6] as number,
      codes[at + 7] as number,
    );
  for (; at < count; at++) text += String.fromCharCode(codes[at] as number);
  return text;
}
