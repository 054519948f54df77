import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { textsOf } from '../../model/index.js';
import { download, Problems, type Reviews, useAnswer, usePage } from '../../page/index.js';
import type { AnswerOf, Problem } from '../../worker/index.js';
import { Document } from './document.js';
import { FilesOfUnit, senderOf } from './files.js';
import type { Look, Looked } from './looking.js';
import { paragraphAt, paragraphsOf, type SeenParagraph } from './places.js';
import { Questions } from './questions.js';
import { Signing } from './signing.js';
import { questionsFor, type Settling } from './use-settling.js';

interface Reviewed {
  looked: Looked;
  onLook: Look;
  onClose(): void;
  status: NonNullable<Reviews['status']>;
  settling: Settling;
}

const GRAVEST: readonly Problem['severity'][] = ['error', 'warning', 'note'];

/** The gravest of what was found at each paragraph. */
function marksOf(
  problems: readonly Problem[],
  paragraphs: readonly SeenParagraph[],
): ReadonlyMap<number, Problem['severity']> {
  const marks = new Map<number, Problem['severity']>();
  for (const severity of GRAVEST)
    for (const { place } of problems.filter((one) => one.severity === severity)) {
      const at = paragraphAt(place, paragraphs);
      if (at !== null && !marks.has(at)) marks.set(at, severity);
    }
  return marks;
}

/** Where a look leads to in a document: its place; of a section what is first to be mended there, else its heading. */
function placeOf(
  { place, part }: Looked,
  problems: AnswerOf<'report'>['problems'],
  paragraphs: readonly SeenParagraph[],
): number | null {
  if (place !== undefined) return paragraphAt(place, paragraphs);
  if (part === undefined) return null;
  for (const problem of problems) {
    const at = problem.part === part.id ? paragraphAt(problem.place, paragraphs) : null;
    if (at !== null) return at;
  }
  return paragraphAt({ in: 'document', trail: [part.title], block: null, quote: '' }, paragraphs);
}

/** What is to be said of one report, what is to be settled in it, and the copy of it with comments. */
export function Review({ looked, status, settling, onLook, onClose }: Reviewed) {
  const { file } = looked;
  const { folder, language, reviews, words } = usePage();
  const source = reviews.files.find(({ name }) => name === file || file.startsWith(`${name}/`));
  const asked = source === undefined ? null : { texts: textsOf(folder), source, file, language };
  const answer = useAnswer('report', asked, [source, file, status]);
  const [chosen, setChosen] = useState<{ place: number } | null>(null);
  const paragraphs = useMemo(() => paragraphsOf(answer?.document?.blocks ?? []), [answer]);
  const marks = useMemo(() => marksOf(answer?.problems ?? [], paragraphs), [answer, paragraphs]);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = answer !== null;
  useLayoutEffect(() => {
    const at = answer && placeOf(looked, answer.problems, paragraphs);
    setChosen(at === null ? null : { place: at });
    if (at === null) heading.current?.focus();
  }, [looked, isThere]);
  if (answer === null) return <p role="status">{words.shell.working}</p>;
  const sender = senderOf(file, status);
  const commented = answer.isForeign ? null : answer.commented;
  const leads = ({ place }: Pick<Problem, 'place'>): boolean => paragraphAt(place, paragraphs) !== null;
  const lead = ({ place }: Pick<Problem, 'place'>): void => {
    const at = paragraphAt(place, paragraphs);
    setChosen(at === null ? null : { place: at });
  };
  return (
    <section class="review" aria-label={file}>
      <h2 ref={heading} tabIndex={-1}>
        {file}
      </h2>
      {source && (
        <p class="actions">
          <button type="button" onClick={() => download(source.name, source.bytes)}>
            {words.returned.original}
          </button>
          {commented && (
            <button
              type="button"
              onClick={() => download(`${words.returned.commentedName} ${file.split('/').at(-1)}`, commented)}
            >
              {words.returned.commented}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {words.returned.close}
          </button>
        </p>
      )}
      <div class="beside">
        <div>
          <Signing settling={settling} />
          <Questions questions={questionsFor(settling.questions, file, status)} {...{ file, settling, lead, leads }} />
          {answer.isForeign ? (
            <p role="alert">{words.returned.foreign}</p>
          ) : answer.problems.length === 0 ? (
            <p>{words.problems.none}</p>
          ) : (
            <Problems problems={answer.problems} onChoose={lead} canChoose={leads} />
          )}
          {sender && <FilesOfUnit key={sender.unit.id} of={sender} {...{ file, settling, onLook }} />}
        </div>
        {answer.document && <Document document={answer.document} marks={marks} chosen={chosen} />}
      </div>
    </section>
  );
}
