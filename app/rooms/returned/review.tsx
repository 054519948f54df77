import { textsOf } from '../../model/index.js';
import { download, Problems, type Reviews, useAnswer, usePage } from '../../page/index.js';
import { Questions } from './questions.js';
import { questionsFor, type Settling } from './use-settling.js';

interface Reviewed {
  file: string;
  status: NonNullable<Reviews['status']>;
  settling: Settling;
}

/** What is to be said of one report, what is to be settled in it, and the copy of it with comments. */
export function Review({ file, status, settling }: Reviewed) {
  const { folder, language, reviews, words } = usePage();
  const source = reviews.files.find(({ name }) => name === file || file.startsWith(`${name}/`));
  const asked = source === undefined ? null : { texts: textsOf(folder), source, file, language };
  const answer = useAnswer('report', asked, [source, file, status]);
  if (answer === null) return <p role="status">{words.shell.working}</p>;
  const { commented } = answer;
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
      <Questions questions={questionsFor(settling.questions, file, status)} file={file} settling={settling} />
      {answer.problems.length === 0 ? <p>{words.problems.none}</p> : <Problems problems={answer.problems} />}
    </section>
  );
}
