import { TextRun, type XmlComponent } from 'docx';

/** Words in bold within a line. */
export const bold = (text: string): XmlComponent => new TextRun({ text, bold: true });

/** Words in italics within a line. */
export const italic = (text: string): XmlComponent => new TextRun({ text, italics: true });
