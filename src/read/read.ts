import type { Answer } from '../../schemas/submission.js';
import { type Form, parentOf } from '../form/index.js';
import type { WordDocument } from '../word/index.js';
import { CONFIDENCE } from './confidence.js';
import { withCopies } from './doubts/copied.js';
import { withCorrections } from './doubts/corrected.js';
import { withMarks } from './doubts/marked.js';
import { withNotes } from './doubts/noted.js';
import { withRowsOfText } from './doubts/row-of-text.js';
import { heldAgainstTwice, NOTHING_TWICE, type Twice } from './doubts/said-again.js';
import { besideSecond, reportsIn } from './doubts/second-report.js';
import { withUnclaimed } from './doubts/unclaimed.js';
import { readFields } from './fields.js';
import { type FigureSetting, figureSetting, readFigures } from './figures/read-figures.js';
import type { Landmark } from './landmark.js';
import type { Flow } from './lines/flow.js';
import { placeOf } from './lines/place.js';
import { locate } from './locate/locate.js';
import type { Locations } from './locate/locations.js';
import { type Narrated, readNarrative } from './narratives.js';
import { namedOtherwise } from './regions/asked-under.js';
import { type Attribution, attributeText } from './regions/attribution.js';
import { withLostNames } from './regions/lost-names.js';
import { withNamedLines } from './regions/named-lines.js';
import { withNumberedHeadings } from './regions/numbered-headings.js';
import { regionsOf } from './regions/regions.js';
import { withRewordedLines } from './regions/reworded.js';
import { type Accounts, accountsOf } from './remainder/accounts.js';
import type { HeadingReading, Identity, Submission } from './submission.js';
import { readTable } from './table/read-table.js';
import type { Relabelled } from './table/rows/rows.js';
import { isPutOff } from './texts/blank.js';
import { type Saying, sayingOf } from './texts/says.js';
import type { Doubt, ReadAnswer } from './valued.js';

interface Reading {
  form: Form;
  flow: Flow;
  locations: Locations;
  attribution: Attribution;
  figures: FigureSetting;
  saying: Saying;
  otherName: ReturnType<typeof namedOtherwise>;
}

/** What is said of a landmark; `narrated` where a text was read, and the paragraphs it was read from. */
interface Part {
  answers: readonly ReadAnswer[];
  table: Submission['tables'][number] | null;
  narrated: Narrated | null;
}

const NO_PART: Part = { answers: [], table: null, narrated: null };

function readLandmark(landmark: Landmark, reading: Reading): Part {
  const { form, flow, locations, attribution } = reading;
  if (landmark.is === 'heading' || landmark.is === 'ask') {
    const part = landmark.is === 'heading' ? landmark.section : landmark.point;
    const owner = { index: landmark.index, trail: landmark.trail, figures: part.figures };
    const narrated = readNarrative(landmark, attribution, locations, form, reading.saying, reading.otherName);
    return { answers: [narrated.answer, ...readFigures(owner, reading.figures)], table: null, narrated };
  }
  if (landmark.is === 'table') {
    const { answers, reading: table } = readTable(landmark, locations, flow, form);
    return { answers, table, narrated: null };
  }
  return NO_PART;
}

/** The sections whose heading was found, in the order of the document. */
const readHeadings = ({ located }: Locations): HeadingReading[] =>
  [...located.values()]
    .sort((a, b) => a.node.index - b.node.index)
    .flatMap(({ landmark, node, evidence, moved, behind }) => {
      if (landmark.is !== 'heading' || evidence.inclusive) return [];
      const { by, confidence } = evidence;
      const place = placeOf(landmark.trail, node);
      const typed = behind === undefined ? node.rest : node.rest.slice(0, behind).replace(/[\s:：\-–—]+$/u, '');
      return [{ item: landmark.section.id, typed, by, confidence, inOrder: !moved, place }];
    });

/** From this share of its paragraphs on a document has lost its letters, and not only a word here and there. */
const MOST_LOST = 0.2;

/**
 * Where a document lost its letters between two code pages, no title can be recognised: what was not found may well be
 * there, so it is not called missing.
 */
function doubted(answers: readonly ReadAnswer[], { nodes, document }: Flow): ReadAnswer[] {
  const written = nodes.filter((node) => node.text.trim() !== '').length;
  if (document.traces.garbled < Math.max(1, written * MOST_LOST)) return [...answers];
  return answers.map((answer) =>
    answer.state === 'missing' ? { ...answer, state: 'unknown', confidence: CONFIDENCE.mentioned } : answer,
  );
}

