import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  bytesOf,
  type Folder,
  laidOut,
  packIn,
  previousIn,
  returnedIn,
  textAt,
  textsOf,
  withFiles,
  withPrevious,
} from '../../app/model/index.js';
import { type Directory, writeInto } from '../../app/saving/into-folder.js';
import { inFolder } from '../support/folder.js';
import { runHere } from '../support/small-pack.js';
import { asking, readFiles } from './own.js';
import { uncertainCampaign } from './uncertain.js';

const ask = asking();
let campaign: Folder;
beforeAll(async () => {
  campaign = await uncertainCampaign();
});

/** All files of a folder on the disk, by their paths in it. */
async function filesOnDisk(folder: string): Promise<[string, Uint8Array][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return Promise.all(
    paths.map(
      async (path): Promise<[string, Uint8Array]> => [
        path.slice(folder.length + 1),
        new Uint8Array(await readFile(path)),
      ],
    ),
  );
}

async function opened(files: readonly (readonly [string, string | Uint8Array])[]): Promise<Folder> {
  return new Map((await ask('open', { files, language: 'vi' }))?.files);
}

async function stateOf(folder: Folder) {
  const texts = textsOf(folder);
  const files = returnedIn(folder);
  await readFiles(ask, { texts, files, language: 'vi' });
  const { returns } = await ask('status', { texts, files: files.map(({ name }) => name), language: 'vi' });
  return returns.units.map(({ unit, state }) => [unit.name, state]);
}

describe('page and command line work on the same campaign by turns', () => {
  test('the command line reads what the page saved', async () => {
    await inFolder(Object.fromEntries(campaign), async (folder) => {
      const { stdout } = await runHere(folder, 'status pack returned --format json --no-convert');
      const { units } = JSON.parse(stdout);
      expect(units.map(({ name, state }: { name: string; state: string }) => [name, state])).toEqual(
        await stateOf(campaign),
      );
      expect((await runHere(folder, 'collect pack returned -o tong-hop.json --no-convert')).code).toBe(1);
    });
  });

  test('the page opens what the command line made, whatever its folders are called', async () => {
    const onDisk = {
      'outline.yaml': textAt(campaign, 'outline.yaml'),
      'don-vi.yaml':
        'units:\n  - {id: dang_uy_xa_mot, name: Đảng ủy xã Một}\n  - {id: dang_uy_xa_hai, name: Đảng ủy xã Hai}\n',
      ...Object.fromEntries(returnedIn(campaign).map(({ name, bytes }) => [`NHAN_VE/${name}`, bytes])),
    };
    await inFolder(onDisk, async (folder) => {
      await runHere(folder, 'build outline.yaml --units don-vi.yaml --period 2026-H1 -o bo-mau --with-checker');
      await runHere(folder, 'build outline.yaml --units don-vi.yaml --period 2026-H1 -o bo-mau');
      const made = await filesOnDisk(folder);
      const folderOnPage = await opened(made.map(([path, bytes]) => [`dot 1/${path}`, bytes] as const));
      expect(packIn(folderOnPage)?.forms).toHaveLength(2);
      expect(textAt(folderOnPage, 'units.csv')).toContain('Đảng ủy xã Hai');
      expect(await stateOf(folderOnPage)).toEqual([
        ['Đảng ủy xã Một', 'incomplete'],
        ['Đảng ủy xã Hai', 'complete'],
      ]);
      expect([...folderOnPage.keys()].filter((path) => path.includes('/.'))).toEqual([]);
    });
  });

  test('a campaign of this page is laid out as it was', () => {
    expect([...laidOut(campaign)]).toEqual([...campaign]);
    expect([...laidOut([...campaign].map(([path, content]) => [`thư mục/${path}`, content] as const))]).toEqual([
      ...campaign,
    ]);
  });
});

/** A folder as a browser hands it over, in memory. */
function inMemory(files: Map<string, Uint8Array>, above = ''): Directory {
  const missing = () => Object.assign(new Error('not there'), { name: 'NotFoundError' });
  return {
    name: above || 'thư mục',
    async getDirectoryHandle(name, { create }) {
      if (!create && ![...files.keys()].some((path) => path.startsWith(`${above}${name}/`))) throw missing();
      return inMemory(files, `${above}${name}/`);
    },
    async getFileHandle(name, { create }) {
      const path = `${above}${name}`;
      if (!create && !files.has(path)) throw missing();
      return {
        getFile: async () => ({ arrayBuffer: async () => (files.get(path) ?? new Uint8Array()).slice().buffer }),
        createWritable: async () => {
          let written = new Uint8Array();
          return {
            write: async (bytes) => {
              written = bytes.slice();
            },
            close: async () => {
              files.set(path, written);
            },
          };
        },
      };
    },
  };
}

