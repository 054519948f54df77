import { join } from 'node:path';
import { sweep } from '../../node/index.js';
import { filesByUnit } from '../../pack/index.js';
import { formMail, writeDraftMail } from '../../report/mail/index.js';
import { type Io, type Output, onDisk, outputTo, withProgress } from '../command/index.js';
import { buildWords } from './words/index.js';
import { type PackOnDisk, packBytes } from './zip.js';

/**
 * Writes a draft mail for each unit of a pack, with its form and its letter, into the folder `mail` of the pack; says
 * which units have no address.
 */
export async function writeMails(of: PackOnDisk, io: Io): Promise<void> {
  const { path, name, pack } = of;
  const words = buildWords[io.language];
  const folder = join(name, 'mail');
  const units = filesByUnit(pack);
  await onDisk(folder, () => sweep(join(path, 'mail')));
  const outputs: Output[] = [];
  for (const { own } of units) outputs.push(await outputTo(join(folder, `${own}.eml`), 'build', [], io));
  const nameless: string[] = [];
  await withProgress(io, units.length, words.mailing, async (step) => {
    for (const [at, { unit, files }] of units.entries()) {
      const attachments = await Promise.all(
        files.map(async (one) => ({ name: one.name, bytes: await packBytes(path, one.file) })),
      );
      const mail = formMail(pack, unit, attachments);
      if (mail.to.length === 0) nameless.push(unit.name);
      await outputs[at]?.write(writeDraftMail(mail));
      step();
    }
  });
  io.stdout(`${words.mailed(units.length, folder)}\n`);
  if (nameless.length > 0) io.stderr(`${words.noAddress(nameless)}\n`);
}
