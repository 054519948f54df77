import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DocumentPlace } from '../../src/index.js';
import type { Folder, Room } from '../model/index.js';
import type { AppWords } from '../words/index.js';
import type { Ask, Language, Progress } from '../worker/index.js';
import type { Reviews } from './reviews.js';

/** A returned report somebody is led to from another room, and the place in it. */
export interface Led {
  file: string;
  place: DocumentPlace;
}

/** What every room is given. */
export interface Page {
  folder: Folder;
  /**
   * Changes the campaign; each change can be taken back. `joins` names changes that are one step together, such as the
   * letters typed into one field.
   */
  change(make: (folder: Folder) => Folder, joins?: string): void;
  ask: Ask;
  /** Does some longer work, with its progress shown and a button to stop it; faults are told. Null where it was stopped. */
  work<Done>(
    what: string,
    how: (signal: AbortSignal, progress: (told: Progress) => void) => Promise<Done>,
  ): Promise<Done | null>;
  /** Tells the person something, and screen readers too. */
  say(text: string): void;
  /** Into another room; `led` to a report in that of returned ones. */
  go(room: Room, led?: Led): void;
  /** Where one was led to when one came into the room. */
  led: Led | null;
  /** Tells that all a room makes was taken of the campaign as it stands. */
  took(room: Room): void;
  language: Language;
  words: AppWords;
  /** What came back, as far as it is read. */
  reviews: Reviews;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('A room stands outside the page');
  return page;
}
