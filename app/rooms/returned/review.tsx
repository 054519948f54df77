import { useMemo, useState } from 'preact/hooks';
import { textsOf } from '../../model/index.js';
import { download, Problems, type Reviews, useAnswer, usePage } from '../../page/index.js';
import type { Problem } from '../../worker/index.js';
import { Document } from './document.js';
import { paragraphAt, paragraphsOf, type SeenParagraph } from './places.js';
import { Questions } from './questions.js';
import { questionsFor, type Settling } from './use-settling.js';

interface Reviewed {
  file: string;
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

/** What is to be said of one report, what is to be settled in it, and the copy of it with comments. */
export function Review({ file, status, settling }: Reviewed) {
  const { folder, language, reviews, words } = usePage();
  const source = reviews.files.find(({ name }) => name === file || file.startsWith(`${name}/`));
  const asked = source === undefined ? null : { texts: textsOf(folder), source, file, language };
  const answer = useAnswer('report', asked, [source, file, status]);
  const [chosen, setChosen] = useState<{ place: number } | null>(null);
  const paragraphs = useMemo(() => paragraphsOf(answer?.document?.blocks ?? []), [answer]);
  const marks = useMemo(() => marksOf(answer?.problems ?? [], paragraphs), [answer, paragraphs]);
  if (answer === null) return <p role="status">{words.shell.working}</p>;
  const { commented } = answer;
  const leads = ({ place }: Pick<Problem, 'place'>): boolean => paragraphAt(place, paragraphs) !== null;
  const lead = ({ place }: Pick<Problem, 'place'>): void => {
    const at = paragraphAt(place, paragraphs);
    setChosen(at === null ? null : { place: at });
  };
  return (
    <section class="review" aria-label={file}>
      <h2>{file}</h2>
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
        </p>
      )}
      <div class="beside">
        <div>
          <Questions questions={questionsFor(settling.questions, file, status)} {...{ file, settling, lead, leads }} />
          {answer.problems.length === 0 ? (
            <p>{words.problems.none}</p>
          ) : (
            <Problems problems={answer.problems} onChoose={lead} canChoose={leads} />
          )}
        </div>
        {answer.document && <Document document={answer.document} marks={marks} chosen={chosen} />}
      </div>
    </section>
  );
}
