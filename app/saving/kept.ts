import type { Content, Folder } from '../model/index.js';

const [DATABASE, FILES] = ['decuong', 'files'];

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function database(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(FILES);
  return done(request);
}

/** So many bytes are handed to the browser before the page goes on with other things: each is copied as it is handed over. */
const AT_ONCE = 2 * 1024 * 1024;

/** The campaign the browser keeps; null where it keeps none, or may not. */
export async function kept(): Promise<Folder | null> {
  try {
    const store = (await database()).transaction(FILES).objectStore(FILES);
    const [paths, contents] = await Promise.all([done(store.getAllKeys()), done<Content[]>(store.getAll())]);
    return paths.length === 0 ? null : new Map(paths.map((path, at) => [String(path), contents[at] ?? '']));
  } catch {
    return null;
  }
}

/**
 * Has the browser keep a campaign: what differs from `before` is written, in one transaction, so that either all of it is
 * kept or what was kept before. False where the browser may not.
 */
export async function keep(folder: Folder, before: Folder): Promise<boolean> {
  try {
    const transaction = (await database()).transaction(FILES, 'readwrite');
    const store = transaction.objectStore(FILES);
    for (const path of before.keys()) if (!folder.has(path)) store.delete(path);
    const finished = new Promise<boolean>((resolve) => {
      transaction.oncomplete = () => resolve(true);
      transaction.onerror = () => resolve(false);
      transaction.onabort = () => resolve(false);
    });
    let handed = 0;
    for (const [path, content] of folder) {
      if (before.get(path) === content) continue;
      const put = store.put(content, path);
      handed += content.length;
      if (handed < AT_ONCE) continue;
      await done(put);
      handed = 0;
    }
    return await finished;
  } catch {
    return false;
  }
}
