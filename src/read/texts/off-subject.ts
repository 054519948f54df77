import { wordsOf } from '../../text/index.js';
import { mayBeNoWord } from './no-word.js';
import { saysElsewhere } from './same-above.js';
import { speaksToReader } from './spoken.js';
import { type Asked, askedIn, isOfBot, type Kind, type Told, toldIn } from './telling.js';

/** What the words of a short text are, in their order, none of them of a subject beside what was asked. */
class Telling {
  readonly #kinds: readonly Kind[];

  constructor(
    private readonly parts: readonly Told[],
    private readonly asked: Asked,
  ) {
    this.#kinds = parts.map(({ kind, words }) => (kind === 'other' && asked.words.has(words) ? 'asked' : kind));
  }

  has(...kinds: readonly Kind[]): boolean {
    return kinds.some((kind) => this.#kinds.includes(kind));
  }

  beginsWith(kind: Kind): boolean {
    return this.#kinds[0] === kind;
  }

  hasOnly(...kinds: readonly Kind[]): boolean {
    return this.#kinds.every((kind) => kinds.includes(kind));
  }

  /** Whether one of a kind stands behind one of another. */
  hasBehind(before: Kind, behind: Kind): boolean {
    const at = this.#kinds.indexOf(before);
    return at >= 0 && this.#kinds.lastIndexOf(behind) > at;
  }

  /** Whether one of a kind stands next behind one of another; words without a subject may stand between. */
  hasNext(before: Kind, behind: Kind): boolean {
    const kinds = this.#kinds.filter((kind) => kind !== 'plain');
    return kinds.some((kind, at) => kind === before && kinds[at + 1] === behind);
  }

  /** Whether something of a kind is named that the question names itself: then that is what it speaks of. */
  namesAsked(kind: Kind): boolean {
    return this.parts.some((part) => part.kind === kind && this.asked.words.has(part.words));
  }

  /** Of kinds the question does not ask for. */
  hasUnasked(...kinds: readonly Kind[]): boolean {
    return kinds.some((kind) => this.has(kind) && !this.asked.kinds.has(kind));
  }
}

/** Not known, not told, or a question of its own: nothing is said of whatever is asked. */
function tellsNothing(said: Telling): boolean {
  if (said.has('withholds') || (said.has('writes') && said.has('what'))) return true;
  if (said.has('like') && said.hasUnasked('knows')) return true;
  if (said.hasNext('not', 'writes') || (said.has('asks') && said.has('what'))) return true;
  if (said.has('myself') && said.has('not') && said.has('yours')) return true;
  return said.hasUnasked('knows') && said.hasBehind('not', 'knows') && !said.hasBehind('asked', 'knows');
}

/** It greets, names who signs, or only fills the place; a clause of an answer may do so, too. */
const isAside = (said: Telling): boolean =>
  said.beginsWith('greets') ||
  said.beginsWith('signs') ||
  (said.has('fillers') && said.hasOnly('fillers', 'plain', 'people'));

/** Others are to be asked: "Hỏi chị Lan". */
const sendsToAsk = (said: Telling): boolean =>
  said.hasUnasked('asks') && (said.has('bodies', 'of') || said.hasUnasked('people', 'name'));

/** A reason for not knowing has no more words. */
const REASON_WORDS = 5;
/** Nor has what is left for later, or greets. */
const MOST_ASIDE = 10;
const PUTS_AWAY = 'để';
const CLAUSES = /[,;.!]+\s|\s(?:nên|so|since|because)\s/iu;

/** Whether a clause of its own says so, and the others why: "Hôm đó em không dự nên không rõ". */
function tellsNothingFor(text: string, others: readonly Told[], asked: Asked): boolean {
  if (others.length > REASON_WORDS || /\d/.test(text)) return false;
  const clauses = text.split(CLAUSES);
  if (clauses.length < 2) return false;
  return clauses.some((clause) => {
    const parts = toldIn(clause);
    if (parts.some(({ kind }) => kind === 'other')) return false;
    const said = new Telling(parts, asked);
    return tellsNothing(said) || sendsToAsk(said);
  });
}

const WRITTEN: readonly Kind[] = ['writes', 'tells', 'papers'];

/** Whatever else it says, it ends with being written later: "Nghĩ thêm rồi viết sau", "Để họp xong rồi ghi". */
function isForLater(text: string, parts: readonly Told[]): boolean {
  if (parts.length > MOST_ASIDE || /\d/.test(text)) return false;
  const [before, last] = parts.slice(-2).map(({ kind }) => kind);
  if (parts[0]?.words === PUTS_AWAY) return last === 'writes';
  return last === 'later' && (before === 'writes' || before === 'tells');
}

/** Whatever it wishes, it greets somebody: "Kính chúc các đồng chí sức khỏe", "Dear Madam, thank you for your support". */
const isGreeting = (text: string, parts: readonly Told[]): boolean =>
  parts.length <= MOST_ASIDE &&
  !/\d/.test(text) &&
  parts[0]?.kind === 'greets' &&
  parts.some(({ kind }) => kind === 'people' || kind === 'yours');

const LOOKED_AT: readonly Kind[] = [
  'documents',
  'channels',
  'address',
  'before',
  'below',
  'meetings',
  'name',
  'people',
];
const LIKENED_TO: readonly Kind[] = ['before', 'tells', 'sends', 'meetings', 'name'];

/** Where, or of which time before, it is, whatever was asked. */
function points(said: Telling, isPaper: boolean): boolean {
  if (said.has('attached')) return true;
  if (said.has('looks') && (isPaper || said.has(...LOOKED_AT))) return true;
  if (!said.hasUnasked('like')) return false;
  return isPaper || said.has(...LIKENED_TO) || said.hasNext('like', 'times') || said.hasBehind('at', 'documents');
}

const WHERE_WRITTEN: readonly Kind[] = ['stands', 'writes', 'tells'];

/** In what papers it stands: "có trong sơ đồ", "ghi ở kế hoạch", "listed in the workplan". */
const standsIn = (said: Telling): boolean =>
  said.hasBehind('at', 'papers') ||
  said.hasBehind('by', 'papers') ||
  (WHERE_WRITTEN.some((kind) => said.hasNext(kind, 'at')) && said.hasBehind('at', 'documents')) ||
  (said.has('stands') && said.hasUnasked('channels') && !said.has('asked')) ||
  (said.hasUnasked('name') && (said.hasNext('name', 'stands') || said.hasNext('at', 'people')));

/** That it was told to others, will be, or is to be asked of them. */
function wasTold(said: Telling, isPaper: boolean): boolean {
  if (said.has('asked') && !isPaper && (said.hasNext('sends', 'asked') || said.has('tells', 'channels'))) return false;
  if (said.hasUnasked('sends', 'address') || standsIn(said)) return true;
  if (said.hasUnasked('asks')) return sendsToAsk(said);
  if (WRITTEN.some((kind) => said.hasBehind(kind, 'later'))) return true;
  const isByChannel = said.hasUnasked('channels');
  if ((isPaper || isByChannel) && said.hasUnasked('name')) return true;
  if (isByChannel && said.hasBehind('at', 'channels')) return true;
  if (!said.has('tells') || said.namesAsked('tells')) return false;
  return (
    isPaper || isByChannel || said.hasUnasked('name') || said.has('before', 'yours') || said.hasBehind('at', 'meetings')
  );
}

/**
 * Whether a text says nothing of what was asked, though it may stand for an answer: all its words are of a closed vocabulary of
 * reporting itself, or of the question; it speaks to whoever reads it; or none is a word of any language. False of what speaks of
 * papers, acts of telling or persons where these were asked for.
 * @param printed the lines of the question
 */
export function isOffSubject(text: string, printed: string): 'elsewhere' | 'nothing' | 'no' {
  if (isOfBot(text)) return 'nothing';
  const parts = toldIn(text);
  if (parts.length === 0) return 'no';
  if (wordsOf(text).every(mayBeNoWord)) return 'nothing';
  const asked = askedIn(printed);
  if (speaksToReader(text, parts, asked)) return 'nothing';
  const others = parts.filter(({ kind, words }) => kind === 'other' && !asked.words.has(words));
  if (others.length > 0 && isForLater(text, parts)) return 'elsewhere';
  if (others.length > 0 && isGreeting(text, parts)) return 'nothing';
  if (others.length > 0) return tellsNothingFor(text, others, asked) ? 'nothing' : 'no';
  const said = new Telling(parts, asked);
  if (tellsNothing(said) || isAside(said)) return 'nothing';
  const elsewhere = saysElsewhere(text);
  // "Không thay đổi so với năm trước" answers what has changed.
  const isAnswer = said.namesAsked('tells') || (elsewhere === 'then' && asked.kinds.has('like'));
  if (elsewhere !== 'no' && !isAnswer) return 'elsewhere';
  const namesAsked = said.namesAsked('papers');
  if (points(said, said.has('papers') && !namesAsked)) return 'elsewhere';
  if (namesAsked) return 'no';
  if ((['papers', 'tells'] as const).some((kind) => said.hasNext(kind, 'apart'))) return 'elsewhere';
  return wasTold(said, said.has('papers')) ? 'elsewhere' : 'no';
}
