import {
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  type Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Form } from '../../form/index.js';
import { ControlIds } from '../markup/control-ids.js';
import { Line } from '../markup/line.js';
import { blocksOf, componentsFor, Markup, Own, type Piece } from '../markup/markup.js';
import { type Orientation, twipsOfMillimetres } from '../markup/measure.js';
import { HEADER, STYLES } from '../markup/style-names.js';

/** A run of pages: how it is numbered, what stands at its edges and on it. */
export interface Pages {
  children: readonly Piece[];
  /** Upright where nothing is said. */
  orientation?: Orientation;
  /** Begin on the page where those before them end, and look as they do. */
  goOn?: boolean;
  /** Count from 1 again. */
  restart?: boolean;
  /** Show the number on the first of these pages; as the letterhead has it where nothing is said. */
  numberFirst?: boolean;
  /** A line at the foot of the first of these pages. */
  contact?: string | undefined;
}

/** How the first pages of a form lie: they hold its tables where it has nothing else. */
export const ownOrientation = ({ tables = [] }: Pick<Form, 'tables'>): Orientation =>
  tables.some(({ orientation }) => orientation === 'landscape') ? 'landscape' : 'portrait';

/** Word's own distance of a header or footer from the edge of the paper, in millimetres, for the side without a number. */
const USUAL_DISTANCE = 12.5;

function pageProperties({ page, page_number }: Letterhead, pages: Pages, titlePage: boolean) {
  const { margins } = page;
  const distance = (side: 'top' | 'bottom'): number =>
    twipsOfMillimetres(page_number.position === side ? page_number.distance : USUAL_DISTANCE);
  return {
    titlePage,
    ...(pages.goOn ? { type: SectionType.CONTINUOUS } : {}),
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

/** What stands at one edge of pages: nothing, their number, the sender's address; `first`: of the first of them only. */
interface Edge {
  at: 'headers' | 'footers';
  of: 'default' | 'first';
  number: boolean;
  contact: string | null;
}

const showsFirst = ({ page_number }: Letterhead, { numberFirst = page_number.on_first_page }: Pages): boolean =>
  numberFirst;

/** The first page differs from the others. */
const hasTitlePage = (letterhead: Letterhead, pages: Pages): boolean =>
  pages.goOn !== true && (!showsFirst(letterhead, pages) || pages.contact !== undefined);

/** The edges a run of pages has; those of its first page where it differs. */
function edgesOf(letterhead: Letterhead, pages: Pages): Edge[] {
  const at = letterhead.page_number.position === 'top' ? 'headers' : 'footers';
  const contact = pages.contact ?? null;
  return (['headers', 'footers'] as const).flatMap((side): Edge[] => [
    { at: side, of: 'default', number: side === at, contact: null },
    ...(hasTitlePage(letterhead, pages)
      ? [
          {
            at: side,
            of: 'first',
            number: side === at && showsFirst(letterhead, pages),
            contact: side === 'footers' ? contact : null,
          } as const,
        ]
      : []),
  ]);
}

/** The number of the page it stands on. */
class PageNumberRun extends Markup {
  constructor() {
    super('page number', []);
  }

  override made(): TextRun {
    return new TextRun({ children: [PageNumber.CURRENT] });
  }
}

function linesOf({ number, contact }: Edge): (Paragraph | Table)[] {
  const lines = [
    ...(contact === null ? [] : [new Line(STYLES.contact, [new Own(contact)])]),
    ...(number ? [new Line(HEADER, [new PageNumberRun()])] : []),
  ];
  const ids = new ControlIds('');
  return blocksOf((lines.length > 0 ? lines : [new Line(HEADER, [])]).flatMap((line) => componentsFor(line, ids)));
}

/**
 * Runs of pages with their size, margins, headers and footers, as the letterhead has them. What stands at an edge is
 * written once: pages that say nothing of it go on with what the pages before them have (ECMA-376 17.10.1).
 * @param childrenOf what stands on pages, as the docx package has it
 */
export function sectionsOf(
  letterhead: Letterhead,
  runs: readonly Pages[],
  childrenOf: (pages: Pages, index: number) => readonly FileChild[],
): ISectionOptions[] {
  const inForce = new Map<string, Edge>();
  return runs.map((pages, index): ISectionOptions => {
    const own = edgesOf(letterhead, pages).filter((edge) => {
      const name = `${edge.at} ${edge.of}`;
      const last = inForce.get(name);
      inForce.set(name, edge);
      return last?.number !== edge.number || last.contact !== edge.contact;
    });
    const side = (at: Edge['at']) => own.filter((edge) => edge.at === at);
    return {
      properties: pageProperties(letterhead, pages, hasTitlePage(letterhead, pages)),
      headers: Object.fromEntries(side('headers').map((edge) => [edge.of, new Header({ children: linesOf(edge) })])),
      footers: Object.fromEntries(side('footers').map((edge) => [edge.of, new Footer({ children: linesOf(edge) })])),
      children: childrenOf(pages, index),
    };
  });
}
