import { crc32, crc32OfShort } from '../crc32.js';
import { joinedCrc32, type Shift, shiftBy } from '../crc32-joined.js';
import type { PackedEntry } from '../write.js';
import { BitWriter, wordsFor } from './bits.js';
import { type Filled, filledWith } from './filled.js';
import { type Hole, laid, type Piece } from './laid.js';
import { type Steps, stepsOf } from './steps.js';
import { DISTANCES } from './symbols.js';
import { FAR, ROOM, tokensOf } from './tokens.js';

type Content = Pick<PackedEntry, 'method' | 'crc' | 'size' | 'packed'>;

/** The checksum of what is known between two holes, and how far it shifts that of what stands before. */
interface Run {
  crc: number;
  shift: Shift;
}

/**
 * Something that is deflated many times with a few words changed. What stays is searched for repetitions and coded once;
 * a cast is those bits with the codes of the words between them, in one block of deflate (RFC 1951), and its checksum is
 * put together from those of the pieces. Distances across a text are the only thing that changes with its length: they are
 * coded anew. A cast depends on the pieces and the words alone, never on what was cast before.
 */
export class Mould {
  private readonly holes: readonly Hole[];
  private readonly length: number;
  private readonly runs: readonly Run[];
  private readonly steps: Steps;
  /** The same for texts so long that references across them would go too far. */
  private near: Mould | null = null;

  /** @param reach how far back references may go across texts */
  constructor(
    private readonly pieces: readonly Piece[],
    reach = FAR,
  ) {
    const known = laid(pieces);
    const { bytes, holes } = known;
    this.holes = holes.map(({ hole }) => hole);
    this.length = bytes.length;
    this.steps = stepsOf(known, tokensOf(known, reach));
    const ends = [...holes.map(({ at }) => at), bytes.length];
    this.runs = ends.map((end, index) => {
      const before = holes[index - 1];
      const from = before === undefined ? 0 : before.at + (before.hole.figures ?? 0);
      return { crc: crc32(bytes.subarray(from, end)), shift: shiftBy(end - from) };
    });
  }

  /**
   * What comes of it with these words in its holes, in their order. Throws a `RangeError` where figures are not as many
   * as their hole takes.
   */
  cast(words: readonly string[]): Content {
    const filled = filledWith(words);
    const { begins } = filled;
    const texts = [0];
    this.holes.forEach(({ figures }, at) => {
      const own = (begins[at + 1] ?? 0) - (begins[at] ?? 0);
      if (figures === null) texts.push((texts.at(-1) ?? 0) + own);
      else if (own !== figures) throw new RangeError(`${words[at]} does not fit into ${figures} figures.`);
    });
    const length = texts.at(-1) ?? 0;
    if (length > ROOM && this.steps.stops.some((stop) => stop !== 'hole')) {
      this.near ??= new Mould(this.pieces, 0);
      return this.near.cast(words);
    }
    return { method: 8, crc: this.crcWith(filled), size: this.length + length, packed: [this.packed(filled, texts)] };
  }

  private crcWith({ bytes, begins }: Filled): number {
    return this.runs.reduce((before, { crc, shift }, at) => {
      const whole = joinedCrc32(before, crc, shift);
      // Asking Node takes longer than words do.
      return at < this.holes.length ? crc32OfShort(bytes, begins[at] ?? 0, begins[at + 1] ?? 0, whole) : whole;
    }, 0);
  }

  /** @param texts how many bytes of texts there are before so many of them */
  private packed({ bytes, begins }: Filled, texts: readonly number[]): Uint8Array {
    const { bits, lengths, stops, codes } = this.steps;
    const { literals, distances } = codes;
    // The longest code of a byte has 15 bits, that of a distance 28.
    const writer = new BitWriter(bits.length * 32 + stops.length * 28 + (begins.at(-1) ?? 0) * 15);
    let hole = 0;
    let from = 0;
    lengths.forEach((length, at) => {
      writer.putRun(bits, from, length);
      from += wordsFor(length);
      const stop = stops[at];
      if (stop === undefined) return;
      if (stop === 'hole') {
        writer.putCodes(literals, bytes, begins[hole] ?? 0, begins[hole + 1] ?? 0);
        hole += 1;
        return;
      }
      const distance = stop.back + (texts[stop.to] ?? 0) - (texts[stop.from] ?? 0);
      const symbol = DISTANCES.of[distance] ?? 0;
      writer.put(distances.bits[symbol] ?? 0, distances.lengths[symbol] ?? 0);
      writer.put(distance - (DISTANCES.base[symbol] ?? 0), DISTANCES.extra[symbol] ?? 0);
    });
    return writer.written();
  }
}
