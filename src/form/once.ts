/**
 * What is made of a form, or of a part of one, made once for all documents that are held against it, and kept as long as
 * that itself is. Forms of one pack have the parts in which nothing of a unit stands as the same objects (`SharedParts`):
 * what is made of a part, and not of its form, is made once for a whole campaign.
 */
export function onceOf<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { made: T }>();
  return (of) => {
    const kept = known.get(of);
    if (kept !== undefined) return kept.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}
