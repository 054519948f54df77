import type { Answer } from '../../schemas/submission.js';
import { type Form, itemsOf, parseItemId, partItem, type ValueRule } from '../form/index.js';
import { forgetSpellings } from '../text/index.js';
import { readValue } from '../values/index.js';
import type { WordDocument } from '../word/index.js';
import { isPutOff } from './blank.js';
import { readFields } from './fields.js';
import { type FigureSetting, figureSetting, readFigures } from './figures/read-figures.js';
import { type Flow, flowOf } from './flow.js';
import { readHeadings } from './headings.js';
import type { Landmark } from './landmark.js';
import { type Locations, locate } from './locate/locate.js';
import { doubted } from './lost-letters.js';
import { readNarrative } from './narratives.js';
import { placeOf } from './place.js';
import { regionsOf } from './regions.js';
import { type Settled, settle } from './run-together.js';
import type { Identity, Submission } from './submission.js';
import { readTable } from './table/read-table.js';

interface Reading {
  form: Form;
  flow: Flow;
  locations: Locations;
  settled: Settled;
  figures: FigureSetting;
}

function readLandmark(landmark: Landmark, reading: Reading): { answers: Answer[]; tables: Submission['tables'] } {
  const { form, flow, locations, settled } = reading;
  if (landmark.is === 'heading' || landmark.is === 'ask') {
    const part = landmark.is === 'heading' ? landmark.section : landmark.point;
    const owner = { index: landmark.index, trail: landmark.trail, figures: part.figures };
    return {
      answers: [readNarrative(landmark, settled, form), ...readFigures(owner, reading.figures)],
      tables: [],
    };
  }
  if (landmark.is === 'table') {
    const { answers, reading: table } = readTable(landmark, locations, flow, form);
    return { answers, tables: table ? [table] : [] };
  }
  return { answers: [], tables: [] };
}

/** What each figure value must be, by item, and each column of a table. */
const rulesOf = (form: Form): ReadonlyMap<string, ValueRule> =>
  new Map(
    itemsOf(form).flatMap((one): [string, ValueRule][] => {
      if (one.kind === 'figure') return [[one.id, one.figure.rule]];
      if (one.kind !== 'table') return [];
      return one.table.columns.map(({ id, rule }) => [partItem(one.id, id), rule]);
    }),
  );

/** The column a cell stands in; any other item itself. */
function columnOf(item: string): string {
  const { owner, column } = parseItemId(item);
  return column === null ? item : partItem(owner, column);
}

/** Answers whose text has two readings, with the one that was taken. */
function ambiguousIn(answers: readonly Answer[], form: Form): Submission['ambiguous'] {
  const rules = rulesOf(form);
  return answers.flatMap(({ item, state, text }) => {
    const rule = rules.get(columnOf(item));
    if (!rule || state !== 'answered' || text === null) return [];
    const { reading: read, because } = readValue(text, rule, form.language);
    return read === null ? [] : [{ item, read, ...(because && { because }) }];
  });
}

/** Reads a returned document against its form. Says what is there, never whether it is enough. */
export function read(document: WordDocument, form: Form, identity: Identity): Submission {
  forgetSpellings();
  const flow = flowOf(document);
  const locations = locate(form, flow);
  const regions = regionsOf(flow, locations);
  const settled = settle(form, locations, regions, flow);
  const figures = figureSetting(form, flow, locations, settled);
  const reading = { form, flow, locations, settled, figures };
  const parts = locations.landmarks.map((landmark) => readLandmark(landmark, reading));
  const answers = doubted([...readFields(form, flow, locations), ...parts.flatMap((part) => part.answers)], flow);
  return {
    identity,
    answers,
    headings: readHeadings(locations),
    unasked: regions.unasked.map((node) => ({ text: node.text.trim(), place: placeOf([], node) })),
    tables: parts.flatMap((part) => part.tables),
    ambiguous: ambiguousIn(answers, form),
    putOff: answers.flatMap(({ item, state, text }) =>
      state === 'blank' && text !== null && isPutOff(text, form.language) ? [{ item, text }] : [],
    ),
    traces: document.traces,
  };
}
