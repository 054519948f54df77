import { Footer, Header, type ISectionOptions, PageNumber, PageOrientation, TextRun } from 'docx';
import type { Letterhead } from '../../schemas/letterhead.js';
import { Line } from './line.js';
import { type Orientation, twipsOfMillimetres } from './measure.js';
import { HEADER, STYLES } from './style-names.js';

/** How a run of pages is numbered and what stands at its edges. */
export interface Pages {
  /** Upright where nothing is said. */
  orientation?: Orientation;
  /** Count from 1 again. */
  restart?: boolean;
  /** Show the number on the first of these pages; as the letterhead has it where nothing is said. */
  numberFirst?: boolean;
  /** A line at the foot of the first of these pages. */
  contact?: string | undefined;
}

/** Word's own distance of a header or footer from the edge of the paper, in millimetres, for the side without a number. */
const USUAL_DISTANCE = 12.5;

function pageProperties({ page, page_number }: Letterhead, pages: Pages, titlePage: boolean) {
  const { margins } = page;
  const distance = (side: 'top' | 'bottom'): number =>
    twipsOfMillimetres(page_number.position === side ? page_number.distance : USUAL_DISTANCE);
  return {
    titlePage,
    page: {
      size: {
        width: twipsOfMillimetres(page.width),
        height: twipsOfMillimetres(page.height),
        orientation: pages.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twipsOfMillimetres(margins.top),
        bottom: twipsOfMillimetres(margins.bottom),
        left: twipsOfMillimetres(margins.left),
        right: twipsOfMillimetres(margins.right),
        header: distance('top'),
        footer: distance('bottom'),
        gutter: 0,
      },
      ...(pages.restart ? { pageNumbers: { start: 1 } } : {}),
    },
  };
}

const number = (): Line => new Line(HEADER, [new TextRun({ children: [PageNumber.CURRENT] })]);

/** The size, the margins, the header and the footer of a run of pages, as the letterhead has them. */
export function pageOptions(letterhead: Letterhead, pages: Pages = {}): Omit<ISectionOptions, 'children'> {
  const { position, on_first_page } = letterhead.page_number;
  const { numberFirst = on_first_page } = pages;
  const top = position === 'top';
  const first = numberFirst ? [number()] : [new Line(HEADER, [])];
  const contact = pages.contact === undefined ? [] : [new Line(STYLES.contact, [pages.contact])];
  const empty = [new Line(HEADER, [])];
  return {
    properties: pageProperties(letterhead, pages, !numberFirst || contact.length > 0),
    headers: {
      default: new Header({ children: top ? [number()] : empty }),
      first: new Header({ children: top ? first : empty }),
    },
    footers: {
      default: new Footer({ children: top ? empty : [number()] }),
      first: new Footer({ children: top ? [...contact, ...(contact.length ? [] : empty)] : [...contact, ...first] }),
    },
  };
}
