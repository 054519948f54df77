/** Why a returned file could not be read, and what became of it. */
export interface ReturnedFindingData {
  'file-not-found': { file: string };
  /** The system refuses: it may not be read, or another program holds it. */
  'returned-unopened': { file: string };
  /** A folder within the one handed in that the system does not show. */
  'folder-unopened': { folder: string };
  'returned-empty': { file: string };
  'returned-too-large': { file: string; limit: string };
  'returned-encrypted': { file: string };
  'returned-legacy-doc': { file: string };
  'returned-pdf': { file: string };
  'returned-odt': { file: string };
  'returned-rtf': { file: string };
  'returned-not-word': { file: string; looksLike: string | null };
  'returned-archive-inside': { file: string };
  'returned-damaged': { file: string; part: string | null };
  /** The file is a Word file but carries no definition, and none was given to judge it by. */
  'returned-no-definition': { file: string };
  /** No copy with comments could be made. `one-part`: the file is one XML file, which is no package. */
  'returned-not-annotated': { file: string; because: 'unreviewed' | 'one-part' | 'no-room' };
  /** Read as what LibreOffice made of it. */
  'returned-converted': { file: string; from: 'doc' | 'odt' | 'rtf' };
  /** LibreOffice was asked to make it a .docx, and did not. `refused`: it does not open the file. */
  'returned-not-converted': { file: string; because: 'refused' | 'hung' | 'not-started' | 'disk' };
}
