import { usePage } from '../../page/index.js';

interface Part {
  id: string;
  title?: string | undefined;
  ask?: string | undefined;
  sections?: readonly Part[] | undefined;
  points?: readonly Part[] | undefined;
}

const branch = (parts: readonly Part[]) => (
  <ul>
    {parts.map((part) => {
      const inner = [...(part.points ?? []), ...(part.sections ?? [])];
      return (
        <li key={part.id}>
          {part.title ?? part.ask}
          {inner.length > 0 && branch(inner)}
        </li>
      );
    })}
  </ul>
);

/** The parts of an outline, one inside the other. */
export function OutlineTree({ sections }: { sections: readonly Part[] }) {
  const { words } = usePage();
  return (
    <nav class="tree" aria-label={words.outline.parts}>
      {branch(sections)}
    </nav>
  );
}
