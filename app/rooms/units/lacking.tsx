import { PATHS, textsOf, withFiles } from '../../model/index.js';
import { usePage } from '../../page/index.js';
import type { LackingGroup } from '../../worker/index.js';

/** The groups units are said to be in that the outline does not have, in one sentence; they are put into it by a click. */
export function LackingGroups({ lacking }: { lacking: readonly LackingGroup[] }) {
  const { ask, change, folder, say, words } = usePage();
  const { units: own } = words;
  if (lacking.length === 0) return null;
  const labels = lacking.map(({ label }) => label);

  /** Several groups are one step to take back. */
  async function add(wanted: readonly string[]): Promise<void> {
    let { outline } = textsOf(folder);
    for (const label of wanted) {
      const edited = await ask('edit', { outline, edit: { do: 'group', label } });
      if (edited === null) return say(words.shell.failed);
      outline = edited.text;
    }
    change((now) => withFiles(now, [[PATHS.outline, outline]]));
    say(own.groupsAdded(wanted));
  }

  return (
    <section class="problems" aria-label={own.lackingGroups}>
      <p class="error">
        <strong>{words.problems.error}</strong>{' '}
        {own.lacking(lacking.map(({ label, near, cells }) => ({ label, near, units: cells.length })))}
      </p>
      <div class="actions">
        <button type="button" class="main" onClick={() => add(labels)}>
          {own.addGroups(labels)}
        </button>
        {labels.length > 1 &&
          labels.map((label) => (
            <button key={label} type="button" onClick={() => add([label])}>
              {own.addGroups([label])}
            </button>
          ))}
      </div>
      <p class="help">{own.lackingHelp}</p>
    </section>
  );
}
