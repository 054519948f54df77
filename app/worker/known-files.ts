import { concerning, failedOver, type Held, type Return, returnOf, Sharing } from '../../src/index.js';
import type { ArchivePart } from './protocol.js';

/** What was read of a part of a file, and what it was read by. */
interface Known {
  returns: readonly Return[];
  manifest: string;
  decided: string;
}

/** What files are read by: the manifest of the pack, and what people decided. */
export interface ReadBy {
  manifest: string;
  held: Held;
}

/** What was read, as it goes from one worker to another. */
export const closed = (returns: readonly Return[]): Uint8Array => new TextEncoder().encode(JSON.stringify(returns));

/** All that people decided of reports that can change what is read of them. */
const decidedOf = (returns: readonly Return[], { held }: ReadBy): string =>
  JSON.stringify(returns.map(({ sha256 }) => concerning(held.settled, sha256)));

/** What is known of files that came back, by what each is called: an archive holds several reports. */
export class KnownFiles {
  readonly #files = new Map<string, (Known | null)[]>();
  readonly #sharing = new Sharing();

  /** Takes in what was read of a part of a file; null: that it could not be read. */
  take(file: string, { at, of }: ArchivePart, read: Uint8Array | null, by: ReadBy): readonly Return[] {
    const returns: Return[] =
      read === null
        ? [returnOf(failedOver(file), null)]
        : JSON.parse(new TextDecoder().decode(read)).map((one: Return) => this.#sharing.share(one));
    const before = this.#files.get(file);
    const parts = before?.length === of ? before : Array<Known | null>(of).fill(null);
    parts[at] = { returns, manifest: by.manifest, decided: decidedOf(returns, by) };
    this.#files.set(file, parts);
    return returns;
  }

  /** Whether reading the file again would say the same. */
  has(file: string, by: ReadBy): boolean {
    const isCurrent = (part: Known | null): boolean =>
      part !== null && part.manifest === by.manifest && part.decided === decidedOf(part.returns, by);
    return this.#files.get(file)?.every(isCurrent) ?? false;
  }

  /** @throws where a file was not read yet: totals without it would look whole */
  returnsOf(files: readonly string[]): Return[] {
    return files.flatMap((file) =>
      (this.#files.get(file) ?? [null]).flatMap((part) => {
        if (part === null) throw new Error(`${file} was not read yet`);
        return part.returns;
      }),
    );
  }
}
