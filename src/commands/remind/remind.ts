import { resolve } from 'node:path';
import type { ReminderFile, Reminders } from '../../../schemas/reminders.js';
import { reminderFiles } from '../../node/index.js';
import { type NamedFile, Reminding } from '../../reminders/index.js';
import { addressesOf, reminderMail, writeDraftMail } from '../../report/mail/index.js';
import { reminderWords, type WrittenReminder, writeReminderIndex } from '../../report/reminder/index.js';
import { CommandError, type ExitCode, type Io, whileLocked, withProgress } from '../command/index.js';
import {
  needReturned,
  type ReadReturns,
  type ReturnedArguments,
  readReturned,
  tellLeftOut,
} from '../returned/index.js';
import { commentedCopy } from './commented.js';
import { ReminderFolder } from './reminder-folder.js';
import { remindWords } from './words/index.js';

export interface RemindArguments extends ReturnedArguments {
  output?: string | undefined;
  /** Whether draft mails are wanted. */
  eml?: boolean | undefined;
}

async function write(read: ReadReturns, folder: ReminderFolder, eml: boolean, io: Io): Promise<Reminders> {
  const { pack, returns, now } = read;
  const { language } = pack.outline;
  const reminding = new Reminding({ pack, returns, now }, await reminderFiles(language));
  const put = ({ file, bytes }: NamedFile): Promise<ReminderFile> => folder.put(file, bytes);
  const listed: WrittenReminder[] = [];
  const reminders: Reminders['reminders'] = [];
  await withProgress(io, reminding.units.length, remindWords[io.language].bar, async (step) => {
    for (const reminded of reminding.units) {
      const { one } = reminded;
      const files = await reminding.filesFor(reminded, (file) => commentedCopy(read, file, io));
      const commented = files.commented && (await put(files.commented));
      const letter = await put(files.letter);
      const message = await put(files.message);
      const supplement = files.supplement && (await put(files.supplement));
      const attached = await folder.standing([letter, supplement, commented]);
      const { texts } = files;
      const name = files.letter.file.replace(/\.docx$/, '.eml');
      const mail = eml ? await folder.put(name, writeDraftMail(reminderMail(pack, one.unit, texts, attached))) : null;
      reminders.push({
        unit: one.unit.id,
        letter,
        message,
        ...(supplement && { supplement }),
        ...(commented && { commented }),
        ...(mail && { mail }),
      });
      const written = { letter: letter.file, message: message.file, supplement: supplement?.file ?? null };
      listed.push({ one, ...written, text: texts.message });
      step();
    }
  });
  const index = await folder.put(
    `${reminderWords[language].index}.xlsx`,
    await writeReminderIndex(listed, returns.due, language),
  );
  return { decuong_reminders: 1, outline: pack.outline.id, period: pack.period, reminders, index };
}

/** The names of those who are reminded and have no address a mail can be sent to. */
function withoutAddress({ pack }: ReadReturns, { reminders }: Reminders): string[] {
  const reminded = new Set(reminders.map(({ unit }) => unit));
  return pack.units.flatMap(({ id, name, email }) =>
    reminded.has(id) && addressesOf(email).length === 0 ? [name] : [],
  );
}

/**
 * Writes a letter and a short message to each unit whose report is overdue, incomplete or unreadable, and a list of
 * them all; with `eml` a draft mail for each as well; and, for those that are complete by an older version of the outline, a form with what was added to it. 0 where no unit needs one and every file counts; 1 where some do, or something was left out; 2 where it
 * could not run.
 */
export async function remind(asked: RemindArguments, io: Io): Promise<ExitCode> {
  const { output } = asked;
  if (output === undefined) throw new CommandError(remindWords, 'folder-needed');
  await needReturned(asked.returned, io);
  const read = await readReturned(asked, io, 'errors');
  const path = resolve(io.cwd, output);
  return whileLocked(path, output, async () => {
    const folder = await ReminderFolder.open(path, output);
    const reminders = await write(read, folder, asked.eml === true, io);
    const over = await folder.leftOver(reminders);
    await folder.close(reminders);
    const words = remindWords[io.language];
    if (folder.kept.length > 0) io.stderr(`${words.kept(folder.kept)}\n`);
    if (reminders.reminders.length > 0 && read.pack.outline.issued?.by === undefined) io.stderr(`${words.noSender}\n`);
    if (over.length > 0) io.stderr(`${words.leftOver(over)}\n`);
    const nameless = asked.eml === true ? withoutAddress(read, reminders) : [];
    if (nameless.length > 0) io.stderr(`${words.noAddress(nameless)}\n`);
    tellLeftOut(read, io);
    io.stdout(`${words.done(reminders.reminders.length, folder.written, output)}\n`);
    if (read.crashes > 0) return 2;
    return reminders.reminders.length === 0 && read.uncounted === 0 ? 0 : 1;
  });
}
