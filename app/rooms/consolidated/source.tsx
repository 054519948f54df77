import { useLayoutEffect, useRef } from 'preact/hooks';
import { textsOf } from '../../model/index.js';
import { download, useAnswer, usePage } from '../../page/index.js';
import { DocumentAt } from '../returned/index.js';
import { type Looked, trailOf } from './looking.js';

/** Where a value stands in what its unit sent. */
export function Source({ looked, unit, onClose }: { looked: Looked; unit: string; onClose(): void }) {
  const { folder, go, language, reviews, words } = usePage();
  const { consolidated } = words;
  const { title, value, source } = looked;
  const { file, place, typed, settled } = source;
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus({ preventScroll: true }), [looked]);
  const sent = reviews.files.find(({ name }) => name === file || file.startsWith(`${name}/`));
  const asked = sent === undefined ? null : { texts: textsOf(folder), source: sent, file, language };
  const report = useAnswer('report', asked, [sent, file]);
  const facts: [string, string][] = [
    [consolidated.file, file],
    [consolidated.place, trailOf(place, consolidated.paragraph) || consolidated.nowhere],
    ...(typed ? [[consolidated.typed, typed] as [string, string]] : []),
    ...(settled ? [[consolidated.settled, settled] as [string, string]] : []),
  ];
  return (
    <section
      class="source"
      aria-label={consolidated.source}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <h2 ref={head} tabIndex={-1}>
        {unit}
      </h2>
      <p>
        {title}
        {value && (
          <>
            : <strong>{value}</strong>
          </>
        )}
      </p>
      <dl>
        {facts.map(([name, said]) => (
          <>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </>
        ))}
        {place.quote && (
          <>
            <dt>{consolidated.quote}</dt>
            <dd>
              <q>{place.quote}</q>
            </dd>
          </>
        )}
      </dl>
      <p class="actions">
        <button type="button" class="main" onClick={() => go('returned', { file, place })}>
          {consolidated.toReturned}
        </button>
        {sent && (
          <button type="button" onClick={() => download(sent.name, sent.bytes)}>
            {consolidated.received}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {consolidated.close}
        </button>
      </p>
      {report?.document && <DocumentAt document={report.document} place={place} />}
    </section>
  );
}
