import { useId, useState } from 'preact/hooks';
import type { Reply } from '../../../src/index.js';
import { Problems, usePage } from '../../page/index.js';
import type { OpenQuestion, Problem } from '../../worker/index.js';
import type { Settling } from './use-settling.js';

/** How one gets to a place of the document. */
export interface Leading {
  lead(of: Pick<Problem, 'place'>): void;
  leads(of: Pick<Problem, 'place'>): boolean;
}

interface Asked extends Leading {
  open: OpenQuestion;
  /** The file whose review it stands in. */
  file: string;
  settling: Settling;
  onSettled(): void;
}

/** One question, with the replies to choose among. */
export function Ask({ open, file, settling, lead, leads, onSettled }: Asked) {
  const words = usePage().words.returned.settling;
  const { question, texts, replies } = open;
  const found = typeof question.why === 'string' ? null : question.why;
  const id = useId();
  const [reply, setReply] = useState<Reply | null>(null);
  const [value, setValue] = useState('');
  const [grounds, setGrounds] = useState('');
  const [missing, setMissing] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    if (settling.by.trim() === '') return setMissing(words.nameNeeded);
    if (reply === null) return setMissing(words.replyNeeded);
    setMissing('');
    const wrong = await settling.settle([{ question, reply, value, grounds }]);
    setProblems(wrong);
    if (wrong.length === 0) onSettled();
  }

  return (
    <li>
      <form onSubmit={send} aria-labelledby={id}>
        <h4 id={id}>{texts.where}</h4>
        {question.file !== file && <p class="help">{words.inFile(question.file)}</p>}
        <dl>
          {texts.typed !== null && (
            <>
              <dt>{words.typed}</dt>
              <dd>{texts.typed}</dd>
            </>
          )}
          {texts.best !== null && (
            <>
              <dt>{words.best}</dt>
              <dd>{texts.best}</dd>
            </>
          )}
        </dl>
        <p>{texts.why}</p>
        {found && question.file === file && leads(found) && (
          <button type="button" class="link" onClick={() => lead(found)}>
            {words.show}
          </button>
        )}
        <fieldset>
          <legend>{words.reply}</legend>
          {replies.map((one) => (
            <label class="choice" key={one.reply}>
              <input
                type="radio"
                name={id}
                checked={reply === one.reply}
                onChange={() => {
                  setReply(one.reply);
                  setValue('');
                }}
              />
              {words.replies[one.reply] ?? one.words}
            </label>
          ))}
        </fieldset>
        {reply === 'other' && (
          <label>
            {words.value}
            <input value={value} onInput={({ currentTarget }) => setValue(currentTarget.value)} />
          </label>
        )}
        {reply === 'of_unit' && (
          <label>
            {words.unit}
            <select value={value} onChange={({ currentTarget }) => setValue(currentTarget.value)}>
              <option value="">{words.chooseUnit}</option>
              {settling.units.map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {unit.name}
                </option>
              ))}
            </select>
          </label>
        )}
        {reply !== null && (
          <label>
            {words.grounds}
            <input value={grounds} onInput={({ currentTarget }) => setGrounds(currentTarget.value)} />
          </label>
        )}
        <p role="alert">{missing}</p>
        <Problems problems={problems} />
        <button type="submit">{words.settle}</button>
      </form>
    </li>
  );
}
