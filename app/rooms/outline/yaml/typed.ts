/** So long after the last letter what is typed becomes the definition, in milliseconds. */
const PAUSE = 150;

/**
 * What is typed in an editor on its way to the campaign. The campaign gives each text back a moment later, when more may
 * be typed already: such a text is no change of somebody else's.
 */
export class Typed {
  readonly #tell: (text: string) => void;
  #waiting: { text: string; timer: ReturnType<typeof setTimeout> } | null = null;
  #told: string[] = [];

  constructor(tell: (text: string) => void) {
    this.#tell = tell;
  }

  /** Takes what stands in the editor now. */
  type(text: string): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = { text, timer: setTimeout(() => this.flush(), PAUSE) };
  }

  /** Hands over what waits, at once: somebody leaves the editor. */
  flush(): void {
    if (this.#waiting === null) return;
    const { text, timer } = this.#waiting;
    clearTimeout(timer);
    this.#waiting = null;
    this.#told.push(text);
    this.#tell(text);
  }

  /** Whether a text the campaign gives was typed here; else somebody else changed it. */
  isOwn(text: string): boolean {
    const at = this.#told.indexOf(text);
    this.#told = this.#told.slice(at + 1);
    return at >= 0;
  }
}
