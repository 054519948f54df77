/** What the room of returned reports says. */
export interface ReturnedWords {
  drop: string;
  reading(done: number, of: number): string;
  count(files: number): string;
  states: Record<'complete' | 'incomplete' | 'unreadable' | 'none', string>;
  /** Units down and sections across. */
  matrix: {
    title: string;
    unit: string;
    state: string;
    settling: string;
    file: string;
    filter: string;
    show: string;
    everything: string;
    attention: string;
    group: string;
    anyGroup: string;
    search: string;
    shown(units: number, of: number): string;
    more(units: number): string;
    look(said: string, unit: string, part: string): string;
    legend: string;
  };
  /** The files a unit sent, and what a person decides of them as a whole. */
  files: {
    title: string;
    is: Record<'counted' | 'copy' | 'part' | 'emptier' | 'earlier' | 'unordered' | 'former' | 'unreadable', string>;
    counts: string;
    left: string;
    elsewhere: string;
    merge: string;
    mergeHelp: string;
    take(file: string): string;
    decided: string;
  };
  close: string;
  nobody: string;
  /** Of a file a person decided counts for nobody. */
  leftOut: string;
  /** Of a file in which nothing of the form is. */
  foreign: string;
  /** Why nothing is read while there are no forms. */
  noPack: string;
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
    /** Of settling several at once. */
    many(count: number): string;
    manyHelp: string;
    among: string;
    amongAll(count: number): string;
    ofUnit: string;
    ofItem: string;
    chooseAll(count: number): string;
    chosen(count: number): string;
    moreOpen(count: number): string;
    toMany: Record<'as_read' | 'nil' | 'missing', string>;
  };
}
