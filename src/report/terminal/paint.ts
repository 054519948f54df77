/** How parts of a text report are coloured; each takes a text and gives it back as it should look. */
export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  note(text: string): string;
  good(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const same = (text: string): string => text;

/** No colour: for files, pipes, and terminals that want none. */
export const unpainted: Paint = { error: same, warning: same, note: same, good: same, strong: same, faint: same };
