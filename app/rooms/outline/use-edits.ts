import { useRef } from 'preact/hooks';
import type { Edit, PartPath } from '../../../src/index.js';
import { PATHS, textAt, withFiles } from '../../model/index.js';
import { usePage } from '../../page/index.js';

/** Changes the definition, one change after the other. Gives where the part stands then; null where it cannot be made. */
export function useEdits(): (edit: Edit) => Promise<PartPath | null> {
  const { ask, change, folder } = usePage();
  const latest = useRef(folder);
  latest.current = folder;
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  return (edit) => {
    const done = queue.current.then(async () => {
      const made = await ask('edit', { outline: textAt(latest.current, PATHS.outline), edit });
      if (made === null) return null;
      const put = (now: typeof folder): typeof folder => withFiles(now, [[PATHS.outline, made.text]]);
      latest.current = put(latest.current);
      change(put);
      return made.path;
    });
    queue.current = done.catch(() => null);
    return done;
  };
}
