import { peer, versionOf } from './installed.js';
import { here, type Row } from './row.js';
import type { Sample } from './sample.js';

type Extract = (file: { buffer: Buffer }) => Promise<{ value: string }>;

interface Mammoth {
  extractRawText: Extract;
  convertToHtml: Extract;
}

interface OfficeParser {
  OfficeParser: { parseOffice(file: Buffer): Promise<{ toText(): string }> };
}

/** Those that get the text out of a document that is filled in; officeparser passes over what stands in content controls. */
export function extractorRows({ filled, printed }: Sample): readonly Row[] {
  const buffer = Buffer.from(filled);
  const { extractRawText, convertToHtml } = peer<Mammoth>('mammoth');
  const { OfficeParser: parser } = peer<OfficeParser>('officeparser');
  const row = (name: string, how: string, text: () => Promise<string>): Row => ({
    name: `${name} ${versionOf(name)}${how}`,
    does: 'reading',
    by: 'peer',
    rival: true,
    work: here(async () => {
      if (!(await text()).includes(printed)) throw new Error(`${name} does not find the first heading`);
    }),
  });
  return [
    row('mammoth', ', raw text', async () => (await extractRawText({ buffer })).value),
    row('mammoth', ', HTML', async () => (await convertToHtml({ buffer })).value),
    row('officeparser', ', text outside of controls', async () => (await parser.parseOffice(buffer)).toText()),
  ];
}
