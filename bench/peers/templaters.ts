import { peer, versionOf } from './installed.js';
import { here, type Row } from './row.js';
import { type Sample, TYPED } from './sample.js';

interface EasyTemplate {
  TemplateHandler: new () => { process(template: Buffer, data: object): Promise<Buffer> };
}

type PizZip = new (bytes: Buffer) => { generate(options: object): Uint8Array };

type Docxtemplater = new (zip: InstanceType<PizZip>) => { render(data: object): { getZip(): InstanceType<PizZip> } };

interface DocxTemplates {
  createReport(options: object): Promise<Uint8Array>;
}

const row = (name: string, once: () => unknown): Row => ({
  name: `${name} ${versionOf(name)}`,
  does: 'making',
  by: 'peer',
  rival: true,
  work: here(once),
});

/** Those that fill in a template, each as fast as its own options make it. */
export function templaterRows({ template }: Sample): readonly Row[] {
  const bytes = Buffer.from(template);
  const { TemplateHandler } = peer<EasyTemplate>('easy-template-x');
  const Zip = peer<PizZip>('pizzip');
  const Templater = peer<Docxtemplater>('docxtemplater');
  const { createReport } = peer<DocxTemplates>('docx-templates');
  return [
    row('docxtemplater', () =>
      new Templater(new Zip(bytes)).render(TYPED).getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }),
    ),
    row('easy-template-x', () => new TemplateHandler().process(bytes, TYPED)),
    row('docx-templates', () =>
      createReport({ template: bytes, data: TYPED, cmdDelimiter: ['{', '}'], noSandbox: true }),
    ),
  ];
}
