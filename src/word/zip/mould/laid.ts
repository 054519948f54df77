import type { Known } from './tokens.js';

/** What is filled in each time: figures, always so many; or a text of any length, where they are null. */
export interface Hole {
  figures: number | null;
}

/** What is said once and for all, or a hole. */
export type Piece = string | Hole;

const encoder = new TextEncoder();

/** Where each hole stands among the bytes; figures have room of their own there, texts none. */
export interface Laid extends Known {
  holes: readonly { hole: Hole; at: number }[];
}

/** Lays pieces one behind the other. */
export function laid(pieces: readonly Piece[]): Laid {
  const parts = pieces.map((piece) =>
    typeof piece === 'string' ? encoder.encode(piece) : new Uint8Array(piece.figures ?? 0),
  );
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  const until = new Uint32Array(bytes.length);
  const texts = new Uint16Array(bytes.length);
  const holes: { hole: Hole; at: number }[] = [];
  let at = 0;
  let passed = 0;
  let run = 0;
  const close = (): void => {
    until.fill(at, run, at);
  };
  parts.forEach((part, index) => {
    const piece = pieces[index] ?? '';
    bytes.set(part, at);
    if (typeof piece !== 'string') {
      close();
      holes.push({ hole: piece, at });
      if (piece.figures === null) passed += 1;
      until.fill(0, at, at + part.length);
      run = at + part.length;
    }
    texts.fill(passed, at, at + part.length);
    at += part.length;
  });
  close();
  return { bytes, until, texts, holes };
}