describe('saving into a folder', () => {
  const signal = new AbortController().signal;
  const into = { before: new Map(), pack: 'pack/', signal, progress: () => undefined };
  const bytes = (): Map<string, Uint8Array> =>
    new Map([...campaign].map(([path, content]) => [path, bytesOf(content)] as const));

  test('puts every file where the command line looks for it', async () => {
    const disk = new Map<string, Uint8Array>();
    expect(await writeInto(inMemory(disk), [...campaign], into)).toEqual([]);
    expect(new Map([...disk].sort())).toEqual(new Map([...bytes()].sort()));
  });

  test('writes over nothing it did not make: no file is written then, and those in the way are named', async () => {
    const disk = new Map([['outline.yaml', new TextEncoder().encode('của người khác')]]);
    expect(await writeInto(inMemory(disk), [...campaign], into)).toEqual(['outline.yaml']);
    expect([...disk.keys()]).toEqual(['outline.yaml']);
  });

  test('writes over what it wrote, and over forms the command line made, but not over one somebody changed', async () => {
    const disk = bytes();
    const [form = ''] = [...campaign.keys()].filter((path) => path.startsWith('pack/forms/'));
    const next = withFiles(campaign, [
      ['outline.yaml', 'decuong: 1\n'],
      [form, new Uint8Array([1, 2])],
    ]);
    expect(await writeInto(inMemory(disk), [...next], into)).toEqual(['outline.yaml']);
    expect(await writeInto(inMemory(disk), [...next], { ...into, before: campaign })).toEqual([]);
    expect(disk.get(form)).toEqual(new Uint8Array([1, 2]));
    expect(await writeInto(inMemory(disk), [...campaign], { ...into, before: new Map() })).toContain(form);
  });
});

describe('the period before', () => {
  test('forms bear what the command line prints of it', async () => {
    const previous = withPrevious(campaign, campaign);
    const before = previousIn(previous);
    expect(before?.files).toHaveLength(2);
    const ask_ = { texts: textsOf(campaign), period: '2026', letters: null, previous: before, language: 'vi' } as const;
    const { files, carried, manifest } = await ask('build', ask_);
    expect(carried).toEqual({ known: 1, of: 3 });
    await inFolder(Object.fromEntries(campaign), async (folder) => {
      await runHere(
        folder,
        'build outline.yaml --units units.csv --period 2026 --previous pack --previous-returned returned -o moi',
      );
      const there = await filesOnDisk(join(folder, 'moi'));
      const made = new Map(there);
      for (const [path, content] of files)
        expect(Buffer.from(content).equals(made.get(path) ?? new Uint8Array())).toBe(true);
      expect(manifest).toBe(new TextDecoder().decode(made.get('pack.json')));
    });
  });

  test('one of another outline is refused, and nothing is made', async () => {
    const other = textAt(campaign, 'outline.yaml').replace('id: bao_cao', 'id: khac');
    const texts = { ...textsOf(campaign), outline: other };
    const previous = previousIn(withPrevious(campaign, campaign));
    const answer = await ask('build', { texts, period: '2026', letters: null, previous, language: 'vi' });
    expect([answer.carried, answer.manifest]).toEqual([{ refused: 'other_outline' }, null]);
  });
});

describe('forms that went out and an outline that was changed since', () => {
  const standing = (folder: Folder) => ask('standing', { texts: textsOf(folder), period: '2026-H1' });

  test('nothing is said while they agree', async () => {
    expect((await standing(campaign)).changed).toBeNull();
  });

  test('what is asked otherwise is told, with the units without a form', async () => {
    const folder = withFiles(campaign, [
      ['outline.yaml', textAt(campaign, 'outline.yaml').replace('Số tin đã đăng', 'Số tin, bài đã đăng')],
      ['units.csv', `${textAt(campaign, 'units.csv')}Đảng ủy xã Bốn,Bốn\r\n`],
    ]);
    const { changed } = await standing(folder);
    expect(changed).toMatchObject({ stale: 3, missing: 1, gone: 0, version: 1 });
    expect(changed?.asked.map(({ difference: { is, label }, units }) => [is, label, units])).toEqual([
      ['changed', 'Số tin, bài đã đăng', 4],
    ]);
  });
});
