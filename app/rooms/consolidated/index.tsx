import { useRef, useState } from 'preact/hooks';
import { textsOf } from '../../model/index.js';
import { download, useAnswer, usePage } from '../../page/index.js';
import { Doubts } from './doubts.js';
import { Figures } from './figures.js';
import type { Looked } from './looking.js';
import { Source } from './source.js';
import './style.css';
import { Table } from './table.js';
import { Texts } from './texts.js';

const KINDS = ['xlsx', 'docx', 'csv', 'json'] as const;

/** Figures, tables and texts of all units put together, a section of the outline at a time. */
export function ConsolidatedRoom() {
  const { ask, folder, language, reviews, took, words, work } = usePage();
  const { consolidated } = words;
  const asked = { texts: textsOf(folder), files: reviews.files.map(({ name }) => name), language };
  const isRead = reviews.status !== null;
  const answer = useAnswer('consolidated', isRead ? asked : null, [reviews.status]);
  const [wanted, setWanted] = useState('');
  const [looked, setLooked] = useState<Looked | null>(null);
  const from = useRef<HTMLElement | null>(null);
  const chosen = answer?.parts.find(({ id }) => id === wanted) ?? answer?.parts[0];
  const shown = useAnswer('consolidatedPart', isRead && chosen ? { ...asked, part: chosen.id } : null, [
    reviews.status,
    chosen?.id,
  ]);
  if (answer === null) return <p class="empty">{words.next.returned}</p>;
  const { doubts, groups, parts, reports } = answer;
  const names = new Map(groups.flatMap(({ units }) => units.map(({ id, name }) => [id, name] as const)));
  const nameOf = (unit: string): string => names.get(unit) ?? unit;
  const look = (next: Looked): void => {
    from.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setLooked(next);
  };
  const part = shown?.part;
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
              if (made === null) return;
              download(made.name, made.bytes);
              took('consolidated');
            }}
          >
            {consolidated.kinds[kind]}
          </button>
        ))}
      </p>
      <p>{consolidated.restsOn(reports.received, reports.expected, reports.incomplete)}</p>
      <Doubts doubts={doubts} nameOf={nameOf} onLook={look} />
      <p>
        <label>
          {consolidated.part}{' '}
          <select
            value={chosen?.id}
            onChange={({ currentTarget }) => {
              setWanted(currentTarget.value);
              setLooked(null);
            }}
          >
            {parts.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </p>
      {part && (
        <section aria-label={part.title} key={part.id}>
          <h2>{part.title}</h2>
          {part.sets.map((set) => (
            <Figures key={set.figures[0]?.item} set={set} groups={groups} onLook={look} />
          ))}
          {part.tables.map((table) => (
            <Table key={table.id} table={table} onLook={look} />
          ))}
          {part.texts.map((texts) => (
            <Texts key={texts.id} texts={texts} nameOf={nameOf} onLook={look} />
          ))}
        </section>
      )}
      {looked && (
        <Source
          looked={looked}
          unit={nameOf(looked.source.unit)}
          onClose={() => {
            setLooked(null);
            from.current?.focus();
          }}
        />
      )}
    </>
  );
}
