import { usePage } from '../../page/index.js';
import type { ConsolidatedDoubt } from '../../worker/index.js';
import { type Look, lookedOf } from './looking.js';
import { Folded } from './more.js';

/** What a person should look at before the totals are relied upon. */
export function Doubts({
  doubts,
  nameOf,
  onLook,
}: {
  doubts: readonly ConsolidatedDoubt[];
  nameOf(unit: string): string;
  onLook: Look;
}) {
  const { consolidated } = usePage().words;
  if (doubts.length === 0) return <p>{consolidated.noDoubts}</p>;
  return (
    <section class="sums">
      <Folded title={consolidated.doubts(doubts.length)} all={doubts}>
        {(shown) => (
          <ul class="said-by">
            {shown.map((doubt, at) => {
              const looked = lookedOf(doubt);
              const who = doubt.unit === null ? consolidated.everyone : nameOf(doubt.unit);
              const { what, why, todo } = doubt.problem;
              return (
                <li key={at}>
                  {looked ? (
                    <button
                      type="button"
                      class="link"
                      aria-label={consolidated.see(who)}
                      onClick={() => onLook(looked)}
                    >
                      {who}
                    </button>
                  ) : (
                    <strong>{who}</strong>
                  )}
                  : {what} {why} <em>{todo}</em>
                </li>
              );
            })}
          </ul>
        )}
      </Folded>
    </section>
  );
}
