import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Form, periodOf, resolve } from '../../../src/form/index.js';
import { loadPack } from '../../../src/pack/index.js';
import { fillForm, stripAll } from '../fill/index.js';
import { answersAt, deedAt } from '../sixty.js';

const isNth = (at: number, every: number, from: number): boolean => at % every === from;

/** Money as people write it, whatever the form asks for: most in the measure of the form, some in full. */
const MONEY = ['12.500.000 đồng', '350 đồng', '48,5 triệu đồng'];

/** What the unit at a place types: as others of sixty do, now and then an amount in another measure or a word for a number. */
function typedAt(form: Form, at: number): Map<string, string> {
  const answers = answersAt(form, at);
  const put = (tag: string, text: string): void => {
    if (answers.has(tag)) answers.set(tag, text);
  };
  if (isNth(at, 9, 6)) put('figure:kinh_phi.2026', MONEY[Math.floor(at / 9) % MONEY.length] ?? '');
  if (at === 26) put('figure:so_luot', 'nhiều lượt');
  if (at === 32) put('figure:ty_le_hoc', '120%');
  return answers;
}

/**
 * The units of a pack of the campaign send what they have into a folder: whole and with gaps, nothing, blank forms, cut
 * files, under names of their own, without controls, twice. The same pack gives the same files.
 */
export async function sendCampaign(pack: string, into: string): Promise<void> {
  const manifest = loadPack(await readFile(join(pack, 'pack.json'), 'utf8'));
  const period = manifest && periodOf(manifest.outline, manifest.period);
  if (manifest === null || period === null) throw new Error(`${pack} is no pack`);
  const { outline, letterhead, units, forms } = manifest;
  await mkdir(into, { recursive: true });
  for (const [at, unit] of units.entries()) {
    const file = forms.find((form) => form.unit === unit.id)?.file;
    const deed = deedAt(at);
    if (file === undefined || deed === 'none') continue;
    const blank = new Uint8Array(await readFile(join(pack, file)));
    const answers = typedAt(resolve({ outline, unit, period, letterhead }), at);
    const typed = at === 5 || at === 45 ? blank : fillForm(blank, answers);
    const sent = isNth(at, 20, 8) ? stripAll(typed) : typed;
    const name = isNth(at, 7, 3) ? `bao cao 6 thang (ban chot) ${at}` : `Báo cáo ${unit.name}`;
    if (isNth(at, 20, 2)) {
      const first = new Map([...answers].filter((_, place) => place % 5 !== 4));
      await writeFile(join(into, `Báo cáo ${unit.name} (gửi lần 1).docx`), fillForm(blank, first));
    }
    await writeFile(join(into, `${name}.docx`), deed === 'unreadable' ? sent.subarray(0, sent.length / 2) : sent);
  }
}
