import { useState } from 'preact/hooks';
import { packIn, textsOf } from '../../model/index.js';
import { download, useAnswer, usePage } from '../../page/index.js';

/** Units that sent nothing or not all: a message to copy, and letters and draft mails for those chosen. */
export function RemindersRoom() {
  const { ask, folder, language, reviews, say, took, words, work } = usePage();
  const { reminders: own } = words;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const files = reviews.files.map(({ name }) => name);
  const asked = { texts: textsOf(folder), files, language };
  const answer = useAnswer('reminders', reviews.status === null ? null : asked, [reviews.status]);
  if (packIn(folder) === null) return <p class="empty">{words.next.issue}</p>;
  if (answer === null) return <p role="status">{words.shell.working}</p>;
  const { units: waits, due } = answer.waiting;
  const waiting = waits > 0 && <p class="help">{own.waiting(waits, due)}</p>;
  if (answer.reminders.length === 0)
    return (
      <>
        <p class="empty">{own.none}</p>
        {waiting}
      </>
    );
  const chosen = answer.reminders.filter(({ unit }) => !left.has(unit));

  function choose(unit: string, wanted: boolean): void {
    const next = new Set(left);
    if (wanted) next.delete(unit);
    else next.add(unit);
    setLeft(next);
  }

  async function make(): Promise<void> {
    const units = chosen.map(({ unit }) => unit);
    const made = await work(own.make, async (signal, progress) => {
      const { files: list } = await ask('remind', { ...asked, units, sources: reviews.files }, { signal, progress });
      return ask('zip', { files: list }, { signal });
    });
    if (made === null) return;
    download(`${own.archive}.zip`, made.bytes);
    if (left.size === 0) took('reminders');
  }

  return (
    <>
      <h2>{own.who}</h2>
      {waiting}
      <p class="actions">
        <button type="button" class="main" disabled={chosen.length === 0} onClick={make}>
          {own.makeFor(chosen.length)}
        </button>
        <button type="button" onClick={() => setLeft(new Set())}>
          {own.all}
        </button>
        <button type="button" onClick={() => setLeft(new Set(answer.reminders.map(({ unit }) => unit)))}>
          {own.noOne}
        </button>
      </p>
      <ul class="reminders">
        {answer.reminders.map(({ unit, name, email, why, subject, message }) => (
          <li key={unit}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!left.has(unit)}
                onChange={({ currentTarget }) => choose(unit, currentTarget.checked)}
              />
              <strong>{name}</strong> {why}
            </label>
            <details>
              <summary>{own.message}</summary>
              <p>{email === '' ? own.noAddress : email}</p>
              <p>
                <strong>{subject}</strong>
              </p>
              <pre>{message}</pre>
              <button
                type="button"
                onClick={() =>
                  navigator.clipboard.writeText(message).then(
                    () => say(own.copied),
                    () => say(own.notCopied),
                  )
                }
              >
                {own.copy}
              </button>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
