/** How much of a zip is read before it is refused. */
export interface ZipLimits {
  /** Entries in the archive. */
  entries: number;
  /** Unpacked bytes of one entry. */
  partBytes: number;
  /** Unpacked bytes of all entries that are read. */
  totalBytes: number;
}

/** Why a zip, or one entry of it, cannot be read. */
export type ZipFailure =
  | { because: 'encrypted' }
  | { because: 'damaged'; part: string | null }
  | { because: 'too-large'; limit: string };

const MEGABYTE = 1024 * 1024;

/** `part` is the entry that is damaged; null where it is the zip as a whole. */
export const damaged = (part: string | null): ZipFailure => ({ because: 'damaged', part });

/** `bytes` is the limit that was passed; a person reads it in megabytes, such as "64 MB". */
export const tooLarge = (bytes: number): ZipFailure => ({
  because: 'too-large',
  limit: `${Math.max(1, Math.round(bytes / MEGABYTE))} MB`,
});

/** Whether something was not read, and why. */
export const isFailure = <T extends object>(value: T): value is Extract<T, { because: string }> => 'because' in value;
