import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { openParts } from '../../test/support/fill/package.js';
import { here, type Row } from './row.js';
import { MAIN, type Sample, TYPED } from './sample.js';

const mainPart = (docx: Uint8Array): Uint8Array => {
  const part = openParts(docx)[MAIN];
  if (!part) throw new Error('no text in the document');
  return part;
};

/** What is done once by everybody who makes or reads the document, and nothing else: it needs no other package. */
export function floorRows({ template, filled }: Sample): readonly Row[] {
  const text = Buffer.from(mainPart(template)).toString();
  const packed = deflateRawSync(mainPart(filled), { level: 6 });
  return [
    {
      name: 'replace four texts, deflate level 6',
      does: 'making',
      by: 'floor',
      work: here(() => {
        let made = text;
        for (const [tag, typed] of Object.entries(TYPED)) made = made.replace(`{${tag}}`, () => typed);
        return deflateRawSync(made, { level: 6 });
      }),
    },
    {
      name: 'inflate, one pass of saxes',
      does: 'reading',
      by: 'floor',
      work: here(() => {
        let characters = 0;
        const parser = new SaxesParser({ xmlns: false });
        parser.on('text', (piece) => {
          characters += piece.length;
        });
        parser.write(inflateRawSync(packed).toString()).close();
        return characters;
      }),
    },
  ];
}
