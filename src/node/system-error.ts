/**
 * What the system calls the reason a file or folder was refused, such as ENOENT; null where the error is no answer of
 * the system. Told by what the error holds: one from another realm is no `Error` of this one.
 */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
