import type { Item } from '../form/index.js';
import { fileNames } from '../pack/index.js';
import {
  ReminderPrinter,
  type ReminderTemplates,
  type ReminderTexts,
  reminderWords,
} from '../report/reminder/index.js';
import { type Campaign, needsReminder } from '../report/status/index.js';
import type { UnitReturns } from '../returns/index.js';
import { addedFor, supplementForm } from './supplement.js';

/** A unit that is to be reminded, and what a supplement asks of it. */
export interface Reminded {
  one: UnitReturns;
  items: readonly Item[];
}

export interface NamedFile {
  file: string;
  bytes: Uint8Array;
}

/** All that goes to one unit. */
export interface ReminderFiles {
  texts: ReminderTexts;
  letter: NamedFile;
  message: NamedFile;
  supplement: NamedFile | null;
  /** Its own report with comments, where the letter cannot name all that it lacks. */
  commented: NamedFile | null;
}

/** Who of a campaign is to be reminded, and the files that remind them. The same campaign gives the same bytes. */
export class Reminding {
  readonly units: readonly Reminded[];
  readonly #names: ReadonlyMap<string, string>;
  readonly #printer: ReminderPrinter;

  constructor(
    private readonly campaign: Campaign,
    templates: ReminderTemplates,
  ) {
    const { pack, returns } = campaign;
    const addedTo = addedFor(pack);
    this.#printer = new ReminderPrinter(campaign, templates);
    this.units = returns.units
      .map((one) => ({ one, items: addedTo(one) }))
      .filter(({ one, items }) => items.length > 0 || needsReminder(one));
    const names = fileNames(pack.units.map(({ name }) => name));
    this.#names = new Map(pack.units.map(({ id }, at) => [id, names[at] ?? id]));
  }

  /** What the files of a unit begin with: the same in every run, whoever else is reminded. */
  nameOf({ one }: Reminded): string {
    return this.#names.get(one.unit.id) ?? one.unit.id;
  }

  /** @param copyOf makes the copy of a report with comments; null where it cannot be had */
  async filesFor(reminded: Reminded, copyOf: (file: string) => Promise<Uint8Array | null>): Promise<ReminderFiles> {
    const { one, items } = reminded;
    const { pack } = this.campaign;
    const words = reminderWords[pack.outline.language];
    const called = this.nameOf(reminded);
    const name = `${called} - ${words.file}`;
    const form = `${called} - ${words.supplement}.docx`;
    const copy = this.#printer.leavesOut(one) ? await copyOf(one.counted?.file ?? '') : null;
    const commented = copy && { file: `${called} - ${words.commented}.docx`, bytes: copy };
    const added = items.length === 0 ? null : { form, items };
    const texts = this.#printer.texts(one, { added, commented: commented?.file ?? null });
    const asked = items.length === 0 ? null : await supplementForm(pack, one.unit, items);
    return {
      texts,
      letter: { file: `${name}.docx`, bytes: await this.#printer.letter(one, texts) },
      message: { file: `${name}.txt`, bytes: new TextEncoder().encode(texts.message.replaceAll('\n', '\r\n')) },
      supplement: asked && { file: form, bytes: asked },
      commented,
    };
  }
}
