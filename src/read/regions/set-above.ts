import type { Form } from '../../form/index.js';
import type { Answering } from '../landmark.js';
import type { FlowNode } from '../lines/flow.js';
import type { Locations } from '../locate/locations.js';
import { type Saying, sayingOf } from '../texts/says.js';
import type { Region } from './region.js';
import { isNarrative, itemOf, type Narrative, typedBehind, typedNodes } from './typed-text.js';

/** A region of what is answered in words. */
interface Asking extends Region {
  asked: Narrative;
}

/** Text that was taken for the answer to one question, and seems to be the answer to the next, which it stands above. */
export interface SetAbove {
  /** Whose region it stands in; null where that asks for no text. */
  under: Asking | null;
  /** The question below it. */
  own: Narrative;
  nodes: FlowNode[];
}

const carries = ({ tags, bookmarks }: FlowNode, { tag, bookmark }: Answering): boolean =>
  tags.has(tag) || bookmarks.some(({ name, empty }) => name === bookmark && !empty);

/** Nothing stands below a question, not even the line to write on that forms print there; nor behind it. */
const hasNoPlace = ({ asked, located, nodes }: Asking, form: Form): boolean =>
  nodes.length === 0 && typedBehind(located, asked, form) === '';

/** The last of several paragraphs, right above a question, where it does not go on with the one before it. */
function lastAlone(typed: readonly FlowNode[], { located }: Asking): FlowNode[] {
  const [before, last] = typed.slice(-2);
  const isNext = last?.index === located.node.index - 1;
  return before && last && isNext && last.mark === '' && !/[:;,]$/u.test(before.meant.trim()) ? [last] : [];
}

const says = ({ meant }: FlowNode, saying: Saying): boolean => saying.firstIn(meant) !== '';

/** What a person wrote that says something, be it that there is nothing. */
const saidIn = ({ asked, nodes }: Pick<Asking, 'asked' | 'nodes'>, saying: Saying, form: Form): FlowNode[] =>
  typedNodes(nodes, [asked], form).filter((node) => says(node, saying));

/** What stands behind a table of a question that was answered before it already, right above the next one. */
function behindTable(typed: readonly FlowNode[], { located }: Asking, tables: readonly number[]): FlowNode[] {
  const [first, last] = [typed[0], typed.at(-1)];
  if (!first || last?.index !== located.node.index - 1) return [];
  const table = tables.findLast((at) => first.index < at && at < last.index) ?? last.index;
  return typed.filter(({ index }) => index > table);
}

/** The form's own place for an answer was left empty, and what was typed stands below it. */
const isLeftAbove = ({ asked, nodes }: Asking, said: readonly FlowNode[]): boolean => {
  const place = nodes.find((node) => carries(node, asked.answer));
  return place !== undefined && said.every(({ index }) => index > place.index);
};

/**
 * All questions of a section that itself asks for none, where text stands below its heading, and not even a line to write on below the last of them, or the
 * form's own empty places above every text: each may be the answer to the question below it. What was typed into the form's own places stands where it belongs.
 */
function allSetAbove(regions: readonly Region[], asking: readonly Asking[], saying: Saying, form: Form): SetAbove[] {
  return regions.flatMap(({ located: { landmark, node }, nodes }): SetAbove[] => {
    if (landmark.is !== 'heading' || itemOf(landmark).asksText) return [];
    const top = saidIn({ asked: landmark, nodes }, saying, form);
    if (top.length === 0) return [];
    const below = asking.filter((one) => one.located.node.index > node.index);
    const end = below.findIndex(
      ({ asked }) => asked.is === 'heading' || !landmark.section.points.includes(asked.point),
    );
    const own = end < 0 ? below : below.slice(0, end);
    const last = own.at(-1);
    const said = own.map((one) => saidIn(one, saying, form));
    const isLeft = own.every((one, at) => isLeftAbove(one, said[at] ?? []));
    if (
      !last ||
      !(isLeft ? said.at(-1)?.length === 0 && !typedBehind(last.located, last.asked, form) : hasNoPlace(last, form))
    )
      return [];
    if (own.some(({ asked }, at) => said[at]?.some((one) => carries(one, asked.answer)))) return [];
    if (said.slice(0, -1).some(({ length }) => length === 0)) return [];
    return own.map((one, at) => ({ under: own[at - 1] ?? null, own: one.asked, nodes: said[at - 1] ?? top }));
  });
}

/**
 * Answers typed above their questions. What was typed into the place of a question says so itself, where that place no longer
 * stands below. Without it one cannot tell, but where a question alone of all lost even the empty line below it, and right above
 * it stands more than one paragraph, the last of these may be its answer; so may what stands right above a question left blank,
 * behind the table of the one before, which was answered already.
 */
export function setAbove(regions: Iterable<Region>, { located }: Locations, form: Form): SetAbove[] {
  const all = [...regions];
  const asking = all
    .flatMap((region): Asking[] => {
      const { landmark, evidence } = region.located;
      const isAsked = isNarrative(landmark) && itemOf(landmark).asksText && !evidence.inclusive;
      return isAsked ? [{ ...region, asked: landmark }] : [];
    })
    .sort((one, other) => one.located.node.index - other.located.node.index);
  const saying = sayingOf(form);
  const bare = asking.filter((one) => hasNoPlace(one, form));
  const tables = [...located.values()].flatMap(({ grid, node }) => (grid ? [node.index] : [])).sort((a, b) => a - b);
  const isBlank = (one: Asking): boolean =>
    typedBehind(one.located, one.asked, form) === '' &&
    !typedNodes(one.nodes, [one.asked], form).some((node) => says(node, saying));
  const single = asking.flatMap((own, at): SetAbove[] => {
    const under = asking[at - 1];
    if (!under) return [];
    const isInPlace = own.nodes.some((node) => carries(node, own.asked.answer));
    const carried = isInPlace ? [] : under.nodes.filter((node) => carries(node, own.asked.answer));
    const isBare = bare.length === 1 && bare[0] === own;
    const table = tables.findLast((at) => at < own.located.node.index) ?? -1;
    if (carried.length === 0 && !isBare && table < under.located.node.index) return [];
    if (carried.length === 0 && !isBare && !isBlank(own)) return [];
    const typed = saidIn(under, saying, form);
    const behind = carried.length > 0 || !isBlank(own) ? [] : behindTable(typed, own, tables);
    const alone = isBare && behind.length === 0 ? lastAlone(typed, own) : behind;
    const nodes = carried.length > 0 ? typed.filter((node) => carried.includes(node)) : alone;
    const isOthers = nodes.some((node) => carries(node, under.asked.answer));
    return nodes.length > 0 && !isOthers ? [{ under, own: own.asked, nodes }] : [];
  });
  return [...single, ...allSetAbove(all, asking, saying, form)];
}
