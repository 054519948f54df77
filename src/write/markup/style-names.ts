import { STYLE } from '../../form/index.js';

/** The names of the styles of what a form prints, as a person sees them in Word. */
export const STYLES = {
  ...STYLE,
  parent: 'Decuong Parent',
  body: 'Decuong Issuer',
  number: 'Decuong Number',
  place_date: 'Decuong Place Date',
  kind: 'Decuong Kind',
  audience: 'Decuong Audience',
  subject: 'Decuong Subject',
  separator: 'Decuong Separator',
  rule: 'Decuong Rule',
  gap: 'Decuong Gap',
  end: 'Decuong End',
  letterSubject: 'Decuong Letter Subject',
  addressedTo: 'Decuong Addressed To',
  addressee: 'Decuong Addressee',
  tableHeader: 'Decuong Table Header',
  tableText: 'Decuong Table Text',
  tableValue: 'Decuong Table Value',
  tableTotal: 'Decuong Table Total',
  appendixNumber: 'Decuong Appendix Number',
  attached: 'Decuong Attached',
  authority: 'Decuong Authority',
  position: 'Decuong Position',
  positionAlone: 'Decuong Position Alone',
  signatory: 'Decuong Signatory',
  recipients: 'Decuong Recipients',
  recipient: 'Decuong Recipient',
  contact: 'Decuong Contact',
} as const;

export const NORMAL = 'Normal';
export const HEADER = 'header';
export const PLACEHOLDER = 'Placeholder Text';

/** The name of a heading style; levels count from 0. Word shows "heading 1" as "Heading 1" in its own language. */
export const headingStyle = (level: number): string => `heading ${Math.min(level, 8) + 1}`;

/** The id of a style is its name without spaces, as Word and LibreOffice make it: some editors keep only one of them. */
export const styleId = (name: string): string =>
  name.replace(/(^|\s)(\p{L})/gu, (_, __, letter: string) => letter.toUpperCase()).replace(/[^A-Za-z0-9]/g, '');
