import { useRef } from 'preact/hooks';
import { EMPTY, type Folder, mayBeCampaign, withFiles } from '../model/index.js';
import { chosenFiles, download, type Page, takeFiles } from '../page/index.js';
import { chooseFolder, mayChooseFolder, writeInto } from '../saving/index.js';
import type { AppWords } from '../words/index.js';
import type { CampaignState } from './use-campaign.js';

interface Using extends Pick<Page, 'ask' | 'language' | 'say' | 'work'> {
  campaign: CampaignState;
  words: AppWords;
  onOpened(): void;
}

interface Files {
  /** The campaign as one archive, to be downloaded. */
  save(): Promise<void>;
  /** The campaign into a folder of the disk; null where the browser does not let a page do so. */
  saveInto: (() => Promise<void>) | null;
  /** A saved campaign, as one archive or as all files of a folder, in the place of the one on the page. */
  open(files: readonly File[]): Promise<void>;
}

/** Campaigns as files: saved and opened. */
export function useFiles({
  ask,
  campaign,
  language,
  say,
  work,
  words: { shell: words, drop },
  onOpened,
}: Using): Files {
  const folder = campaign.history.present;
  const before = useRef<Folder>(EMPTY);

  async function save(): Promise<void> {
    const answer = await work(words.save, (signal) => ask('zip', { files: [...folder] }, { signal }));
    if (answer === null) return;
    download('dot-bao-cao.decuong.zip', answer.bytes);
    campaign.markSaved();
  }

  async function saveInto(): Promise<void> {
    const top = await chooseFolder();
    if (top === null) return;
    const inTheWay = await work(words.saveInto, (signal, progress) =>
      writeInto(top, [...folder], {
        ...{ before: before.current, pack: 'pack/', signal },
        progress: (done, of) => progress({ done, of }),
      }),
    );
    if (inTheWay === null) return;
    if (inTheWay.length > 0) return say(words.inTheWay(inTheWay));
    before.current = folder;
    say(words.savedInto(top.name));
    campaign.markSaved();
  }

  async function open(list: readonly File[]): Promise<void> {
    const given = chosenFiles(list);
    const [first] = given;
    if (first === undefined) return;
    const isArchive = given.length === 1 && /\.zip$/i.test(first.name);
    // Of a wrong folder, such as that of all documents, nothing is read.
    if (!isArchive && !mayBeCampaign(given.map(({ name }) => name))) return say(words.notOpened);
    const answer = await work(words.open, async (signal, progress) => {
      const { files, unread } = await takeFiles(given, ask, signal, progress);
      const [archive] = files;
      const inside = !isArchive
        ? files.map(({ name, bytes }): [string, Uint8Array] => [name, bytes])
        : archive && (await ask('unzip', { bytes: archive.bytes }, { signal })).files;
      return { unread, opened: inside ? await ask('open', { files: inside, language }, { signal }) : null };
    });
    if (answer === null) return;
    const { opened, unread } = answer;
    if (opened !== null) {
      const campaignNow = withFiles(EMPTY, opened.files);
      before.current = campaignNow;
      campaign.open(campaignNow);
      onOpened();
    }
    if (unread.length > 0) say(drop.unread(unread));
    else if (opened === null) say(words.notOpened);
    else if (opened.isPackUnread) say(words.packUnread);
    else if (folder.size > 0) say(words.opened);
  }

  return { save, saveInto: mayChooseFolder() ? saveInto : null, open };
}
