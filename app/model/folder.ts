/** What a file holds: a text, or bytes. */
export type Content = string | Uint8Array;

/** A campaign as it lies on a disk: its files by their paths, with slashes. Never changed in place. */
export type Folder = ReadonlyMap<string, Content>;

/** The folder with some files put into it, or in the place of others; null takes one away. */
export function withFiles(folder: Folder, files: Iterable<readonly [path: string, content: Content | null]>): Folder {
  const next = new Map(folder);
  for (const [path, content] of files) {
    if (content === null) next.delete(path);
    else next.set(path, content);
  }
  return next;
}

/** The files below a path that ends with a slash, by what is left of their paths. */
export const filesBelow = (folder: Folder, above: string): [name: string, content: Content][] =>
  [...folder].flatMap(([path, content]) =>
    path.startsWith(above) ? [[path.slice(above.length), content] as [string, Content]] : [],
  );

/** Makes something of a thing that never changes, once. */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { made: Made }>();
  return (of) => {
    const one = known.get(of) ?? { made: make(of) };
    known.set(of, one);
    return one.made;
  };
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const decoded = once((bytes: Uint8Array) => decoder.decode(bytes));

/** A file as text; empty where there is none. */
export function textAt(folder: Folder, path: string): string {
  const content = folder.get(path) ?? '';
  return typeof content === 'string' ? content : decoded(content);
}

export const bytesOf = (content: Content): Uint8Array =>
  typeof content === 'string' ? encoder.encode(content) : content;
