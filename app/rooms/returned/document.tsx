import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../../page/index.js';
import type { Problem, SeenBlock, SeenDocument } from '../../worker/index.js';

type Severity = Problem['severity'];

interface Shown {
  document: SeenDocument;
  /** The gravest of what was found at each paragraph. */
  marks: ReadonlyMap<number, Severity>;
  /** The paragraph a person was led to, anew with each time; null where none. */
  chosen: { place: number } | null;
}

type Marked = Pick<Shown, 'marks' | 'chosen'>;

/** Below the headings of the page. */
const OUTERMOST = 4;

function Paragraph({ block, marks, chosen }: { block: Extract<SeenBlock, { is: 'paragraph' }> } & Marked) {
  const { problems } = usePage().words;
  const severity = marks.get(block.place);
  const isChosen = chosen?.place === block.place;
  const heading =
    block.level === null ? {} : { role: 'heading' as const, 'aria-level': Math.min(6, OUTERMOST + block.level) };
  return (
    <p
      {...heading}
      data-place={block.place}
      tabIndex={isChosen ? -1 : undefined}
      class={[block.level === null ? '' : 'title', severity ?? '', isChosen ? 'chosen' : ''].join(' ').trim()}
    >
      {severity && <strong class="flag">{problems[severity]}</strong>} {block.text}
    </p>
  );
}

function Blocks({ blocks, ...marked }: { blocks: readonly SeenBlock[] } & Marked) {
  return (
    <>
      {blocks.map((block, at) =>
        block.is === 'paragraph' ? (
          <Paragraph key={at} block={block} {...marked} />
        ) : (
          <table key={at}>
            <tbody>
              {block.rows.map((row, number) => (
                <tr key={number}>
                  {row.map((cell, n) => (
                    <td key={n} colSpan={cell.span}>
                      <Blocks blocks={cell.blocks} {...marked} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ),
      )}
    </>
  );
}

/** A returned document as it was read, with the places marked at which something was found. */
export function Document({ document, marks, chosen }: Shown) {
  const { returned } = usePage().words;
  const whole = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (chosen === null) return;
    const there = whole.current?.querySelector<HTMLElement>(`[data-place="${chosen.place}"]`);
    there?.scrollIntoView({ block: 'center' });
    there?.focus({ preventScroll: true });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="document" ref={whole} tabIndex={0} aria-label={returned.document}>
      <Blocks blocks={document.blocks} marks={marks} chosen={chosen} />
      {document.isCut && <p class="help">{returned.documentCut}</p>}
    </section>
  );
}
