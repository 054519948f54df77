/** How parts of a text report are coloured; each takes a text and gives it back as it should look. */
export type Paint = Record<'error' | 'warning' | 'note' | 'good' | 'strong' | 'faint', (text: string) => string>;

const same = (text: string): string => text;

/** No colour: for files, pipes, and terminals that want none. */
export const unpainted: Paint = { error: same, warning: same, note: same, good: same, strong: same, faint: same };
