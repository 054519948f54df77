/**
 * What is made of a form, or of a part of one, made once for all documents that are held against it, and kept as long as
 * that itself is.
 */
export function onceOf<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { made: T }>();
  return (of) => {
    const kept = known.get(of) ?? { made: make(of) };
    known.set(of, kept);
    return kept.made;
  };
}
