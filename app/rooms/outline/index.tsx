import { useState } from 'preact/hooks';
import { PATHS, textAt, textsOf, withFiles } from '../../model/index.js';
import { Problems, useAnswer, usePage } from '../../page/index.js';
import { Begin } from './begin.js';
import { Editor } from './editor.js';
import './style.css';

/** What units are asked: opened from Word, from YAML or an example, or begun with nothing, and corrected. */
export function OutlineRoom() {
  const { change, folder, language, words } = usePage();
  const { outline: own } = words;
  const text = textAt(folder, PATHS.outline);
  const loaded = useAnswer('outline', { texts: textsOf(folder), language }, [text]);
  const root = useAnswer('parts', { outline: text }, [text]);
  const [summary, setSummary] = useState('');
  const put = (outline: string, joins?: string): void =>
    change((now) => withFiles(now, [[PATHS.outline, outline]]), joins);
  const begin = <Begin onPut={put} onSummary={setSummary} />;

  return (
    <>
      {text === '' ? (
        <>
          <h2>{own.begin}</h2>
          {begin}
        </>
      ) : (
        <details>
          <summary>{own.other}</summary>
          {begin}
        </details>
      )}
      {summary !== '' && (
        <details open>
          <summary>{own.summary}</summary>
          <pre>{summary}</pre>
        </details>
      )}
      {text !== '' && root && <Editor root={root} loaded={loaded} />}
      {text !== '' && root === null && loaded && <Problems problems={loaded.problems} />}
      {text !== '' && (
        <details>
          <summary>{own.yaml}</summary>
          <p class="help">{own.yamlHelp}</p>
          <textarea
            class="yaml"
            aria-label={own.yaml}
            spellcheck={false}
            rows={24}
            value={text}
            onInput={({ currentTarget }) => put(currentTarget.value, 'outline.yaml')}
          />
        </details>
      )}
    </>
  );
}
