import type { Room } from '../model/index.js';
import type { ConsolidatedRoomWords } from './consolidated/words.js';
import type { IssueWords } from './issue/words.js';
import type { OutlineWords } from './outline/words.js';
import type { ReturnedWords } from './returned/words.js';
import type { UnitsWords } from './units/words.js';

/** All the page says of its own. What the library finds is told in the library's words. */
export interface AppWords {
  title: string;
  rooms: Record<Room, { name: string; about: string }>;
  /** What comes next, as an instruction, and why a room has nothing to show yet. */
  next: Record<Room, string>;
  shell: {
    skip: string;
    navigation: string;
    undo: string;
    redo: string;
    language: string;
    dark: string;
    light: string;
    begin: string;
    save: string;
    saveInto: string;
    savedInto(folder: string): string;
    inTheWay(files: readonly string[]): string;
    open: string;
    openFolder: string;
    notOpened: string;
    opened: string;
    /** Of a saved campaign whose pack cannot be read. */
    packUnread: string;
    begun: string;
    /** Of a file that was dropped where nothing takes one. */
    strayDrop: string;
    elsewhere: string;
    bringHere: string;
    saved: string;
    unsaved: string;
    kept: string;
    /** The browser does not keep what is worked on. */
    notKept: string;
    recovered(files: number): string;
    nextStep: string;
    goOn: string;
    working: string;
    /** How far some longer work has come. */
    sofar(done: number, of: number): string;
    stop: string;
    failed: string;
    /** The computer did not let the page write into a folder. */
    notWritten: string;
    leave: string;
    done: string;
    guide: string;
    closeGuide: string;
  };
  /** Of the worked example a first visit shows. */
  tour: {
    welcome: string;
    about: string;
    begin: string;
    guide: string;
    name: string;
    next(room: string): string;
    end: string;
    rooms: Record<Room, string>;
  };
  problems: {
    none: string;
    error: string;
    warning: string;
    note: string;
    list(count: number): string;
    line(line: number): string;
  };
  drop: {
    choose: string;
    here: string;
    taking: string;
    /** The computer did not let these be read. */
    unread(files: readonly string[]): string;
    /** Nothing but empty folders, and files programs leave beside those of people. */
    nothing: string;
    onlyOne(file: string): string;
  };
  outline: OutlineWords;
  units: UnitsWords;
  issue: IssueWords;
  returned: ReturnedWords;
  reminders: {
    none: string;
    /** Of units that sent nothing and have time left. */
    waiting(units: number, due: string | null): string;
    who: string;
    make: string;
    makeFor(units: number): string;
    all: string;
    noOne: string;
    message: string;
    noAddress: string;
    copy: string;
    copied: string;
    notCopied: string;
    archive: string;
  };
  consolidated: ConsolidatedRoomWords;
}
