import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { EMPTY, type Room } from '../model/index.js';
import { type Page, PageContext, useReviews, useStrayDrops } from '../page/index.js';
import { ConsolidatedRoom, IssueRoom, OutlineRoom, RemindersRoom, ReturnedRoom, UnitsRoom } from '../rooms/index.js';
import { isRefusal, keepLanguage, keptLanguage } from '../saving/index.js';
import { appWords } from '../words/index.js';
import type { Ask, Language } from '../worker/index.js';
import { Elsewhere } from './elsewhere.js';
import { Footer } from './footer.js';
import { Guide } from './guide.js';
import { Head } from './head.js';
import { Steps } from './steps.js';
import { Tour, Welcome } from './tour.js';
import { useCampaign } from './use-campaign.js';
import { useCourse } from './use-course.js';
import { useFiles } from './use-files.js';
import { useFocus } from './use-focus.js';
import { useRoom } from './use-room.js';
import { useTour } from './use-tour.js';
import { useWork } from './use-work.js';

const VIEWS: Record<Room, () => preact.JSX.Element> = {
  outline: OutlineRoom,
  units: UnitsRoom,
  issue: IssueRoom,
  returned: ReturnedRoom,
  reminders: RemindersRoom,
  consolidated: ConsolidatedRoom,
};

/** The page: where one is, what comes next, and the room one is in. */
export function App({ ask }: { ask: Ask }) {
  const [language, setLanguage] = useState<Language>(() => keptLanguage() ?? 'vi');
  const [isGuided, setGuided] = useState(false);
  const [said, setSaid] = useState('');
  const hush = useCallback(() => setSaid(''), []);
  const { room, led, go } = useRoom(() => {
    setGuided(false);
    // What was told in a room is of what was done there.
    hush();
  });
  const words = appWords[language];
  const campaign = useCampaign((files) => setSaid(appWords[language].shell.recovered(files)));
  const folder = campaign.history.present;
  const failed = useCallback(
    (error: unknown) => setSaid(isRefusal(error) ? words.shell.notWritten : words.shell.failed),
    [words],
  );
  const { work, going } = useWork(hush, failed);
  const reviews = useReviews(folder, ask, language);
  const { done, next, took } = useCourse({ folder, room, reviews, ask, language });
  const { past, present } = campaign.history;
  const unsaved = present !== campaign.saved && (present.size > 0 || past.length > 0) && !campaign.isElsewhere;

  // What the browser is told holds as soon as the page shows it, and not once it is painted.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.rooms[room].name} – ${words.title}`;
  }, [language, room, words]);

  useLayoutEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (unsaved) addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);

  const { change } = campaign;
  const undo = useCallback(() => {
    hush();
    campaign.undo();
  }, [campaign.undo]);
  const redo = useCallback(() => {
    hush();
    campaign.redo();
  }, [campaign.redo]);
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (!(event.ctrlKey || event.metaKey) || /^(input|textarea)$/i.test(target.tagName)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, [undo, redo]);

  const page = useMemo(
    (): Page => ({ folder, change, ask, work, say: setSaid, go, led, took, language, words, reviews }),
    [folder, change, ask, work, go, led, took, language, words, reviews],
  );

  const tour = useTour({ ask, campaign, go, language, work, what: words.tour.begin });
  const onOpened = tour.leave;
  const { save, saveInto, open } = useFiles({
    ask,
    campaign,
    language,
    say: setSaid,
    work,
    words,
    onOpened,
  });
  useFocus(`${room} ${isGuided}`);
  useStrayDrops(() => setSaid(words.shell.strayDrop));

  function begin(): void {
    tour.leave();
    change(() => EMPTY);
    go('outline');
    if (folder.size > 0) setSaid(words.shell.begun);
  }

  const View = VIEWS[room];
  if (campaign.isElsewhere) return <Elsewhere words={words.shell} onTake={campaign.take} />;
  return (
    <PageContext.Provider value={page}>
      <a class="skip" href="#content">
        {words.shell.skip}
      </a>
      <Head
        state={unsaved ? 'unsaved' : folder.size > 0 ? 'saved' : null}
        language={language}
        canUndo={campaign.history.past.length > 0}
        canRedo={campaign.history.future.length > 0}
        onUndo={undo}
        onRedo={redo}
        onSave={save}
        onSaveInto={saveInto}
        onOpen={open}
        onBegin={begin}
        onGuide={() => setGuided(true)}
        onLanguage={() => {
          const other = language === 'vi' ? 'en' : 'vi';
          keepLanguage(other);
          setLanguage(other);
        }}
      />
      <Steps room={room} done={done} next={next} onGo={go} />
      <main id="content" tabIndex={-1}>
        {isGuided ? (
          <Guide onClose={() => setGuided(false)} />
        ) : (
          <>
            <h1>{words.rooms[room].name}</h1>
            <p class="about">{words.rooms[room].about}</p>
            {campaign.ready && folder.size === 0 && room === 'outline' && (
              <Welcome onTour={tour.begin} onGuide={() => setGuided(true)} />
            )}
            {tour.isOn && <Tour room={room} onEnd={tour.end} />}
            {campaign.ready && <View key={room} />}
            {next !== null && next !== room && (
              <aside class="next" aria-label={words.shell.nextStep}>
                <strong>{words.shell.nextStep}:</strong> {words.next[next]}{' '}
                <button type="button" class="main" onClick={() => go(next)}>
                  {words.rooms[next].name}
                </button>
              </aside>
            )}
          </>
        )}
      </main>
      <Footer going={going} said={said} isKept={campaign.isKept} onHeard={hush} />
    </PageContext.Provider>
  );
}
