import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolve } from '../../../src/form/index.js';
import { landmarksOf } from '../../../src/read/landmark.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { foundAtAnchors } from '../../../src/read/locate/at-anchors.js';
import { locate, locateBySearch } from '../../../src/read/locate/locate.js';
import type { Locations } from '../../../src/read/locate/locations.js';
import { gridOf } from '../../../src/read/table/grid.js';
import { printedBy } from '../../../src/read/texts/printed.js';
import { paragraphsOf, readWord, type WordDocument } from '../../../src/word/index.js';
import { exampleRoot, loadExample } from '../../support/examples.js';

const EXAMPLES = ['bao-cao-nam-co-so', 'grant-report', 'ket-qua-tuyen-truyen', 'so-ket-kl23'];

/** What the units of the examples sent back, with their forms. */
const returned = EXAMPLES.flatMap((name) => {
  const { outline, units, letterhead, period } = loadExample(name);
  const folder = join(exampleRoot, name, 'returned');
  return readdirSync(folder).flatMap((file) => {
    const unit = units.find(({ id }) => file === `${id}.docx`);
    const { value } = readWord({ name: file, bytes: readFileSync(join(folder, file)) });
    return unit && value ? [{ form: resolve({ outline, unit, period, letterhead }), document: value }] : [];
  });
});

/** Something a person, or their editor, does to a document: where, and with what. */
const change = fc.record({
  does: fc.constantFrom('retypes', 'retypes', 'retypes', 'styles', 'drops', 'moves', 'repeats', 'unmarks', 'untags'),
  at: fc.nat(),
  to: fc.nat(),
  how: fc.constantFrom('as it is', 'slip', 'numbered', 'goes on', 'bold'),
});
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

function retyped(text: string, how: Change['how'], at: number): string {
  if (how === 'slip') return `${text.slice(0, at % 9)}${text.slice((at % 9) + 1)}`;
  if (how === 'numbered') return `${(at % 9) + 1}. ${text}`;
  return how === 'goes on' ? `${text}: đơn vị đã làm ${at % 90} việc` : text;
}

/** Does it to a document of which nothing else is known. */
function done(document: WordDocument, { does, at, to, how }: Change, printed: readonly string[]): void {
  const paragraph = pick(paragraphsOf(document), at);
  const [from, into] = [at % document.body.length, to % document.body.length];
  if (does === 'retypes' && paragraph) {
    const [first] = paragraph.runs;
    if (first) paragraph.runs = [{ ...first, text: retyped(pick(printed, to) ?? '', how, to), bold: how === 'bold' }];
  }
  if (does === 'styles' && paragraph) {
    paragraph.style = pick([null, 'Decuong Ask', 'Decuong Caption', 'heading 1'], to) ?? null;
    paragraph.outlineLevel = pick([null, null, null, 0, 1], to) ?? null;
  }
  if (does === 'drops') document.body.splice(from, 1);
  if (does === 'moves') document.body.splice(into, 0, ...document.body.splice(from, 1));
  if (does === 'repeats')
    document.body.splice(into, 0, structuredClone(document.body[from] as WordDocument['body'][0]));
  if (does === 'unmarks') document.bookmarks.splice(at % Math.max(1, document.bookmarks.length), 1);
  if (does === 'untags') {
    const control = pick(document.controls, at);
    if (control) control.tag = null;
  }
}

/** All that is read of where things stand; how sure the signing block stands at one of its lines is read nowhere. */
const shown = ({ located, absent, grids, emptied, signingFrom }: Locations): unknown => ({
  located: [...located.values()].map(({ landmark, node, evidence, grid, moved }) => {
    const { by, inclusive } = evidence;
    const confidence = landmark.is === 'signing' ? null : evidence.confidence;
    return {
      index: landmark.index,
      at: node.index,
      by,
      inclusive,
      confidence,
      grid: grid && grids.indexOf(grid),
      moved,
    };
  }),
  absent: [...absent],
  tables: grids.map(({ table, continued, rows }) => [table.ordinal, continued.length, rows.length]),
  emptied: [...emptied].map(({ ordinal }) => ordinal),
  signingFrom,
});

test('where anchors are whole, a search comes to the same, whatever else is in the document', () => {
  let whole = 0;
  const property = fc.property(fc.nat(), fc.array(change, { maxLength: 3 }), (nth, changes) => {
    const { form, document: sent } = pick(returned, nth) as (typeof returned)[number];
    const document = structuredClone(sent);
    const printed = [...printedBy(form).keys()];
    for (const one of changes) done(document, one, printed);
    const flow = flowOf(document, printedBy(form));
    const grids = flow.tables.map((table) => gridOf(table, flow));
    if (foundAtAnchors(form, flow, landmarksOf(form), grids)) whole += 1;
    expect(shown(locate(form, flow))).toEqual(shown(locateBySearch(form, flow)));
  });
  fc.assert(property, { numRuns: Number(process.env.RUNS ?? 30), endOnFailure: true });
  expect(whole).toBeGreaterThan(5);
});
