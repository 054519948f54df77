import { CHARACTERS } from './limits.js';

/**
 * Shares the room there is for what the units wrote among the headings, so that no heading is left empty because those
 * before it had much: what one does not use the next ones have.
 */
export class Room {
  private left = CHARACTERS;

  constructor(private headings: number) {}

  /** How many characters the next heading may take. */
  next(): number {
    const share = Math.floor(this.left / Math.max(1, this.headings));
    this.headings -= 1;
    return share;
  }

  take(characters: number): void {
    this.left = Math.max(0, this.left - characters);
  }
}
