import { Problems, usePage } from '../../page/index.js';
import type { Settling } from './use-settling.js';

/** Who decides, asked once for all that is settled. */
export function Signing({ settling }: { settling: Settling }) {
  const words = usePage().words.returned.settling;
  const { by, setBy, isNameless, refused } = settling;
  return (
    <>
      <label class="by">
        {words.by}
        <input value={by} autocomplete="name" onInput={({ currentTarget }) => setBy(currentTarget.value)} />
        <span class="help">{words.byHelp}</span>
      </label>
      <p role="alert">{isNameless && by.trim() === '' ? words.nameNeeded : ''}</p>
      <Problems problems={refused} />
    </>
  );
}
