import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  type Folder,
  nextRoom,
  PATHS,
  type Room,
  returnedIn,
  stateOfRooms,
  textAt,
  textsOf,
  withFiles,
} from '../../app/model/index.js';
import { asking, readFiles } from './own.js';
import { uncertainCampaign } from './uncertain.js';

const ask = asking();
let campaign: Folder;
beforeAll(async () => {
  campaign = await uncertainCampaign();
});

/** What the page says of the steps of a campaign, as it finds it out. */
async function steps(folder: Folder, taken: readonly Room[] = []) {
  const texts = textsOf(folder);
  const ready = await ask('ready', { texts });
  const files = returnedIn(folder);
  const known = texts.manifest !== '';
  if (known) await readFiles(ask, { texts, files, language: 'vi' });
  const names = files.map(({ name }) => name);
  const asked = { texts, files: names, language: 'vi' } as const;
  const returns = known ? (await ask('status', asked)).returns : null;
  const unsettled = known ? (await ask('unsettled', asked)).count : null;
  return stateOfRooms({ ready, returns, unsettled, isTaken: (room) => taken.includes(room) });
}
const changed = (path: string, how: (text: string) => string): Folder =>
  withFiles(campaign, [[path, how(textAt(campaign, path))]]);

describe('a step is done', () => {
  test('where an outline, a list and forms that agree with them are there; what came back is not for want of one report', async () => {
    const done = { outline: true, units: true, issue: true };
    expect(await steps(campaign)).toEqual({ ...done, returned: false, reminders: false, consolidated: false });
    expect(await steps(campaign, ['reminders', 'consolidated'])).toMatchObject({ reminders: true, consolidated: true });
  });

  test('where nothing in it has to be mended: an outline with a mistake is not, nor a list with a strange group', async () => {
    const broken = changed(PATHS.outline, (text) => text.replace('title: Khó khăn', 'titel: Khó khăn'));
    expect(await steps(broken)).toMatchObject({ outline: false, units: false, issue: false });
    const strange = changed(PATHS.units, (text) => text.replace('Địa danh', 'Khối'));
    expect(await steps(strange)).toMatchObject({ outline: true, units: false, issue: false });
  });

  test('where forms are of the outline as it is now', async () => {
    const asked = changed(PATHS.outline, (text) => text.replace('Số bài đã viết', 'Số bài đã đăng'));
    expect(await steps(asked)).toMatchObject({ outline: true, units: true, issue: false });
  });

  test('where every unit reported, nothing is uncertain, and nobody has to be reminded', async () => {
    const two = changed(PATHS.manifest, (text) => {
      const pack = JSON.parse(text);
      return JSON.stringify({ ...pack, units: pack.units.slice(0, 2), forms: pack.forms.slice(0, 2) });
    });
    expect(await steps(two)).toMatchObject({ returned: false, reminders: false });
    const names = returnedIn(two).map(({ name }) => name);
    const { questions } = await ask('questions', { texts: textsOf(two), files: names, language: 'vi' });
    const answers = questions.map(({ question }) => ({ question, reply: 'other' as const, value: '4', grounds: '' }));
    const { settled } = await ask('settle', { texts: textsOf(two), answers, by: 'A', language: 'vi' });
    expect(await steps(withFiles(two, [[PATHS.settled, settled]]))).toMatchObject({ returned: true, reminders: true });
  });
});

test('what comes next is the first step to be done before forms go out; then what follows where one is', () => {
  const all = { outline: true, units: true, issue: true, returned: false, reminders: false, consolidated: false };
  expect(nextRoom(campaign, { ...all, units: false }, 'consolidated')).toBe('units');
  const sentNothing = withFiles(
    campaign,
    returnedIn(campaign).map(({ name }) => [`${PATHS.returned}${name}`, null]),
  );
  expect(nextRoom(sentNothing, all, 'issue')).toBe('returned');
  expect(nextRoom(campaign, all, 'returned')).toBe('reminders');
  expect(nextRoom(campaign, { ...all, reminders: true }, 'returned')).toBe('consolidated');
  expect(nextRoom(campaign, all, 'reminders')).toBe('consolidated');
  expect(nextRoom(campaign, { ...all, consolidated: true }, 'reminders')).toBeNull();
});
