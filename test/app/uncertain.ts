import { EMPTY, type Folder, PATHS, textsOf, withFiles, withPack, withReturned } from '../../app/model/index.js';
import { periodOfPack, resolve } from '../../src/form/index.js';
import { loadPack } from '../../src/pack/index.js';
import { answersFor, fillForm } from '../support/fill/index.js';
import { asking } from './own.js';

const OUTLINE = `decuong: 1
id: bao_cao
title: Kết quả công tác {{period.label}}
letterhead: vn-party-2018
issued: {by: Ban Thường vụ Huyện ủy Phú Hà, document: {number: 12-KH/HU, date: 2026-01-05, title: Kế hoạch công tác năm}}
submit: {to: Ban Tuyên giáo Huyện ủy}
schedule: {every: half_year, due: [06-20, 12-10]}
sections:
  - id: mot
    title: Công tác tuyên truyền
    figures:
      - {id: so_tin, label: Số tin đã đăng, unit: tin}
      - {id: so_bai, label: Số bài đã viết, unit: bài}
  - {id: hai, title: Khó khăn và kiến nghị}
appendices:
  - id: bieu
    title: Danh sách chuyên trang
    columns:
      - {id: ten, label: Tên chuyên trang, key: true}
      - {id: so, label: Số bài đã đăng, type: integer}
`;
const UNITS = 'Tên đơn vị,Địa danh\r\nĐảng ủy xã Một,Một\r\nĐảng ủy xã Hai,Hai\r\nĐảng ủy xã Ba,Ba\r\n';

/** What the first unit typed that nobody can tell the meaning of. */
export const TYPED = 'nhiều tin';

/** The form of a unit filled in once more, otherwise; `said` types something else into some places of it. */
export async function sentAgain(
  folder: Folder,
  at: number,
  said: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const pack = loadPack(textsOf(folder).manifest);
  const form = pack?.forms[at];
  const bytes = folder.get(`pack/${form?.file}`);
  if (pack === null || form === undefined || !(bytes instanceof Uint8Array)) throw new Error('There is no such form');
  const unit = pack.units.find((one) => one.id === form.unit) ?? null;
  const { answers } = answersFor(resolve({ ...pack, unit, period: periodOfPack(pack) }), 'again');
  for (const [place, text] of Object.entries(said)) answers.set(place, text);
  return fillForm(bytes, answers);
}

/** A campaign in which two units answered: the first one's `mot.docx` leaves a figure uncertain, the second's is complete. */
export async function uncertainCampaign(): Promise<Folder> {
  const ask = asking();
  const begun = withFiles(EMPTY, [
    ['outline.yaml', OUTLINE],
    ['units.csv', UNITS],
  ]);
  const built = await ask('build', { texts: textsOf(begun), period: '2026-H1', letters: null, language: 'vi' });
  const pack = loadPack(built.manifest ?? '');
  if (pack === null) throw new Error('There is no pack');
  const returned = pack.forms.slice(0, 2).map(({ unit: id, file }, at) => {
    const unit = pack.units.find((one) => one.id === id) ?? null;
    const { answers } = answersFor(resolve({ ...pack, unit, period: periodOfPack(pack) }), `uncertain ${at}`);
    if (at === 0) answers.set('figure:so_tin', TYPED);
    const form = new Map(built.files).get(file) ?? new Uint8Array();
    return { name: at === 0 ? 'mot.docx' : 'hai.docx', bytes: fillForm(form, answers) };
  });
  return withReturned(withPack(begun, built.files, built.manifest ?? ''), returned);
}

/** The same where both units leave two figures uncertain, one of which can be taken as it was read. */
export async function doubtfulCampaign(): Promise<Folder> {
  const campaign = await uncertainCampaign();
  const places = { 'figure:so_tin': TYPED, 'figure:so_bai': 'khoảng 40' };
  const sent = await Promise.all(
    ['mot.docx', 'hai.docx'].map(async (name, at) => ({ name, bytes: await sentAgain(campaign, at, places) })),
  );
  const without = withFiles(
    campaign,
    sent.map(({ name }) => [`${PATHS.returned}${name}`, null]),
  );
  return withReturned(without, sent);
}
