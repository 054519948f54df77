import { useRef } from 'preact/hooks';
import { EMPTY, type Folder, withFiles } from '../model/index.js';
import { download, type Page } from '../page/index.js';
import { chooseFolder, mayChooseFolder, writeInto } from '../saving/index.js';
import type { AppWords } from '../words/index.js';
import type { CampaignState } from './use-campaign.js';

interface Using extends Pick<Page, 'ask' | 'language' | 'say' | 'work'> {
  campaign: CampaignState;
  words: AppWords['shell'];
  onOpened(): void;
}

interface Files {
  /** The campaign as one archive, to be downloaded. */
  save(): Promise<void>;
  /** The campaign into a folder of the disk; null where the browser does not let a page do so. */
  saveInto: (() => Promise<void>) | null;
  /** A saved campaign, as one archive or as all files of a folder, in the place of the one on the page. */
  open(files: FileList | null): Promise<void>;
}

/** Campaigns as files: saved and opened. */
export function useFiles({ ask, campaign, language, say, work, words, onOpened }: Using): Files {
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

  async function open(list: FileList | null): Promise<void> {
    const files = [...(list ?? [])];
    const [first] = files;
    if (first === undefined) return;
    const answer = await work(words.open, async (signal) => {
      const isArchive = files.length === 1 && /\.zip$/i.test(first.name);
      const inside = isArchive
        ? (await ask('unzip', { bytes: new Uint8Array(await first.arrayBuffer()) }, { signal })).files
        : await Promise.all(
            files.map(
              async (file): Promise<[string, Uint8Array]> => [
                file.webkitRelativePath || file.name,
                new Uint8Array(await file.arrayBuffer()),
              ],
            ),
          );
      return inside && ask('open', { files: inside, language }, { signal });
    });
    if (!answer) return say(words.notOpened);
    const opened = withFiles(EMPTY, answer.files);
    before.current = opened;
    campaign.open(opened);
    onOpened();
    if (answer.isPackUnread) say(words.packUnread);
    else if (folder.size > 0) say(words.opened);
  }

  return { save, saveInto: mayChooseFolder() ? saveInto : null, open };
}
