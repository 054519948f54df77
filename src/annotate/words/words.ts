/** What an annotated copy says of its own, beside the findings. */
export interface AnnotationWords {
  summary: string;
  /** Before what is to be looked at but does not make the report incomplete. */
  warning: string;
  list: string;
  more(count: number): string;
  /** That the copy is not signed, where the file that came is signed digitally. */
  unsigned: string;
  closing: string;
}
