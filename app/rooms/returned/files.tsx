import { useState } from 'preact/hooks';
import type { Return, Returns } from '../../../src/index.js';
import { type Reviews, usePage } from '../../page/index.js';
import type { FileDecision } from '../../worker/index.js';
import type { Look } from './looking.js';
import type { Settling } from './use-settling.js';

type UnitReturns = Returns['units'][number];

interface Sent {
  one: Return;
  is: 'counted' | UnitReturns['others'][number]['is'];
}

const sentBy = ({ counted, others }: UnitReturns): Sent[] => [
  ...(counted === null ? [] : [{ one: counted, is: 'counted' as const }]),
  ...others.map(({ return: one, is }) => ({ one, is })),
];

const isTogether = ({ is }: Sent): boolean => is === 'counted' || is === 'part';

/** The unit a file is of, as it counts; undefined where it is of none. */
export const senderOf = (file: string, { returns }: NonNullable<Reviews['status']>): UnitReturns | undefined =>
  returns.units.find((unit) => sentBy(unit).some(({ one }) => one.file === file));

interface Files {
  of: UnitReturns;
  /** The file whose review it stands in. */
  file: string;
  settling: Settling;
  onLook: Look;
}

/** The files of a unit, and what a person decides of them as a whole. */
export function FilesOfUnit({ of, file, settling, onLook }: Files) {
  const { returned } = usePage().words;
  const { files: words } = returned;
  const sent = sentBy(of);
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () => new Set(sent.filter((one) => one.is !== 'copy' && one.is !== 'unreadable').map(({ one }) => one.sha256)),
  );
  const mergeable = sent.filter(({ is }) => is !== 'copy' && is !== 'unreadable');
  const chosen = mergeable.filter(({ one }) => taken.has(one.sha256));
  const isNew = chosen.length > 1 && (chosen.length !== sent.filter(isTogether).length || !chosen.every(isTogether));
  const decide = (one: Return, says: FileDecision) =>
    settling.decide({ file: one.file, sha256: one.sha256, unit: of.unit.id }, says);

  function take(sha256: string, wanted: boolean): void {
    const next = new Set(taken);
    if (wanted) next.add(sha256);
    else next.delete(sha256);
    setTaken(next);
  }

  function merge(): void {
    const [main, ...rest] = chosen.map(({ one: { file: name, sha256 } }) => ({ file: name, sha256 }));
    const [first] = chosen;
    if (main !== undefined && first !== undefined) decide(first.one, { parts: rest });
  }

  return (
    <section class="files">
      <h3>{words.title}</h3>
      <ul>
        {sent.map(({ one, is }) => (
          <li key={one.file}>
            {mergeable.length > 1 && is !== 'copy' && is !== 'unreadable' && (
              <input
                type="checkbox"
                aria-label={words.take(one.file)}
                checked={taken.has(one.sha256)}
                onChange={({ currentTarget }) => take(one.sha256, currentTarget.checked)}
              />
            )}
            {one.file === file ? (
              <strong>{one.file}</strong>
            ) : (
              <button type="button" class="link" onClick={() => onLook({ file: one.file })}>
                {one.file}
              </button>
            )}
            <span> ({words.is[is]})</span>
          </li>
        ))}
      </ul>
      {mergeable.length > 1 && (
        <>
          <p class="help">{words.mergeHelp}</p>
          <button type="button" disabled={!isNew} onClick={merge}>
            {words.merge}
          </button>
        </>
      )}
      {sent
        .filter(({ one }) => one.file === file)
        .map(({ one, is }) => (
          <div class="actions" key={one.file}>
            {(sent.length > 1 || is !== 'counted') && (
              <button type="button" onClick={() => decide(one, { counts: true })}>
                {words.counts}
              </button>
            )}
            <button type="button" onClick={() => decide(one, { counts: false })}>
              {words.left}
            </button>
            <label>
              {words.elsewhere}{' '}
              <select
                value=""
                onChange={({ currentTarget }) =>
                  currentTarget.value !== '' && decide(one, { belongs_to_unit: currentTarget.value })
                }
              >
                <option value="">{returned.settling.chooseUnit}</option>
                {settling.units
                  .filter(({ id }) => id !== of.unit.id)
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </select>
            </label>
          </div>
        ))}
    </section>
  );
}
