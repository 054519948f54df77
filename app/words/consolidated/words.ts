/** What the room says in which all reports are put together. */
export interface ConsolidatedRoomWords {
  download: string;
  kinds: Record<'xlsx' | 'docx' | 'csv' | 'json', string>;
  /** How many reports all of it rests on. */
  restsOn(received: number, expected: number, incomplete: number): string;
  part: string;
  unit: string;
  row: string;
  all: string;
  given(given: number, asked: number): string;
  uncounted(units: number): string;
  show(group: string, units: number): string;
  more(rows: number): string;
  charts: string;
  rows(rows: number): string;
  texts(texts: number): string;
  noTexts: string;
  /** What a number is called that leads to its place. */
  look(value: string, unit: string, figure: string): string;
  open: string;
  source: string;
  file: string;
  place: string;
  paragraph(at: number): string;
  nowhere: string;
  quote: string;
  typed: string;
  settled: string;
  received: string;
  toReturned: string;
  close: string;
  doubts(count: number): string;
  noDoubts: string;
  everyone: string;
  see(unit: string): string;
}
