import { onceOf } from '../../form/index.js';
import { fold, ofLetters } from '../../text/index.js';
import { type Flow, type FlowNode, seenWordingOf } from '../lines/flow.js';
import { moneyNamedIn } from '../names/said-measure.js';
import { factOf } from '../texts/wordings.js';
import { anyOf } from '../words/index.js';

/** A longer line is a paragraph. */
const LONGEST = 200;

const OF_ALL = ofLetters(new RegExp(`(?<!\\p{L})${anyOf((words) => words.ofWholeReport)}(?!\\p{L})`, 'u'));

const isOfAll = factOf(
  ({ text }) => text.length <= LONGEST && OF_ALL.test(fold(text)) && moneyNamedIn(text).length > 0,
);

/** The lines that say in what all amounts of a report are told, wherever they stand: "All amounts in this report are in KES". */
export const saidOfAll = onceOf(({ nodes }: Pick<Flow, 'nodes'>): readonly FlowNode[] =>
  nodes.filter((node) => node.tables.length === 0 && isOfAll(seenWordingOf(node).text)),
);
