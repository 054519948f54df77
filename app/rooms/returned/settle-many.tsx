import { useMemo, useRef, useState } from 'preact/hooks';
import type { Reply } from '../../../src/index.js';
import { Problems, usePage } from '../../page/index.js';
import type { OpenQuestion, Problem } from '../../worker/index.js';
import type { Look } from './looking.js';
import {
  type Among,
  type AmongChoice,
  aboutPlaces,
  answersWith,
  choicesAmong,
  isAmong,
  keyOf,
  REPLIES_TO_MANY,
} from './many.js';
import { Signing } from './signing.js';
import type { Settling } from './use-settling.js';

/** So many questions are listed at a time. */
const STEP = 100;

const EVERYTHING: Among = { all: true };

interface Many {
  settling: Settling;
  onLook: Look;
}

/** All places that are open, of one unit or of one item over units: several are chosen and answered at once. */
export function SettleMany({ settling, onLook }: Many) {
  const words = usePage().words.returned.settling;
  const open = useMemo(() => aboutPlaces(settling.questions), [settling.questions]);
  const choices = useMemo(() => choicesAmong(open), [open]);
  const looked = useRef<HTMLSelectElement>(null);
  const [wanted, setAmong] = useState(EVERYTHING);
  const [most, setMost] = useState(STEP);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [grounds, setGrounds] = useState('');
  const [missing, setMissing] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  if (open.length < 2) return null;
  // Of what was looked at all may be settled by now.
  const among = open.some((one) => isAmong(one, wanted)) ? wanted : EVERYTHING;
  const shown = open.filter((one) => isAmong(one, among));
  const taken = shown.filter((one) => chosen.has(keyOf(one)));

  const choose = (keys: readonly string[], is: boolean): void =>
    setChosen(new Set(is ? [...chosen, ...keys] : [...chosen].filter((key) => !keys.includes(key))));

  async function settle(reply: Reply): Promise<void> {
    if (settling.by.trim() === '') return setMissing(words.nameNeeded);
    setMissing('');
    const wrong = await settling.settle(answersWith(taken, reply, grounds));
    setProblems(wrong);
    if (wrong.length > 0) return;
    setChosen(new Set());
    looked.current?.focus();
  }

  const option = ({ among: one, name, count }: AmongChoice) => (
    <option key={JSON.stringify(one)} value={JSON.stringify(one)}>
      {name} ({count})
    </option>
  );
  return (
    <details class="many">
      <summary>{words.many(open.length)}</summary>
      <p class="help">{words.manyHelp}</p>
      <label>
        {words.among}{' '}
        <select
          ref={looked}
          value={JSON.stringify(among)}
          onChange={({ currentTarget }) => {
            setAmong(JSON.parse(currentTarget.value));
            setChosen(new Set());
          }}
        >
          <option value={JSON.stringify(EVERYTHING)}>{words.amongAll(open.length)}</option>
          <optgroup label={words.ofUnit}>{choices.units.map(option)}</optgroup>
          <optgroup label={words.ofItem}>{choices.items.map(option)}</optgroup>
        </select>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={taken.length === shown.length && shown.length > 0}
          onChange={({ currentTarget }) => choose(shown.map(keyOf), currentTarget.checked)}
        />
        {words.chooseAll(shown.length)}
      </label>
      <ul>
        {shown.slice(0, most).map((one) => (
          <Place
            key={keyOf(one)}
            {...{ one, onLook }}
            isChosen={chosen.has(keyOf(one))}
            onChoose={(is) => choose([keyOf(one)], is)}
          />
        ))}
      </ul>
      {shown.length > most && (
        <button type="button" onClick={() => setMost(most + STEP)}>
          {words.moreOpen(Math.min(STEP, shown.length - most))}
        </button>
      )}
      <Signing settling={settling} />
      <label>
        {words.grounds} <input value={grounds} onInput={({ currentTarget }) => setGrounds(currentTarget.value)} />
      </label>
      <p role="status">{words.chosen(taken.length)}</p>
      <div class="actions">
        {REPLIES_TO_MANY.map((reply) => {
          const count = answersWith(taken, reply, '').length;
          return (
            <button key={reply} type="button" disabled={count === 0} onClick={() => settle(reply)}>
              {words.toMany[reply]} ({count})
            </button>
          );
        })}
      </div>
      <p role="alert">{missing}</p>
      <Problems problems={problems} />
    </details>
  );
}

interface PlaceProps {
  one: OpenQuestion;
  isChosen: boolean;
  onChoose(is: boolean): void;
  onLook: Look;
}

/** One place that is open: whose, which, what stands there and what it is taken for; its file is a click away. */
function Place({ one: { question, texts }, isChosen, onChoose, onLook }: PlaceProps) {
  const { returned } = usePage().words;
  const words = returned.settling;
  const found = typeof question.why === 'string' ? null : question.why.place;
  const place = found?.in === 'document' ? { place: found } : {};
  return (
    <li>
      <label class="choice">
        <input type="checkbox" checked={isChosen} onChange={({ currentTarget }) => onChoose(currentTarget.checked)} />
        <span>
          <strong>{texts.unit}</strong>: {texts.where}
          <small>
            {words.typed} “{texts.typed ?? ''}”{texts.best !== null && `; ${words.best.toLowerCase()} ${texts.best}`}.{' '}
            {texts.why}
          </small>
        </span>
      </label>
      <button
        type="button"
        class="link"
        aria-label={returned.look(question.file)}
        onClick={() => onLook({ file: question.file, ...place })}
      >
        {question.file}
      </button>
    </li>
  );
}
