import { useState } from 'preact/hooks';
import type { Edit, Part, PartPath } from '../../../src/index.js';
import { Problems, usePage } from '../../page/index.js';
import type { AnswerOf, Problem } from '../../worker/index.js';
import { flat, holderOf, keyOf, partAt, problemsByPart } from './chosen.js';
import { INSIDE, type Kind } from './fields.js';
import { Preview } from './preview.js';
import { Properties } from './properties.js';
import { addable, Tools } from './tools.js';
import { type Doing, OutlineTree } from './tree.js';
import { useEdits } from './use-edits.js';

/** An outline to be worked on: its tree, the chosen part, and the form it comes to. */
export function Editor({ root, loaded }: { root: Part; loaded: AnswerOf<'outline'> | null }) {
  const { say, words } = usePage();
  const [path, setPath] = useState<PartPath>([]);
  const [adding, setAdding] = useState<Kind | null>(null);
  const edit = useEdits();
  const chosen = partAt(root, path);
  const problems = loaded?.problems ?? [];
  const wrong = problemsByPart(root, problems);
  const groups = loaded?.groups ?? {};
  const holding = (problem: Problem): Part =>
    flat(root).find(({ path }) => wrong.get(keyOf(path))?.includes(problem)) ?? root;

  async function make(one: Edit): Promise<void> {
    const now = await edit(one);
    if (now === null) say(words.outline.cannot);
    else if (one.do !== 'set') setPath(now);
  }

  function add(kind: Kind, title: string): void {
    const inside = INSIDE[chosen.kind].includes(kind);
    const into = inside ? chosen : holderOf(root, chosen);
    const behind = inside ? undefined : Number(chosen.path.at(-1));
    setAdding(null);
    void make({ do: 'add', into: into.path, kind, title, behind });
  }

  function act(what: Doing): void {
    const { path: at } = chosen;
    if (what === 'add') setAdding(addable(chosen)[0] ?? null);
    else if (what === 'edit') document.querySelector<HTMLElement>('.properties :is(input, textarea)')?.focus();
    else if (at.length === 0) say(words.outline.cannot);
    else if (what === 'up' || what === 'down') void make({ do: 'move', path: at, by: what === 'up' ? -1 : 1 });
    else {
      void make({ do: what, path: at });
      if (what === 'remove') say(words.outline.removed(chosen.title));
    }
  }

  return (
    <>
      <div class="editor">
        <div>
          <Tools chosen={chosen} adding={adding} onAdding={setAdding} onAdd={add} onDo={act} />
          <OutlineTree root={root} chosen={chosen} wrong={wrong} onChoose={(part) => setPath(part.path)} onDo={act} />
          <p class="help">{words.outline.keys}</p>
        </div>
        <Properties part={chosen} problems={wrong.get(keyOf(chosen.path)) ?? []} groups={groups} onEdit={make} />
      </div>
      {problems.length > 0 && (
        <details>
          <summary>
            {words.outline.problemsElsewhere} ({problems.length})
          </summary>
          <Problems
            problems={problems}
            where={(problem) => holding(problem).title}
            onChoose={(problem) => setPath(holding(problem).path)}
          />
        </details>
      )}
      <Preview groups={groups} />
    </>
  );
}
