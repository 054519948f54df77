import { useState } from 'preact/hooks';
import { PATHS, packIn, previousIn, textAt, textsOf, withFiles, withPack } from '../../model/index.js';
import { Problems, useAnswer, usePage } from '../../page/index.js';
import type { AnswerOf } from '../../worker/index.js';
import { ChangedForms } from './changed.js';
import { HandingOut } from './handing-out.js';
import { PreviousPeriod } from './previous.js';
import { Receivers } from './receivers.js';

const LETTERS = ['none', 'each', 'all'] as const;
type Letters = (typeof LETTERS)[number];

/** How the letters of a pack that is there went out. */
const lettersOf = (pack: ReturnType<typeof packIn>): Letters => {
  const [first] = pack?.letters ?? [];
  return first === undefined ? 'none' : first.unit === null ? 'all' : 'each';
};

/** Forms and letters for all units. */
export function IssueRoom() {
  const { ask, change, folder, go, language, words, work } = usePage();
  const { issue } = words;
  const texts = textsOf(folder);
  const pack = packIn(folder);
  const outline = useAnswer('outline', { texts, language }, [texts.outline]);
  // One the outline itself says from day to day has no code to type.
  const [period, setPeriod] = useState(pack === null || pack.period.includes('/') ? '' : pack.period);
  const code = period.trim() || null;
  const standing = useAnswer('standing', { texts, period: code }, [texts.outline, texts.units, texts.manifest, code]);
  const [letters, setLetters] = useState<Letters>(() => lettersOf(pack));
  const [built, setBuilt] = useState<Pick<AnswerOf<'build'>, 'problems' | 'carried'> | null>(null);
  const version = outline?.outline?.version ?? 1;

  /** `of`: the version of the outline the forms are to be of. */
  async function build(of: number): Promise<void> {
    const made = await work(issue.make, async (signal, progress) => {
      const edited =
        of === version
          ? null
          : await ask('edit', { outline: texts.outline, edit: { do: 'set', at: ['version'], value: of } }, { signal });
      const outlineNow = edited?.text ?? texts.outline;
      const answer = await ask(
        'build',
        {
          texts: { ...texts, outline: outlineNow },
          period: code,
          letters: letters === 'none' ? null : letters,
          previous: previousIn(folder),
          language,
        },
        { signal, progress },
      );
      return { answer, outlineNow };
    });
    if (made === null) return;
    const { files, manifest, problems, carried } = made.answer;
    setBuilt({ problems, carried });
    if (manifest !== null)
      change((now) => withFiles(withPack(now, files, manifest), [[PATHS.outline, made.outlineNow]]));
  }

  // Of what is lacking before this step it says what to do there.
  const lacking = texts.outline === '' ? words.next.outline : texts.units === '' ? words.next.units : null;
  if (pack === null && lacking !== null) return <p class="empty">{lacking}</p>;
  const changed = standing?.changed ?? null;
  const carried = built?.carried ?? null;
  return (
    <>
      <Receivers
        groups={standing?.groups ?? []}
        withLetter={letters !== 'none'}
        withChecker={folder.has(PATHS.checker)}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          build(version);
        }}
      >
        <label>
          {issue.period}
          <input
            value={period}
            onInput={({ currentTarget }) => setPeriod(currentTarget.value)}
            aria-describedby="period-help"
          />
        </label>
        <p id="period-help" class="help">
          {issue.periodHelp}
        </p>
        <fieldset>
          <legend>{issue.letters}</legend>
          {LETTERS.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="letters" checked={letters === one} onChange={() => setLetters(one)} />
              {issue.letterChoices[one]}
            </label>
          ))}
        </fieldset>
        {letters !== 'none' && (
          <label>
            {issue.letter}
            <textarea
              rows={10}
              placeholder={issue.letterHelp}
              value={textAt(folder, PATHS.letter)}
              onInput={({ currentTarget }) =>
                change((now) => withFiles(now, [[PATHS.letter, currentTarget.value]]), 'letter')
              }
            />
          </label>
        )}
        <PreviousPeriod />
        {changed === null && (
          <button type="submit" class="main">
            {issue.make}
          </button>
        )}
      </form>
      {changed !== null && <ChangedForms {...{ changed, version }} onMake={build} />}
      <Problems
        problems={built?.problems ?? []}
        where={({ place }) =>
          place.in === 'source' ? words.rooms.outline.name : place.in === 'sheet' ? words.rooms.units.name : ''
        }
        onChoose={({ place }) => go(place.in === 'source' ? 'outline' : 'units')}
      />
      {carried !== null && (
        <p role="status">
          {'refused' in carried ? issue.refused[carried.refused] : issue.carried(carried.known, carried.of)}
        </p>
      )}
      {pack && (
        <>
          <p role="status">{issue.made(pack.forms.length, pack.letters?.length ?? 0)}</p>
          <HandingOut />
        </>
      )}
    </>
  );
}
