import { wordsOf } from '../../text/index.js';
import type { Landmark } from '../landmark.js';
import type { FlowNode } from '../lines/flow.js';
import type { Located, Locations } from '../locate/locations.js';
import { isNil } from '../texts/blank.js';
import type { Region, Regions } from './region.js';
import { isNarrative, itemOf, type Narrative, printedOf } from './typed-text.js';

export type Ask = Extract<Landmark, { is: 'ask' }>;

/** Questions that are gone, with nothing found between them, and where alone their answers can stand. */
export interface LostQuestions {
  asks: Ask[];
  /** The region of the heading or question before it, whose text this was taken for. */
  region: Region;
  /** What stands between what was found before and after them. */
  nodes: FlowNode[];
  /** The text may as well answer what that region belongs to: no table of figures stands between. */
  shared: boolean;
  /** No question of the section is left. */
  whole: boolean;
}

const asksText = ({ landmark }: Located): boolean =>
  (landmark.is === 'ask' && landmark.point.asksText) || (landmark.is === 'heading' && landmark.section.asksText);

/** The lost questions of one section: its heading, and what the form prints under it up to the next heading. */
function lostUnder(heading: Region, parts: readonly Landmark[], of: Setting): LostQuestions[] {
  const { located, regions } = of;
  const all: LostQuestions[] = [];
  const whole = !parts.some((part) => part.is === 'ask' && located.has(part.index));
  let region = heading;
  let from = heading.located.node.index;
  let open: LostQuestions | null = null;
  for (const part of parts) {
    const found = located.get(part.index);
    if (found && part.is !== 'caption' && found.node.index > from) {
      const { node } = found;
      if (open) open.nodes = open.nodes.filter((one) => one.index < node.index);
      open = null;
      from = node.index;
      region = regions.of.get(part.index) ?? region;
    } else if (!found && part.is === 'ask' && open) {
      open.asks.push(part);
    } else if (!found && part.is === 'ask') {
      const nodes = region.nodes.filter((one) => one.index > from);
      const follows = from === region.located.node.index;
      open = { asks: [part], region, nodes, shared: asksText(region.located) && follows, whole };
      all.push(open);
    }
  }
  return all;
}

interface Setting {
  located: Locations['located'];
  regions: Regions;
}

/** All questions that were not found, under headings that were. */
export function lostQuestionsOf({ landmarks, located }: Locations, regions: Regions): LostQuestions[] {
  const headings = landmarks.filter((one) => one.is === 'heading' || one.is === 'signing');
  return headings.flatMap((heading, at) => {
    const region = regions.of.get(heading.index);
    const parts = landmarks.slice(heading.index + 1, headings[at + 1]?.index ?? heading.index + 1);
    return region ? lostUnder(region, parts, { located, regions }) : [];
  });
}

/** Headings that are gone, right under one that asks for nothing itself, and what stands there. */
export interface LostParts {
  parts: Narrative[];
  region: Region;
}

/** A heading or question in one line with the next. */
export interface LostJoined {
  lost: Narrative;
  region: Region;
}

/** The headings that were not found, of each section that only holds others: the text in it can be that of any of them. */
export function lostPartsOf({ landmarks, located }: Locations, regions: Regions['of']): LostParts[] {
  return [...regions.values()].flatMap((region): LostParts[] => {
    const { landmark } = region.located;
    if (landmark.is !== 'heading' || landmark.section.asksText) return [];
    const { level } = landmark.section;
    const behind = landmarks.slice(landmark.index + 1);
    const end = behind.findIndex(
      (one) =>
        one.is === 'signing' ||
        (isNarrative(one) && located.has(one.index)) ||
        (one.is === 'heading' && one.section.level <= level),
    );
    const parts = behind
      .slice(0, end < 0 ? undefined : end)
      .filter((one) => one.is === 'heading')
      .filter(({ index, section }) => section.asksText && !regions.has(index));
    return parts.length > 0 ? [{ parts, region }] : [];
  });
}

const titleOf = (landmark: Narrative): readonly string[] => wordsOf(printedOf(landmark).at(-1) ?? '');

/**
 * What was not found, and whose words stand in the line of the next before or after it, beside the words of that: "Nguyên nhân
 * khách quan và chủ quan"; or, all of them behind each other, in that of another. What stands there may answer both.
 */
export function joinedWithNext({ landmarks, located }: Locations, regions: Regions['of']): LostJoined[] {
  const narratives = landmarks.filter(isNarrative);
  return narratives.flatMap((lost, at): LostJoined[] => {
    if (located.has(lost.index) || regions.has(lost.index) || !itemOf(lost).asksText) return [];
    const words = titleOf(lost);
    const others = narratives.filter((one) => one.is === lost.is && one !== lost);
    const beside = new Set([narratives[at - 1], narratives[at + 1]]);
    const region = others.flatMap((next) => {
      const own = regions.get(next.index);
      if (!own || own.located.evidence.inclusive) return [];
      const [said, printed] = [wordsOf(own.located.node.rest), titleOf(next)];
      const isSaid = beside.has(next)
        ? words.every((word) => said.includes(word))
        : words.length > 1 && ` ${said.join(' ')} `.includes(` ${words.join(' ')} `);
      return isSaid && words.some((word) => !printed.includes(word)) ? [own] : [];
    })[0];
    return region ? [{ lost, region }] : [];
  });
}

/** What was not found behind something that is answered by "none", and what stands below that word: it answers no more of that. */
export interface LostBehindNone {
  lost: Narrative[];
  region: Region;
  nodes: FlowNode[];
}

export function behindNone({ landmarks, located }: Locations, regions: Regions['of']): LostBehindNone[] {
  return [...regions.values()].flatMap((region): LostBehindNone[] => {
    const [first, ...nodes] = region.nodes.filter(({ meant }) => meant.trim() !== '');
    if (!first || nodes.length === 0 || !isNil(first.meant.trim())) return [];
    const behind = landmarks.slice(region.located.landmark.index + 1);
    const end = behind.findIndex((one) => one.is === 'signing' || (isNarrative(one) && located.has(one.index)));
    const lost = behind
      .slice(0, end < 0 ? undefined : end)
      .filter(isNarrative)
      .filter((one) => itemOf(one).asksText && !regions.has(one.index));
    return lost.length > 0 ? [{ lost, region, nodes }] : [];
  });
}
