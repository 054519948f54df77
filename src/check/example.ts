import type { Decision } from '../../schemas/settled.js';
import type { Identity, Outside, Submission, TableReading } from '../read/index.js';

/**
 * A form that came back, in few lines: run as a test and printed in docs/rules/.
 *
 * Everything the outline asks for counts as well answered except what `returned` names: a text that was typed, an
 * empty one for a place left blank, null for something that is gone. `table.row` and `table.column` name whole rows
 * and columns; `unasked` and `moved` are about headings.
 */
export interface Example {
  outline: string;
  returned: Readonly<Record<string, string | null>>;
  also?: {
    identity?: Partial<Identity>;
    traces?: Partial<Submission['traces']>;
    /** A heading nobody asked for. */
    unasked?: string;
    /** How a second report in the same file begins. */
    second?: string;
    /** What was typed and is no answer, by where it stands. */
    outside?: Partial<Record<Outside['in'], string>>;
    /** Sections out of their order, each with the one it stands after; null at the head of the document. */
    moved?: Readonly<Record<string, string | null>>;
    /** What other rows are in a table, each with what it is called. */
    rows?: Readonly<Record<string, Partial<Record<TableReading['others'][number]['is'], string>>>>;
    /** Items found on weak evidence. */
    uncertain?: readonly string[];
    /** Items a person settled, and how. */
    settled?: Readonly<Record<string, Pick<Decision, 'value' | 'state' | 'why'>>>;
    /** Items whose text can be read in more than one way, and how it was read. */
    ambiguous?: Readonly<Record<string, string>>;
    /** Items whose label was changed, and to what. */
    relabelled?: Readonly<Record<string, string>>;
  };
  /** What must be found, as `code` or `code item`; nothing else may be. */
  finds: readonly string[];
}

/** An outline for examples in which it hardly matters what is asked. */
export const ONE_SECTION = `
sections:
  - {id: ket_qua, title: Kết quả}
`;

export const TWO_SECTIONS = `${ONE_SECTION}  - {id: kien_nghi, title: Kiến nghị}
`;

/** One with an id, for examples of what a file says of itself. */
export const WITH_ID = `
id: so_ket${ONE_SECTION}`;

/** What is given to judge by, and what a file says it is, for the same examples. */
export const GIVEN = { outline: 'so_ket', title: 'Sơ kết', version: 1, period: '', units: [] };
export const STAMP = {
  format: 1,
  outline: 'so_ket',
  version: 1,
  unit: 'u',
  period: '',
  fingerprint: '0'.repeat(32),
} as const;
