import type { ViewTexts } from '../../../src/index.js';
import { usePage } from '../../page/index.js';
import type { Look } from './looking.js';
import { Folded } from './more.js';

/** What the units wrote under one heading or question. */
export function Texts({
  texts: { label, texts },
  nameOf,
  onLook,
}: {
  texts: ViewTexts;
  nameOf(unit: string): string;
  onLook: Look;
}) {
  const { consolidated } = usePage().words;
  return (
    <section class="sums">
      <h3>{label}</h3>
      {texts.length === 0 ? (
        <p class="empty">{consolidated.noTexts}</p>
      ) : (
        <Folded title={consolidated.texts(texts.length)} all={texts}>
          {(shown) => (
            <ul class="said-by">
              {shown.map(({ text, open, source }) => (
                <li key={source.unit}>
                  <button
                    type="button"
                    class="link"
                    aria-label={consolidated.see(nameOf(source.unit))}
                    onClick={() => onLook({ title: label, value: '', source })}
                  >
                    {nameOf(source.unit)}
                  </button>
                  {open && <span class="mark"> ({consolidated.open})</span>}: {text}
                </li>
              ))}
            </ul>
          )}
        </Folded>
      )}
    </section>
  );
}
