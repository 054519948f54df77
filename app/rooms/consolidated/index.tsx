import { textsOf } from '../../model/index.js';
import { download, useAnswer, usePage } from '../../page/index.js';

const KINDS = ['xlsx', 'docx', 'csv', 'json'] as const;

/** Figures and texts of all units put together. */
export function ConsolidatedRoom() {
  const { ask, folder, language, reviews, words, work } = usePage();
  const files = reviews.files.map(({ name }) => name);
  const asked = { texts: textsOf(folder), files, language };
  const answer = useAnswer('rollup', reviews.status === null ? null : asked, [reviews.status]);
  const { consolidated } = words;
  if (answer === null) return <p class="empty">{words.next.returned}</p>;
  return (
    <>
      <p class="actions">
        {KINDS.map((kind) => (
          <button
            type="button"
            key={kind}
            onClick={async () => {
              const made = await work(consolidated.download, (signal) =>
                ask('collected', { ...asked, kind }, { signal }),
              );
              if (made !== null) download(made.name, made.bytes);
            }}
          >
            {consolidated.kinds[kind]}
          </button>
        ))}
      </p>
      <p>
        {consolidated.doubts}: {answer.rollup.doubts.length}
      </p>
    </>
  );
}
