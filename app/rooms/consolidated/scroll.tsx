import type { ComponentChildren } from 'preact';

/** What is wider or longer than its place, with a name; also to be scrolled by who has no mouse. */
export function Scroll({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll a table that has no buttons
    <section class="scroll" aria-label={title} tabIndex={0}>
      {children}
    </section>
  );
}
