import { useEffect, useRef } from 'preact/hooks';
import { download, usePage } from '../../page/index.js';
import { type Looked, trailOf } from './looking.js';

/** Where a value stands in what its unit sent. */
export function Source({ looked, unit, onClose }: { looked: Looked; unit: string; onClose(): void }) {
  const { go, reviews, words } = usePage();
  const { consolidated } = words;
  const { title, value, source } = looked;
  const { file, place, typed, settled } = source;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), [looked]);
  const sent = reviews.files.find(({ name }) => name === file || file.startsWith(`${name}/`));
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
        {sent && (
          <button type="button" onClick={() => download(sent.name, sent.bytes)}>
            {consolidated.received}
          </button>
        )}
        <button type="button" onClick={() => go('returned')}>
          {consolidated.toReturned}
        </button>
        <button type="button" onClick={onClose}>
          {consolidated.close}
        </button>
      </p>
    </section>
  );
}
