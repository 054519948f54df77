import { useState } from 'preact/hooks';
import { PATHS, textAt, textsOf, withFiles } from '../../model/index.js';
import { Problems, useAnswer, usePage } from '../../page/index.js';
import type { Problem } from '../../worker/index.js';
import { Begin } from './begin.js';
import { Editor } from './editor.js';
import { YamlEditor } from './yaml/editor.js';
import './style.css';

const NONE: readonly Problem[] = [];

/** What units are asked: opened from Word, from YAML or an example, or begun with nothing, and corrected. */
export function OutlineRoom() {
  const { change, folder, language, say, words } = usePage();
  const { outline: own } = words;
  const text = textAt(folder, PATHS.outline);
  const loaded = useAnswer('outline', { texts: textsOf(folder), language }, [text]);
  const root = useAnswer('parts', { outline: text, language }, [text]);
  const [summary, setSummary] = useState('');
  const [typing, setTyping] = useState(false);
  const put = (outline: string, joins?: string): void =>
    change((now) => withFiles(now, [[PATHS.outline, outline]]), joins);
  const begin = (
    <Begin
      onSummary={setSummary}
      onPut={(outline, units) => {
        change((now) =>
          withFiles(now, [[PATHS.outline, outline], ...(units === undefined ? [] : [[PATHS.units, units] as const])]),
        );
        if (text !== '') say(own.replaced);
      }}
    />
  );

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
      {text !== '' && root === null && loaded && !typing && <Problems asText problems={loaded.problems} />}
      {text !== '' && (
        <details onToggle={({ currentTarget }) => setTyping(currentTarget.open)}>
          <summary>{own.yaml}</summary>
          <p class="help">{own.yamlHelp}</p>
          {typing && (
            <YamlEditor text={text} problems={loaded?.problems ?? NONE} onType={(typed) => put(typed, PATHS.outline)} />
          )}
        </details>
      )}
    </>
  );
}
