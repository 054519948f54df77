/** How much of a zip is read before it is refused. */
export interface ZipLimits {
  /** Entries in the archive. */
  entries: number;
  /** Unpacked bytes of one entry. */
  partBytes: number;
  /** Unpacked bytes of all entries that are read. */
  totalBytes: number;
}
