import { resolve } from 'node:path';
import type { Reminders } from '../../../schemas/reminders.js';
import { reminderFiles } from '../../node/index.js';
import { fileNames } from '../../pack/index.js';
import { addressesOf, reminderMail, writeDraftMail } from '../../report/mail/index.js';
import {
  ReminderPrinter,
  reminderWords,
  type WrittenReminder,
  writeReminderIndex,
} from '../../report/reminder/index.js';
import { needsReminder } from '../../report/status/index.js';
import { CommandError, type ExitCode, type Io, whileLocked, withProgress } from '../command/index.js';
import { type ReadReturns, type ReturnedArguments, readReturned, tellLeftOut } from '../returned/index.js';
import { commentedCopy } from './commented.js';
import { ReminderFolder } from './reminder-folder.js';
import { addedFor, supplementForm } from './supplement.js';
import { remindWords } from './words/index.js';

export interface RemindArguments extends ReturnedArguments {
  output?: string | undefined;
  /** Whether draft mails are wanted. */
  eml?: boolean | undefined;
}

/** What the files of each unit are called: the same name in every run, whoever else is reminded. */
function namesOf({ pack }: ReadReturns): Map<string, string> {
  const names = fileNames(pack.units.map(({ name }) => name));
  return new Map(pack.units.map(({ id }, at) => [id, names[at] ?? id]));
}

async function write(read: ReadReturns, folder: ReminderFolder, eml: boolean, io: Io): Promise<Reminders> {
  const { pack, returns, now } = read;
  const { language } = pack.outline;
  const words = reminderWords[language];
  const printer = new ReminderPrinter({ pack, returns, now }, await reminderFiles(language));
  const addedTo = addedFor(pack);
  const units = returns.units
    .map((one) => ({ one, items: addedTo(one) }))
    .filter(({ one, items }) => items.length > 0 || needsReminder(one));
  const names = namesOf(read);
  const listed: WrittenReminder[] = [];
  const reminders: Reminders['reminders'] = [];
  await withProgress(io, units.length, remindWords[io.language].bar, async (step) => {
    for (const { one, items } of units) {
      const called = names.get(one.unit.id) ?? one.unit.id;
      const name = `${called} - ${words.file}`;
      const form = `${called} - ${words.supplement}.docx`;
      const copy = printer.leavesOut(one) ? await commentedCopy(read, one.counted?.file ?? '', io) : null;
      const commented = copy && (await folder.put(`${called} - ${words.commented}.docx`, copy));
      const added = items.length === 0 ? null : { form, items };
      const texts = printer.texts(one, { added, commented: commented?.file ?? null });
      const letter = await folder.put(`${name}.docx`, await printer.letter(one, texts));
      const message = await folder.put(`${name}.txt`, new TextEncoder().encode(texts.message.replaceAll('\n', '\r\n')));
      const asked = items.length === 0 ? null : await supplementForm(pack, one.unit, items);
      const supplement = asked && (await folder.put(form, asked));
      const attached = await folder.standing([letter, supplement, commented]);
      const mail = eml
        ? await folder.put(`${name}.eml`, writeDraftMail(reminderMail(pack, one.unit, texts, attached)))
        : null;
      reminders.push({
        unit: one.unit.id,
        letter,
        message,
        ...(supplement && { supplement }),
        ...(commented && { commented }),
        ...(mail && { mail }),
      });
      const files = { letter: letter.file, message: message.file, supplement: supplement?.file ?? null };
      listed.push({ one, ...files, text: texts.message });
      step();
    }
  });
  const index = await folder.put(`${words.index}.xlsx`, await writeReminderIndex(listed, returns.due, language));
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
    if (read.crashes > 0 || read.missing) return 2;
    return reminders.reminders.length === 0 && read.uncounted === 0 ? 0 : 1;
  });
}
