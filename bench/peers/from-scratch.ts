import { openParts, readPart } from '../../test/support/fill/package.js';
import { child, descendants, isElement, textOfElement, type XmlElement } from '../../test/support/fill/xml.js';
import { peer, versionOf } from './installed.js';
import { here, type Row } from './row.js';
import { MAIN, type Sample } from './sample.js';

type Part = object;
type Made<Options> = new (options: Options) => Part;

interface Docx {
  Document: Made<{ sections: { children: Part[] }[] }>;
  Paragraph: Made<{ text: string }>;
  Table: Made<{ rows: Part[] }>;
  TableRow: Made<{ children: Part[] }>;
  TableCell: Made<{ children: Part[] }>;
  Packer: { toBuffer(document: Part): Promise<Buffer> };
}

/** What stands in the document, without its look: a text, or the cells of a table by rows. */
type Content = string | string[][];

const contentOf = (body: XmlElement): Content[] =>
  body.children.filter(isElement).flatMap((node): Content[] => {
    if (node.name === 'w:p') return [textOfElement(node)];
    if (node.name === 'w:tbl')
      return [descendants(node, 'w:tr').map((row) => descendants(row, 'w:tc').map(textOfElement))];
    return node.name === 'w:sdt' || node.name === 'w:sdtContent' ? contentOf(node) : [];
  });

/** The same paragraphs and tables, plain, made by the package that this tool writes its forms with. */
export function fromScratchRows({ template }: Sample): readonly Row[] {
  const { Document, Paragraph, Table, TableRow, TableCell, Packer } = peer<Docx>('docx');
  const body = child(readPart(openParts(template), MAIN), 'w:body');
  if (!body) throw new Error('the document has no text');
  const content = contentOf(body);
  const rowOf = (cells: string[]): Part =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph({ text })] })) });
  return [
    {
      name: `docx ${versionOf('docx')}, the same texts and tables, plain`,
      does: 'making',
      by: 'peer',
      work: here(() => {
        const children = content.map((one) =>
          typeof one === 'string' ? new Paragraph({ text: one }) : new Table({ rows: one.map(rowOf) }),
        );
        return Packer.toBuffer(new Document({ sections: [{ children }] }));
      }),
    },
  ];
}
