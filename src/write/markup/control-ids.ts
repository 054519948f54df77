/** A control's id is a signed 32-bit number (ECMA-376 17.5.2.18); all of nine figures, so that forms differ in no length. */
const FIRST = 100_000_000;
const COUNT = 900_000_000;

/** A number of its own for nearly every text (FNV-1a), going on from that of the text before it. */
function numberOf(text: string, before: number): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Hands out the ids of one document's controls: the same form always gets the same ones. */
export class ControlIds {
  private readonly given = new Set<number>();
  private readonly salted: number;

  /** `salt` keeps forms of different units apart, should someone paste them into one document. */
  constructor(salt: string) {
    this.salted = numberOf(`${salt}/`, 0x811c9dc5);
  }

  /** The id of the control with this tag: no two alike, since Word drops controls whose ids repeat. */
  of(tag: string): string {
    let at = (numberOf(tag, this.salted) >>> 0) % COUNT;
    const count = this.given.size;
    // One that was given before adds nothing.
    while (this.given.add(at).size === count) at = (at + 1) % COUNT;
    return String(FIRST + at);
  }
}
