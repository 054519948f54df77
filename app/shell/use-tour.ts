import { useState } from 'preact/hooks';
import { EMPTY, textsOf, withFiles, withPack } from '../model/index.js';
import type { Page } from '../page/index.js';
import { carriedBytes } from '../worker/index.js';
import type { CampaignState } from './use-campaign.js';

interface Touring extends Pick<Page, 'ask' | 'go' | 'language' | 'work'> {
  campaign: CampaignState;
  what: string;
}

/** A worked example to click through, in the place of an empty campaign. */
export function useTour({ ask, campaign, go, language, work, what }: Touring) {
  const [isOn, setOn] = useState(false);

  async function begin(): Promise<void> {
    const example = await work(what, async (signal, progress) => {
      const { files } = await ask('unzip', { bytes: carriedBytes(`example-${language}`) }, { signal });
      const opened = await ask('open', { files: files ?? [], language }, { signal });
      const folder = withFiles(EMPTY, opened?.files ?? []);
      const asked = { texts: textsOf(folder), period: null, letters: 'each', language } as const;
      const made = await ask('build', asked, { signal, progress });
      return made.manifest === null ? folder : withPack(folder, made.files, made.manifest);
    });
    if (example === null) return;
    campaign.open(example);
    setOn(true);
    go('outline');
  }

  /** Something else stands in the place of the example. */
  const leave = (): void => setOn(false);

  function end(): void {
    leave();
    campaign.open(EMPTY);
    go('outline');
  }

  return { isOn, begin, leave, end };
}
