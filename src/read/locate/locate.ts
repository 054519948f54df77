import type { Form } from '../../form/index.js';
import { readDate } from '../../values/index.js';
import { SUREST } from '../confidence.js';
import { isOfOwnTable, type Landmark, landmarksOf } from '../landmark.js';
import { type Flow, type FlowNode, firstIn } from '../lines/flow.js';
import { gridOf } from '../table/grid.js';
import { splitPlaceDate } from '../texts/place-date.js';
import { foundAtAnchors } from './at-anchors.js';
import { joinContinuations } from './continuations.js';
import { copiesIn, inFilledCopies } from './copies.js';
import { emptiedTables, searchedGrids } from './grids.js';
import type { Found, Located, Locations } from './locations.js';
import { searched } from './search.js';

/**
 * Finds every landmark of the form in the document: at its own anchors where all of them are whole, which is proved to be
 * what a search comes to; else by a search.
 */
export const locate = (form: Form, flow: Flow): Locations => located(form, flow, true);

/** The same by a search alone, whatever stands at anchors. */
export const locateBySearch = (form: Form, flow: Flow): Locations => located(form, flow, false);

function located(form: Form, flow: Flow, byAnchors: boolean): Locations {
  const landmarks = landmarksOf(form);
  const grids = flow.tables.map((table) => gridOf(table, flow));
  const held = searchedGrids(grids, landmarks);
  const whole = byAnchors && held.length === grids.length ? foundAtAnchors(form, flow, landmarks, held) : null;
  const found = whole ?? searched(form, flow, landmarks, held);
  const joined = joinContinuations(found.located, grids, flow, form);
  const emptied = emptiedTables(grids, landmarks, form.letterhead.words);
  const locations = {
    landmarks,
    located: withAllParts(joined.located, found),
    absent: found.absent,
    grids: joined.grids,
    emptied,
    signingFrom: signingFrom(found, joined.located, flow, form),
  };
  return inFilledCopies({ ...locations, copies: copiesIn(locations, flow, form) }, flow, form);
}

/** A table that was split is as sure as all its parts together: each of them might have been taken for the whole. */
function withAllParts(located: ReadonlyMap<number, Located>, { rivals }: Found): Map<number, Located> {
  return new Map(
    [...located].map(([index, one]) => {
      const { grid, evidence } = one;
      const parts = new Set(grid ? [grid.table, ...grid.continued] : []);
      const others = (rivals[index] ?? []).filter(({ pair }) => pair.grid && parts.has(pair.grid.table));
      const confidence = others.reduce((sum, { posterior }) => sum + posterior, evidence.confidence);
      return [index, { ...one, evidence: { ...evidence, confidence: Math.min(confidence, SUREST) } }];
    }),
  );
}

const isText = (landmark: Landmark): boolean =>
  landmark.is === 'heading' || landmark.is === 'ask' || isOfOwnTable(landmark);

const withText = ({ key, tables }: FlowNode): boolean => key !== '' || tables.length > 0;

/** The line of place and day that some set above who signs, behind other text: "Mường So, ngày 19 tháng 5 năm 2026". */
function datedBefore(signing: number, last: number, { nodes }: Flow, { language }: Form): number {
  const at = nodes.findLastIndex((node, index) => index < signing && index > last && withText(node));
  const line = nodes[at];
  const isBehindText = nodes.some((node, index) => index < at && index > last && withText(node));
  if (!line || !isBehindText || line.tables.length > 0 || line.text.length > LONGEST_DATED) return signing;
  const { place, date } = splitPlaceDate(line.text, language);
  return (place === '' || PLACE.test(place)) && readDate(date, language).value !== null ? at : signing;
}
const LONGEST_DATED = 80;
/** Names alone, however many words they have. */
const PLACE = /^\p{Lu}\S*(?:\s+\p{Lu}\S*)*$/u;

/**
 * The signing block begins at the first thing that speaks for it after the last heading, question or table of its own in its order, or
 * at the place and day above that.
 */
function signingFrom({ signs }: Found, located: ReadonlyMap<number, Located>, flow: Flow, form: Form): number {
  const asked = [...located.values()].filter(({ moved, landmark }) => !moved && isText(landmark));
  const last = asked.reduce((most, one) => Math.max(most, one.node.index), -1);
  const starts = signs.filter((at) => at > last);
  const first = flow.nodes[starts.reduce((least, at) => Math.min(least, at), flow.nodes.length)];
  const starting = first?.tables.map((table) => firstIn(table, flow).index).find((at) => at > last);
  const begins = starting ?? first?.index;
  return begins === undefined ? flow.nodes.length : datedBefore(begins, last, flow, form);
}
