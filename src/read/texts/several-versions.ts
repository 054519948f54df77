import type { Unsure } from '../../../schemas/submission.js';
import { keyOf, wordsOf } from '../../text/index.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import { seenOf } from './seen.js';

/** What stands before one version of a text, in brackets or before a colon: "Phương án 2:", "(bản sửa ngày 08)", "Jane suggests:". */
const LABEL = /^[\s\-–—+*•]*(?:[([]([^()[\]\n]{2,60})[)\]]|([^:：()[\]\n]{2,60}?)\s*[:：](?!\d))/u;
const MAY_LABEL = /[:：([]/;
/** Where a label may begin. */
const BEGINNINGS = /(?<=[.;!?…”"])\s+(?=\S)/u;
/** So few words are a label, and nobody writes a longer text in two versions. */
const [LABEL_WORDS, LONGEST] = [8, 20_000];

const KINDS = anyOf(({ versions }) => versions.kinds);
const TEXTS = anyOf(({ versions }) => versions.texts);
const saysOf = (which: string, itself: string): RegExp =>
  new RegExp(`(?<=^| )(?:${TEXTS} ${which}|${which} ${TEXTS}|${itself})(?= |$)`, 'u');
/** "dự thảo lần 2", "option b": one of several of a kind. */
const COUNTED = new RegExp(
  `^(${KINDS})(?: ${anyOf(({ versions }) => versions.counts)})? (\\d{1,2}|[a-d]|i{1,3}|iv)(?= |$)`,
  'u',
);
const OLD = saysOf(
  anyOf(({ versions }) => versions.older),
  anyOf(({ versions }) => versions.original),
);
const NEW = saysOf(
  anyOf(({ versions }) => versions.newer),
  anyOf(({ versions }) => versions.rewritten),
);
const SUGGESTED = new RegExp(`(?<=^| )${anyOf(({ versions }) => versions.suggested)}(?= |$)`, 'u');
/** Alone on its line: what stands below it may be taken in place of what stands above. */
const OR = new Set(inAnyLanguage(({ versions }) => versions.or).map(keyOf));

interface Label {
  written: string;
  words: string;
  beginsLine: boolean;
  isFirst: boolean;
}

/** The labels at the beginnings of the lines and sentences of a text. */
function labelsIn(lines: readonly string[]): Label[] {
  return lines.flatMap((line, nth) =>
    line.split(BEGINNINGS).flatMap((piece, at): Label[] => {
      const [, within, before] = LABEL.exec(piece) ?? [];
      const written = within ?? before;
      const words = written === undefined ? [] : wordsOf(written);
      if (written === undefined || words.length > LABEL_WORDS) return [];
      return [{ written, words: words.join(' '), beginsLine: at === 0, isFirst: nth === 0 && at === 0 }];
    }),
  );
}

/** Versions by their counters, of a kind that is not what is asked for: "Phương án 1: … Phương án 2: …". */
function countedIn(labels: readonly Label[], asked: string): Label[] {
  const [first] = labels;
  const kind = first?.isFirst ? COUNTED.exec(first.words)?.[1] : undefined;
  if (kind === undefined || wordsOf(asked).join(' ').includes(kind)) return [];
  const same = labels.filter(({ words }) => COUNTED.exec(words)?.[1] === kind);
  return new Set(same.map(({ words }) => COUNTED.exec(words)?.[2])).size > 1 ? same : [];
}

/** One that is called old or first with one that is to stand in its place; or one that is, below any other text. */
function rewrittenIn(labels: readonly Label[]): Label[] {
  const old = labels.find(({ words }) => OLD.test(words));
  const other = labels.find((one) => one !== old && (NEW.test(one.words) || (old && SUGGESTED.test(one.words))));
  if (!other) return [];
  if (old) return [old, other];
  return other.beginsLine && !other.isFirst ? [other] : [];
}

/** The labels of the versions of a text; null where it is not there in more than one. */
function versionsIn(text: string, asked: string): string | null {
  if (text.length > LONGEST) return null;
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  const or = lines.slice(1, -1).find((line) => line.length < 12 && OR.has(keyOf(line)));
  if (or !== undefined) return or.trim();
  if (!MAY_LABEL.test(text)) return null;
  const labels = labelsIn(lines);
  const found = countedIn(labels, asked);
  const versions = found.length > 0 ? found : rewrittenIn(labels);
  return versions.length === 0 ? null : versions.map(({ written }) => written.trim()).join('; ');
}

/**
 * What speaks against an answer that says itself that it holds more than one version of its text: nobody but who wrote it can tell
 * which of them counts. `asked` is the question: what that asks for by such a name is its answer.
 */
export function againstVersions(text: string, asked: string): Unsure | null {
  const versions = versionsIn(text, asked);
  return versions === null ? null : { because: 'values', seen: seenOf(versions), expected: null, best: null };
}
