import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Part } from '../../../src/index.js';
import { usePage } from '../../page/index.js';
import { flat, holderOf, keyOf } from './chosen.js';

/** What is done to the chosen part by keys and by buttons. */
export type Doing = 'up' | 'down' | 'indent' | 'outdent' | 'remove' | 'add' | 'edit';

const WITH_ALT: Record<string, Doing> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
};
const ALONE: Record<string, Doing> = { Delete: 'remove', Insert: 'add', Enter: 'edit' };

interface Tree {
  root: Part;
  chosen: Part;
  /** How many problems are in a part, by `keyOf`. */
  wrong: ReadonlyMap<string, readonly unknown[]>;
  onChoose(part: Part): void;
  onDo(what: Doing): void;
}

/** The parts of an outline, one inside the other, to choose from and to move by mouse and by keyboard. */
export function OutlineTree({ root, chosen, wrong, onChoose, onDo }: Tree) {
  const { outline: words, problems } = usePage().words;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const items = useRef(new Map<string, HTMLElement>());
  const moved = useRef(false);
  const chosenKey = keyOf(chosen.path);

  useLayoutEffect(() => {
    if (moved.current) items.current.get(chosenKey)?.focus();
  }, [chosenKey, root]);

  const isOpen = (part: Part): boolean => part.parts.length > 0 && !closed.has(keyOf(part.path));
  const toggle = (part: Part, open: boolean): void => {
    const next = new Set(closed);
    if (open) next.delete(keyOf(part.path));
    else next.add(keyOf(part.path));
    setClosed(next);
  };
  const seen = (part: Part): Part[] => [part, ...(isOpen(part) ? part.parts.flatMap(seen) : [])];

  function walk(key: string): boolean {
    const all = seen(root);
    const at = all.indexOf(chosen);
    const to = { ArrowUp: all[at - 1], ArrowDown: all[at + 1], Home: all[0], End: all.at(-1) }[key];
    if (to !== undefined) onChoose(to);
    else if (key === 'ArrowRight' && chosen.parts.length > 0) {
      if (!isOpen(chosen)) toggle(chosen, true);
      else onChoose(chosen.parts[0] as Part);
    } else if (key === 'ArrowLeft') {
      if (isOpen(chosen)) toggle(chosen, false);
      else onChoose(holderOf(root, chosen));
    } else return false;
    return true;
  }

  function press(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey } = event;
    // Undoing is of the whole page.
    if (ctrlKey || metaKey) return;
    event.stopPropagation();
    const doing = altKey ? WITH_ALT[key] : ALONE[key];
    moved.current = true;
    if (doing !== undefined) onDo(doing);
    else if (altKey || !walk(key)) return;
    event.preventDefault();
  }

  const item = (part: Part, level: number) => {
    const key = keyOf(part.path);
    const open = isOpen(part);
    const troubles = flat(part).reduce((sum, one) => sum + (wrong.get(keyOf(one.path))?.length ?? 0), 0);
    return (
      <div
        key={key}
        role="treeitem"
        aria-level={level}
        aria-selected={part === chosen}
        {...(part.parts.length > 0 ? { 'aria-expanded': open } : {})}
        tabIndex={part === chosen ? 0 : -1}
        ref={(element: HTMLElement | null) => {
          if (element) items.current.set(key, element);
          else items.current.delete(key);
        }}
        onClick={(event: MouseEvent) => {
          event.stopPropagation();
          moved.current = true;
          onChoose(part);
        }}
        onKeyDown={press}
        onDblClick={(event: MouseEvent) => {
          event.stopPropagation();
          toggle(part, !open);
        }}
      >
        <span class={`part ${part.kind}`}>
          <span class="kind">{words.kinds[part.kind]}</span> {part.title || part.id}
          {troubles > 0 && (
            <span class="count" title={problems.list(troubles)}>
              {' '}
              {troubles}
            </span>
          )}
        </span>
        {open && (
          // biome-ignore lint/a11y/useSemanticElements: a group of a tree has no element of its own
          <div role="group">{part.parts.map((inner) => item(inner, level + 1))}</div>
        )}
      </div>
    );
  };

  return (
    <div class="tree" role="tree" aria-label={words.parts}>
      {item(root, 1)}
    </div>
  );
}
