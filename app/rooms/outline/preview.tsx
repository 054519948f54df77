import { useState } from 'preact/hooks';
import { PATHS, textAt, textsOf } from '../../model/index.js';
import { download, useAnswer, usePage } from '../../page/index.js';
import { PaperView } from './paper.js';

/** The form a group will get, as it will look, anew with every change. */
export function Preview({ groups }: { groups: Readonly<Record<string, string>> }) {
  const { ask, folder, language, words } = usePage();
  const { outline: own } = words;
  const [wanted, setWanted] = useState('');
  const all = Object.entries(groups);
  const group = all.some(([id]) => id === wanted) ? wanted : (all[0]?.[0] ?? null);
  const texts = textsOf(folder);
  const question = { texts, group, period: null, language };
  const shown = useAnswer('paper', question, [textAt(folder, PATHS.outline), textAt(folder, PATHS.units), group]);

  async function form(): Promise<void> {
    const { bytes } = await ask('form', question);
    if (bytes !== null) download('mau.docx', bytes);
  }

  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{own.preview}</h2>
      <div class="actions">
        {all.length > 1 && (
          <label>
            {own.previewOf}{' '}
            <select value={group ?? ''} onChange={({ currentTarget }) => setWanted(currentTarget.value)}>
              {all.map(([id, label]) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" disabled={!shown?.paper} onClick={form}>
          {own.form}
        </button>
      </div>
      {shown?.label && <p class="help">{own.previewUnit(shown.label)}</p>}
      {shown?.paper && <PaperView paper={shown.paper} />}
      {shown && !shown.paper && <p class="empty">{own.noPreview}</p>}
    </section>
  );
}
