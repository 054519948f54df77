import type { FoundBy } from '../../../schemas/submission.js';
import { STYLE } from '../../form/index.js';
import { type Likeness, likeness, looseLikeness, Wording } from '../../text/index.js';
import { CONFIDENCE } from '../confidence.js';
import type { FlowNode } from '../flow.js';
import type { Landmark } from '../landmark.js';
import { markKey } from '../mark.js';

/** How much speaks for a landmark at a paragraph. */
export interface Evidence {
  score: number;
  by: FoundBy;
  confidence: number;
  /** In what way its words agree. */
  how: Likeness['how'];
  /** The node is itself the place that is filled in: the line before it is gone. */
  inclusive: boolean;
}

/** What a landmark looks like as a paragraph. */
export interface Expected {
  /** As printed first, then what else it may read, such as the title without "(nếu có)". */
  texts: readonly [Wording, ...Wording[]];
  anchor: string | null;
  /** The printed number, empty where it has none. */
  number: string;
  /** The outline level of a heading; null for other lines. */
  level: number | null;
}

/** What a landmark should read where it is a line of text; null for tables and the signing block. */
export function expectedOf(landmark: Landmark): Expected | null {
  switch (landmark.is) {
    case 'heading': {
      const { heading, title, number, level } = landmark.section;
      return { texts: [new Wording(heading), new Wording(title)], anchor: landmark.anchor, number, level };
    }
    case 'ask':
      return { texts: [new Wording(landmark.point.ask)], anchor: landmark.anchor, number: '', level: null };
    case 'caption': {
      const { title, number } = landmark.table;
      const texts = [new Wording(title), new Wording(`${number} ${title}`.trim())] as const;
      return { texts: [...texts], anchor: null, number: '', level: null };
    }
    default:
      return null;
  }
}

const WEIGHT = {
  anchor: 5,
  anchorEmptied: 1,
  text: 6,
  headingLevel: 1.5,
  otherLevel: -1,
  number: 1,
  emphasis: 0.5,
  askStyle: 1.5,
  /** A heading followed by much more text on its line is rather a sentence that quotes it. */
  longTail: -2.5,
} as const;

/** A landmark with less than this in its favour is not taken. */
export const TAKEN_AT_LEAST = 3;
/** Out of its order more is asked for. */
export const MOVED_AT_LEAST = 5;

/** A heading is short; a bold sentence is not one. */
const HEADING_LENGTH = 200;

const STYLE_NAMES: ReadonlySet<string> = new Set(Object.values(STYLE).map((name) => name.toLowerCase()));

/** True for the form's own small print: guidance and guide, never a landmark and never an answer. */
export const isSmallPrint = (node: FlowNode): boolean => {
  const style = node.paragraph.style?.toLowerCase();
  return style === STYLE.guidance.toLowerCase() || style === STYLE.guide.toLowerCase();
};

const isStyled = (node: FlowNode, style: string): boolean =>
  node.paragraph.style?.toLowerCase() === style.toLowerCase();

const isEmphatic = (node: FlowNode): boolean => {
  const runs = node.paragraph.runs.filter((run) => run.text.trim() !== '');
  return runs.length > 0 && (runs.every((run) => run.bold || run.caps) || node.text === node.text.toUpperCase());
};

/** A line that looks like a heading: a real one, or a short one in bold or capitals. */
const looksLikeHeading = (node: FlowNode): boolean =>
  node.paragraph.outlineLevel !== null || (node.text.length <= HEADING_LENGTH && isEmphatic(node));

/** A title with text behind it speaks for itself a little less than one alone. */
const BEGINS = 0.95;
/** In shorter titles a slip makes another word. */
const SLIPS_FROM = 8;

/**
 * A title with the text behind it, "1. Ưu điểm: đơn vị đã …", too short to tell by its beginning alone, or with slips in
 * it. So little begins many a sentence: the stop behind it, and its number or the look of a heading, must speak for it.
 */
function runIn(node: FlowNode, { texts, number }: Expected): Likeness | null {
  const isMarked = number !== '' && node.mark !== '' && markKey(node.mark) === markKey(number);
  if (!isMarked && node.paragraph.outlineLevel === null) return null;
  const scores = texts.map((title) => {
    const behind = node.rest.slice(0, title.text.length + 3);
    const stop = /[:.;](?=\s)|\s[-–—](?=\s)/u.exec(behind);
    const like = stop ? likeness(behind.slice(0, stop.index), title) : null;
    return like?.how === 'same' || (like?.how === 'slips' && title.text.length >= SLIPS_FROM) ? like.score * BEGINS : 0;
  });
  const score = Math.max(...scores);
  return score > 0 ? { score, how: 'begins' } : null;
}

function bestLikeness(node: FlowNode, expected: Expected): Likeness {
  let best: Likeness = { score: 0, how: 'none' };
  for (const text of expected.texts) {
    for (const typed of new Set([node.wording.rest, node.wording.text])) {
      const like = likeness(typed, text);
      if (like.score > best.score) best = like;
    }
  }
  if (best.score > 0 || expected.level === null) return best;
  const begun = runIn(node, expected);
  if (begun || !looksLikeHeading(node)) return begun ?? best;
  for (const text of expected.texts) {
    const like = looseLikeness(node.wording.rest, text);
    if (like.score > best.score) best = like;
  }
  return best;
}

function confidenceOf(like: Likeness, anchored: boolean): number {
  if (anchored) return like.score >= 0.8 ? CONFIDENCE.anchorAndText : CONFIDENCE.anchorAlone;
  if (like.how === 'same') return CONFIDENCE.sameText;
  if (like.how === 'begins') return CONFIDENCE.begins;
  if (like.how === 'shortened') return CONFIDENCE.shortened;
  if (like.how === 'lengthened') return CONFIDENCE.lengthened;
  return like.how === 'reworded' ? CONFIDENCE.reworded : like.score * CONFIDENCE.slips;
}

/** What speaks for a heading, an ask line or a caption at a paragraph; null where nothing does. */
export function paragraphEvidence(node: FlowNode, expected: Expected): Evidence | null {
  if (node.key === '' || isSmallPrint(node)) return null;
  const bookmark = expected.anchor === null ? undefined : node.bookmarks.find((one) => one.name === expected.anchor);
  const like = bestLikeness(node, expected);
  if (!bookmark && like.score === 0) return null;
  const anchored = bookmark !== undefined && !bookmark.empty;
  let score = like.score * WEIGHT.text;
  if (bookmark) score += anchored ? WEIGHT.anchor : WEIGHT.anchorEmptied;
  if (expected.level !== null) {
    const level = node.paragraph.outlineLevel;
    if (level === expected.level) score += WEIGHT.headingLevel;
    else if (level !== null) score += WEIGHT.otherLevel;
    if (isEmphatic(node)) score += WEIGHT.emphasis;
    if (like.how === 'begins' && node.rest.length > expected.texts[0].text.length * 1.5 + 20) score += WEIGHT.longTail;
  } else if (isStyled(node, STYLE.ask) || isStyled(node, STYLE.caption) || isStyled(node, STYLE.appendix)) {
    score += WEIGHT.askStyle;
  } else if (node.paragraph.outlineLevel !== null || (!anchored && STYLE_NAMES.has(node.paragraph.style ?? ''))) {
    score += WEIGHT.otherLevel;
  }
  if (expected.number !== '' && node.mark !== '' && markKey(node.mark) === markKey(expected.number))
    score += WEIGHT.number;
  return {
    score,
    by: anchored ? 'bookmark' : 'text',
    confidence: confidenceOf(like, anchored),
    how: like.how,
    inclusive: false,
  };
}