/** What is doubtful in answers whose value was taken all the same. */
const ambiguousIn = (answers: readonly ReadAnswer[]): Submission['ambiguous'] =>
  answers
    .filter(({ state, doubt }) => doubt && state === 'answered')
    .map(({ item, doubt }) => ({ item, ...(doubt as Doubt) }));

function withoutDoubt(read: ReadAnswer): Answer {
  if (!read.doubt && !read.called) return read;
  const { doubt: _, called: __, ...answer } = read;
  return answer;
}

/** The places left blank in which somebody put the answer off. */
const putOffIn = (answers: readonly ReadAnswer[]): NonNullable<Submission['putOff']> =>
  answers
    .filter(({ state, text }) => state === 'blank' && text !== null && isPutOff(text))
    .map(({ item, text }) => ({ item, text: text ?? '' }));

/** What a document says, and where each paragraph of its body belongs. */
interface Accounted {
  submission: Submission;
  homes: Accounts['homes'];
}

/** Reads a returned document against its form. Says what is there, never whether it is enough. */
export const read = (document: WordDocument, form: Form, identity: Identity): Submission =>
  readAccounted(document, form, identity).submission;

/** The same, and where everything in it belongs. Of two reports in one file the first is read, beside the second. */
export function readAccounted(document: WordDocument, form: Form, identity: Identity): Accounted {
  const { own, second, said } = reportsIn(document, form);
  const first = readOne(own, form, identity, said?.twice);
  if (!second && !said?.idle.length) return first;
  const homes = new Map(first.homes);
  for (const node of said?.idle ?? []) if (node.text.trim() !== '') homes.set(node, { is: 'printed' });
  if (!second) return { ...first, homes };
  const other = readOne(second, form, identity);
  for (const [node] of other.homes) homes.set(node, { is: 'outside', stray: null, furniture: false });
  return { submission: besideSecond(first.submission, other.submission, second.document, form), homes };
}

function readOne(flow: Flow, form: Form, identity: Identity, twice: Twice = NOTHING_TWICE): Accounted {
  const named = withNamedLines(withNumberedHeadings(locate(form, flow), flow), flow, form);
  const locations = withRewordedLines(named, flow);
  const regions = regionsOf(flow, locations, form, twice.lines);
  const attribution = attributeText(form, locations, regions);
  const withNames = withLostNames(locations, regions, attribution);
  const figures = figureSetting(form, flow, withNames, attribution);
  const reading = {
    form,
    flow,
    locations,
    attribution,
    figures,
    saying: sayingOf(form),
    otherName: namedOtherwise(withNames, flow, form),
  };
  const all: ReadAnswer[] = readFields(form, flow, locations);
  const tables: Submission['tables'] = [];
  const narrated: Narrated[] = [];
  for (const landmark of locations.landmarks) {
    const part = readLandmark(landmark, reading);
    for (const answer of part.answers) all.push(answer);
    if (part.table) tables.push(part.table);
    if (part.narrated) narrated.push(part.narrated);
  }
  const held = withCopies(heldAgainstTwice(all, twice), tables, { form, flow, locations: withNames });
  const noted = withCorrections(withNotes(held, withNames, flow, form), flow, form);
  const found = doubted(withMarks(noted), flow);
  const answers = found.map(withoutDoubt);
  const { unasked } = regions;
  const open = { unasked, regions: attribution.regions };
  const { homes, outside } = accountsOf({ form, flow, locations, answers, tables, narrated, unasked });
  const shown = withUnclaimed(answers, homes, locations, open, flow);
  const submission: Submission = {
    identity,
    answers: withRowsOfText(shown, outside, locations, flow),
    headings: readHeadings(locations),
    unasked: unasked.map((node) => ({ text: node.text.trim(), place: placeOf([], node) })),
    outside,
    tables,
    ambiguous: ambiguousIn(found),
    relabelled: found
      .filter(({ called }) => called !== undefined)
      .map(({ item, place, called }) => ({ item: parentOf(item) ?? item, ...(called as Relabelled), place })),
    putOff: putOffIn(found),
    traces: flow.document.traces,
  };
  return { submission, homes: withLeftPlaces(homes, answers, shown) };
}

/** Where what is shown for an answer stands elsewhere, the dots left in its own place are the form's. */
function withLeftPlaces(
  homes: Accounts['homes'],
  answers: readonly Answer[],
  shown: readonly Answer[],
): Accounts['homes'] {
  const moved = new Set(shown.flatMap((answer, at) => (answer === answers[at] ? [] : [answer.item])));
  if (moved.size === 0) return homes;
  return new Map(
    [...homes].map(([node, home]) => {
      const isLeft = home.is === 'answer' && [...home.items].every((item) => moved.has(item));
      return [node, isLeft ? { is: 'printed' } : home];
    }),
  );
}
