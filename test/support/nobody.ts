/** The user without rights of most systems. */
const NOBODY = 65_534;

/** Does some work as one who may not read everything, as the administrator may. */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
