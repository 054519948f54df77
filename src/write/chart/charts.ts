import { Element } from '../markup/element.js';
import { Line } from '../markup/line.js';
import { Markup } from '../markup/markup.js';
import type { AddedPart } from '../package.js';
import type { Chart } from './chart.js';
import { chartXml } from './chart-xml.js';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK = { name: 'xlsx', contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** English Metric Units in a twip (ECMA-376 20.1.2.1). */
const EMU = 635;

/** How high a chart is beside its width. */
const HIGH = 0.5;

/** A chart in a line, whose look follows from `of`. */
class Drawing extends Markup {
  constructor(
    of: string,
    private readonly run: Element,
  ) {
    super(`drawing ${of}`, []);
  }

  override made(): Element {
    return this.run;
  }
}

/** The charts of one document: each is a part of its own, drawn in a line of the text (ECMA-376 20.4.2.8). */
export class Charts {
  private readonly charts: Chart[] = [];

  /** The charts drawn so far, in their order. */
  get drawn(): readonly Chart[] {
    return this.charts;
  }

  /** The line a chart is drawn in, in a style of the document; `width` in twips. */
  draw(chart: Chart, style: string, width: number): Line {
    const id = this.charts.push(chart);
    const size = { cx: width * EMU, cy: Math.round(width * HIGH) * EMU };
    const graphic = new Element('c:chart', { 'xmlns:c': `${DRAWING}/chart`, 'r:id': relationOf(id) });
    const data = new Element('a:graphicData', { uri: `${DRAWING}/chart` }, [graphic]);
    const inline = new Element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      new Element('wp:extent', size),
      new Element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      new Element('wp:docPr', { id, name: `Chart ${id}`, descr: chart.title }),
      new Element('wp:cNvGraphicFramePr'),
      new Element('a:graphic', { 'xmlns:a': `${DRAWING}/main` }, [data]),
    ]);
    const run = new Element('w:r', {}, [new Element('w:drawing', {}, [inline])]);
    return new Line(style, [new Drawing(`${id} ${width} ${chart.title}`, run)]);
  }

  /** The parts of the charts drawn so far; `workbooks` in their order, where they can be edited. */
  parts(workbooks: readonly Uint8Array[]): AddedPart[] {
    return this.charts.flatMap((chart, index) => chartParts(chart, index + 1, workbooks[index] ?? null));
  }
}

const relationOf = (id: number): string => `rIdChart${id}`;

function chartParts(chart: Chart, id: number, workbook: Uint8Array | null): AddedPart[] {
  const drawing: AddedPart = {
    path: `word/charts/chart${id}.xml`,
    content: chartXml(chart, workbook && 'rId1'),
    contentType: CHART_TYPE,
    relation: { id: relationOf(id), type: 'chart' },
  };
  if (!workbook) return [drawing];
  const book = `embeddings/Microsoft_Excel_Sheet${id}.xlsx`;
  return [
    { ...drawing, refersTo: { type: 'package', target: `../${book}` } },
    { path: `word/${book}`, content: workbook, extension: WORKBOOK },
  ];
}
