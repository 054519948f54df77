/** What the room of returned reports says. */
export interface ReturnedWords {
  drop: string;
  reading(done: number, of: number): string;
  count(files: number): string;
  unit: string;
  state: string;
  states: Record<'complete' | 'incomplete' | 'unreadable' | 'none', string>;
  missing: string;
  file: string;
  nobody: string;
  original: string;
  commented: string;
  commentedName: string;
  look(file: string): string;
  why: Record<'unreadable' | 'other_outline' | 'other_period' | 'unknown_unit', string>;
  document: string;
  documentCut: string;
  /** Of what a person is asked to settle. */
  settling: {
    open(count: number): string;
    none: string;
    column: string;
    by: string;
    byHelp: string;
    typed: string;
    best: string;
    reply: string;
    value: string;
    unit: string;
    chooseUnit: string;
    grounds: string;
    settle: string;
    settled(left: number): string;
    nameNeeded: string;
    replyNeeded: string;
    show: string;
    /** Replies that need a field beside them, in words of the page. */
    replies: Partial<Record<string, string>>;
    inFile(file: string): string;
  };
}
