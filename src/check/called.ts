/** A unit or an outline as people call it; where nobody knows how, its id must do. */
export interface Called {
  id: string;
  name: string | null;
}

/** A unit or an outline by its name; its id stands in brackets where it has none. */
export const called = ({ id, name }: Called): string => (name === null ? `(${id})` : `“${name}”`);
