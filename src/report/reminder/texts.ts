import type { UnitReturns } from '../../returns/index.js';
import { senderOf, writeLetter } from '../../write/index.js';
import { type Campaign, formOf } from '../status/index.js';
import { compileTemplate } from '../template/index.js';
import { type AskedAnew, type Reminder, reminderFor } from './reminder.js';
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

/** So many things a letter lists, and a message that is read on a telephone. */
const LETTER_ITEMS = 30;
const MESSAGE_ITEMS = 8;

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

  /** What the letter and the message to a unit say; `added` is what it is asked for in a supplement. */
  texts(one: UnitReturns, added: AskedAnew | null = null): ReminderTexts {
    const reminder = (most: number): Reminder => reminderFor(this.campaign, this.#heading, one, most, added);
    const long = reminder(LETTER_ITEMS);
    const lines = (text: string): string[] =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return {
      subject: lines(this.#render.subject(long)).join(' '),
      paragraphs: lines(this.#render.letter(long)),
      message: `${lines(this.#render.message(reminder(MESSAGE_ITEMS))).join('\n')}\n`,
    };
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
      paragraphs,
      signing: { authority, title, name },
      recipients: recipients ?? reminderWords[outline.language].recipients,
    });
  }
}
