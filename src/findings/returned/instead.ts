/** What kind of file was sent instead of a Word file; each calls for something else. */
export type Instead = 'archive' | 'picture' | 'other-program' | 'shortcut' | 'text';

const INSTEAD: readonly [pattern: RegExp, kind: Instead][] = [
  [/^(?:ZIP|RAR|7z|GZ)$/, 'archive'],
  [/^(?:JPEG|PNG|GIF|BMP|TIFF)$/, 'picture'],
  [/^(?:Excel|PowerPoint|Visio|Outlook|OpenDocument|EPUB|EXE|JAR)/, 'other-program'],
  [/^Shortcut/, 'shortcut'],
];

export const insteadOf = (looksLike: string | null): Instead =>
  INSTEAD.find(([pattern]) => looksLike !== null && pattern.test(looksLike))?.[1] ?? 'text';
