import { useLayoutEffect, useRef } from 'preact/hooks';
import { download } from '../page/index.js';
import type { Checked, Language } from './checked.js';
import { checkerWords } from './words.js';

const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface ResultProps {
  file: string;
  checked: Checked;
  language: Language;
}

/** What was found in a report, section by section, and a copy of it with comments. */
export function Result({ file, checked, language }: ResultProps) {
  const words = checkerWords[language];
  const { verdict, title, unit, commented, formless } = checked;
  const { completeness, sections } = checked.told[language];
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever hears the page is brought to what it found.
  useLayoutEffect(() => heading.current?.focus(), [checked]);
  return (
    <section class="result" aria-label={words.result}>
      <h2 ref={heading} tabIndex={-1} class={verdict}>
        {begun(completeness ?? (formless ? words.unchecked : words.unreadable))}
      </h2>
      <p class="help">
        {file}
        {title !== null && `: ${words.report(title, unit)}`}
      </p>
      {verdict !== 'unreadable' && (
        <p>{verdict === 'complete' && sections.length > 0 ? words.askedBack : words[verdict]}</p>
      )}
      {formless && <p>{words.formless}</p>}
      {sections.map(({ trail, groups }, at) => (
        <section key={at}>
          {completeness !== null && <h3>{trail.length === 0 ? words.whole : trail.join(' › ')}</h3>}
          {groups.map(({ severity, what, todo }) => (
            <div key={`${severity} ${what.join(' ')}`} class={`found ${severity}`}>
              <ul>
                {what.map((one) => (
                  <li key={one}>
                    <strong>{words.severity[severity]}</strong> {one}
                  </li>
                ))}
              </ul>
              <p>{todo}</p>
            </div>
          ))}
        </section>
      ))}
      {commented !== null && (
        <>
          <button
            type="button"
            class="main"
            onClick={() => download(`${file.replace(/\.[^.]*$/, '')} - ${words.copyName}.docx`, commented)}
          >
            {words.copy}
          </button>
          <p class="help">{words.copyHelp}</p>
        </>
      )}
      {commented === null && verdict === 'incomplete' && <p class="help">{words.noCopy}</p>}
    </section>
  );
}
