import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type PrintedReview, ReviewList } from '../../schemas/review.js';
import { run } from '../../src/commands/program/run.js';
import { findSoffice, OldFiles } from '../../src/node/index.js';
import { exampleRoot } from '../support/examples.js';
import { inFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';
import { convert, type Files } from './support/soffice.js';

const NAMES = ['cb_truyen_thong', 'du_dao_san', 'du_muong_so'];
const example = join(exampleRoot, 'so-ket-kl23');
const judged = ['--outline', join(example, 'outline.yaml'), '--units', join(example, 'units.yaml')];

const check = (files: Record<string, Uint8Array>): Promise<PrintedReview[]> =>
  inFolder(files, async (folder) => {
    const io = recordedIo(folder);
    await run(['check', '.', '--format', 'json', ...judged], io);
    return ReviewList.parse(JSON.parse(io.written.stdout)).reviews;
  });

/** What a review says a unit has to mend. */
const lacks = ({ findings }: PrintedReview): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code, item }) => `${code} ${item}`);

describe('a returned report saved in an older format', () => {
  const asSent: Files = new Map();
  let expected: PrintedReview[];

  beforeAll(async () => {
    for (const name of NAMES)
      asSent.set(name, new Uint8Array(await readFile(join(example, 'returned', `${name}.docx`))));
    expected = await check(Object.fromEntries([...asSent].map(([name, bytes]) => [`${name}.docx`, bytes])));
    expect(expected.map(({ status }) => status)).toEqual(['incomplete', 'incomplete', 'complete']);
  });

  test.each(['doc', 'odt', 'rtf'])('lacks as .%s what it lacks as .docx', async (format) => {
    const saved = convert(asSent, 'docx', format);
    const reviews = await check(Object.fromEntries([...saved].map(([name, bytes]) => [`${name}.${format}`, bytes])));
    expect(reviews.map(({ file }) => file)).toEqual(NAMES.map((name) => `${name}.${format}`));
    expect(reviews.map(({ unit }) => unit)).toEqual(NAMES);
    expect(reviews.map(lacks)).toEqual(expected.map(lacks));
    expect(reviews.map(({ findings }) => findings[0]?.code)).toEqual(NAMES.map(() => 'returned-converted'));
  });

  test('stays unreadable where only a part of it arrived', async () => {
    const saved = convert(new Map([...asSent].slice(0, 1)), 'docx', 'doc').get('cb_truyen_thong');
    const [review] = await check({ 'a.doc': saved?.subarray(0, 20_000) ?? new Uint8Array() });
    expect(review?.status).toBe('unreadable');
    expect(review?.findings.map(({ code }) => code)).toEqual(['returned-legacy-doc', 'returned-not-converted']);
  });
});

/** An OpenDocument text with this body. */
const odt = (body: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">' +
        '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>' +
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    ),
    'content.xml': strToU8(
      '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" ' +
        'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.2" ' +
        'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0">' +
        `<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  });

const picture = (address: string): string =>
  '<text:p><draw:frame svg:width="2cm" svg:height="2cm" text:anchor-type="as-char">' +
  `<draw:image xlink:href="${address}" xlink:type="simple" xlink:actuate="onLoad"/></draw:frame></text:p>`;

const section = (name: string, address: string): string =>
  `<text:section text:name="${name}"><text:section-source xlink:type="simple" xlink:href="${address}"/>` +
  '<text:p>As it was</text:p></text:section>';

test('a report that names other files and addresses is read without them', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  await inFolder({ 'secret.odt': odt('<text:p>Secret</text:p>') }, async (folder) => {
    const secret = pathToFileURL(join(folder, 'secret.odt')).href;
    const body = picture(`${host}/a.png`) + section('here', secret) + section('there', `${host}/b.odt`);
    const files = new OldFiles({ soffice: (await findSoffice(process)) ?? '', largest: 1_000_000 });
    await files.add(odt(body), 'odt');
    const texts: string[] = [];
    for await (const { docx } of files.converted()) {
      const part = typeof docx === 'string' ? undefined : unzipSync(docx)['word/document.xml'];
      texts.push(part ? strFromU8(part) : String(docx));
    }
    await files.close();
    expect(texts[0]).toContain('As it was');
    expect(texts[0]).not.toContain('Secret');
  });
  server.close();
  expect(asked).toEqual([]);
});
