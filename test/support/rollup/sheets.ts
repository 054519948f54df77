import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What stands in a cell that holds a formula. */
export interface Computed {
  formula: string;
  value: string;
}

const XML: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
const plain = (text: string): string => text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => XML[entity] ?? entity);

/** The sheets of a workbook in their order: name and XML. */
export function sheetsIn(xlsx: Uint8Array): { name: string; xml: string }[] {
  const parts = unzipSync(xlsx);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]*)"/.exec(tag)?.[1],
      /Target="\/?(?:xl\/)?([^"]*)"/.exec(tag)?.[1],
    ]),
  );
  return [...text('xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => ({
    name: plain(/ name="([^"]*)"/.exec(tag)?.[1] ?? ''),
    xml: text(`xl/${targets.get(/ r:id="([^"]*)"/.exec(tag)?.[1])}`),
  }));
}

/** The formulas of a workbook with what they come to, by sheet and cell: `Tổng hợp!H2`. */
export const computedIn = (xlsx: Uint8Array): Map<string, Computed> =>
  new Map(
    sheetsIn(xlsx).flatMap(({ name, xml }) =>
      [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f[^>]*>([^<]*)<\/f>(?:<v[^>]*>([^<]*)<\/v>|<v[^>]*\/>)?/g)].map(
        ([, cell, formula = '', value = '']) =>
          [`${name}!${cell}`, { formula: plain(formula), value: plain(value) }] as const,
      ),
    ),
  );

/** The same workbook without what its formulas come to: a program that opens it must work it out. */
export function withoutResults(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith('xl/worksheets/')) continue;
    const xml = strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
    parts[path] = strToU8(xml);
  }
  return zipSync(parts);
}
