/** Bits one behind the other, the lowest of each byte first (RFC 1951 3.1.1). */
export class BitWriter {
  private held = 0;
  private count = 0;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Up to 24 bits, the lowest first. */
  put(bits: number, count: number): void {
    this.held |= bits << this.count;
    this.count += count;
    while (this.count >= 8) {
      this.bytes[this.at++] = this.held;
      this.held >>>= 8;
      this.count -= 8;
    }
  }

  /** What was written, its last byte filled up. */
  written(): Uint8Array {
    if (this.count > 0) this.put(0, 8 - this.count);
    return this.bytes.subarray(0, this.at);
  }
}
