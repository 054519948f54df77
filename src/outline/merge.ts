const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values with some of them changed: groups entry by entry, everything else as a whole. Neither input is altered. */
export const merge = (base: unknown, changes: unknown): unknown => {
  if (!isGroup(base) || !isGroup(changes)) return changes;
  const held = (key: string): unknown => (Object.hasOwn(base, key) ? base[key] : undefined);
  return Object.fromEntries([
    ...Object.entries(base).filter(([key]) => !Object.hasOwn(changes, key)),
    ...Object.entries(changes).map(([key, value]) => [key, merge(held(key), value)]),
  ]);
};
