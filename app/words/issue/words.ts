import type { AskedOtherwise } from '../../../src/index.js';

/** What the room in which forms are made says. */
export interface IssueWords {
  byGroup: string;
  group: string;
  units: string;
  gets: string;
  all: string;
  ungrouped: string;
  form: string;
  letterToo: string;
  checkerToo: string;
  period: string;
  periodHelp: string;
  letters: string;
  letterChoices: Record<'none' | 'each' | 'all', string>;
  letter: string;
  letterHelp: string;
  previous: string;
  previousHelp: string;
  previousThere(files: number): string;
  previousNone: string;
  previousLeave: string;
  carried(known: number, of: number): string;
  refused: Record<'unread' | 'other_outline', string>;
  checker: string;
  checkerHelp: string;
  make: string;
  made(forms: number, letters: number): string;
  download: string;
  archive: string;
  intoFolder: string;
  intoFolderDone(files: number, folder: string): string;
  inTheWay(files: readonly string[]): string;
  /** Of forms that no longer agree with the outline or the list. */
  changed: {
    title: string;
    stale(forms: number): string;
    missing(units: number): string;
    gone(forms: number): string;
    asked: string;
    difference(one: AskedOtherwise): string;
    more(differences: number): string;
    what: string;
    notSent(version: number): string;
    sent(version: number): string;
  };
}
