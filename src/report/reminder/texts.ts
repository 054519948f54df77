import type { UnitReturns } from '../../returns/index.js';
import { type LetterTable, senderOf, writeLetter } from '../../write/index.js';
import { type Campaign, formOf } from '../status/index.js';
import { compileTemplate } from '../template/index.js';
import { type Attached, type Reminder, type Room, reminderFor } from './reminder.js';
import { reminderWords } from './words/index.js';

/** The texts of reminders in the language of the outline, as templates/reminder/ holds them: Handlebars. */
export interface ReminderTemplates {
  subject: string;
  /** Each line that is left is a paragraph. */
  letter: string;
  message: string;
}

/** A reminder in words. */
export interface ReminderTexts {
  subject: string;
  paragraphs: string[];
  /** To be pasted into a message; ends with a line end. */
  message: string;
}

/** What fits into a letter of two pages, and into a message that is read on a telephone. */
const LETTER: Room = { lines: 60, items: 30 };
const MESSAGE: Room = { lines: 12, items: 8 };

/** How wide the number, the place and what is the matter are beside each other. */
const TABLE = [8, 27, 65];

const NOTHING: Attached = { added: null, commented: null };

/** A line of a table: "| Mục I | chưa có nội dung". */
const ROW = /^\| (.*?) \| (.*)$/;

/** Fills in the texts of reminders. What a unit typed is text, whatever it holds. */
export class ReminderPrinter {
  readonly #heading: ReturnType<typeof formOf>;
  readonly #render: Record<keyof ReminderTemplates, (view: Reminder) => string>;

  constructor(
    private readonly campaign: Campaign,
    templates: ReminderTemplates,
  ) {
    this.#heading = formOf(campaign);
    this.#render = {
      subject: compileTemplate<Reminder>(templates.subject, 'plain'),
      letter: compileTemplate<Reminder>(templates.letter, 'plain'),
      message: compileTemplate<Reminder>(templates.message, 'plain'),
    };
  }

  /** Whether a letter to a unit cannot name all that its report lacks. */
  leavesOut(one: UnitReturns): boolean {
    return one.state === 'incomplete' && reminderFor(this.campaign, this.#heading, one, LETTER, NOTHING).more > 0;
  }

  /** What the letter and the message to a unit say. */
  texts(one: UnitReturns, attached: Partial<Attached> = {}): ReminderTexts {
    const reminder = (room: Room): Reminder =>
      reminderFor(this.campaign, this.#heading, one, room, { ...NOTHING, ...attached });
    const long = reminder(LETTER);
    const lines = (text: string): string[] =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return {
      subject: lines(this.#render.subject(long)).join(' '),
      paragraphs: lines(this.#render.letter(long)),
      message: `${lines(this.#render.message(reminder(MESSAGE))).join('\n')}\n`,
    };
  }

  /** Lines of a table as a table. */
  #withTables(paragraphs: readonly string[]): (string | LetterTable)[] {
    const { title, header } = reminderWords[this.campaign.pack.outline.language].table;
    const blocks: (string | (LetterTable & { rows: string[][] }))[] = [];
    for (const text of paragraphs) {
      const [, where, what] = ROW.exec(text) ?? [];
      const last = blocks.at(-1);
      if (where === undefined || what === undefined) blocks.push(text);
      else if (typeof last === 'object') last.rows.push([String(last.rows.length + 1), where, what]);
      else blocks.push({ title, header, shares: TABLE, rows: [['1', where, what]] });
    }
    return blocks;
  }

  /** The letter to a unit as a .docx, in the letterhead of the pack; its number and day are left open. */
  letter(one: UnitReturns, { subject, paragraphs }: ReminderTexts): Promise<Uint8Array> {
    const { outline, letterhead } = this.campaign.pack;
    const { parent, body, symbol, place, authority, title, name, recipients } = senderOf(outline, letterhead);
    return writeLetter({
      letterhead,
      language: outline.language,
      head: { parent, body, symbol, number: null, place, date: null },
      subject,
      addressee: one.unit.name,
      paragraphs: this.#withTables(paragraphs),
      signing: { authority, title, name },
      recipients: recipients ?? reminderWords[outline.language].recipients,
    });
  }
}
