import type { Pack } from '../../../schemas/pack.js';
import type { Unit } from '../../../schemas/units.js';
import { periodOfPack, resolve, scheduleOf } from '../../form/index.js';
import { writtenMoment } from '../../values/index.js';
import { addressesOf } from './header.js';
import type { Attachment, DraftMail } from './mail.js';
import { mailWords } from './words/index.js';

/** The mail the form of a unit goes out with: what it is, until when it is wanted, where it goes back to. */
export function formMail(
  pack: Pick<Pack, 'outline' | 'letterhead' | 'period'>,
  unit: Unit,
  attachments: readonly Attachment[],
): DraftMail {
  const { outline, letterhead } = pack;
  const words = mailWords[outline.language];
  const period = periodOfPack(pack);
  const { title } = resolve({ outline, letterhead, period, unit });
  const named = title.includes(period.label) ? title : words.titled(title, period.label);
  const { due } = scheduleOf(outline, period.code, unit.group);
  return {
    to: addressesOf(unit.email),
    subject: words.formSubject(named),
    text: words.form({
      unit: unit.name,
      title: named,
      due: due === null ? null : writtenMoment(due, outline.language),
      to: outline.submit?.to ?? null,
      through: outline.submit?.through ?? null,
    }),
    attachments,
  };
}

/** The mail a reminder goes out with: its message, with the letter and what else goes with it. */
export function reminderMail(
  pack: Pick<Pack, 'outline'>,
  unit: Unit,
  { subject, message }: { subject: string; message: string },
  attachments: readonly Attachment[],
): DraftMail {
  const words = mailWords[pack.outline.language];
  return { to: addressesOf(unit.email), subject: words.reminderSubject(subject), text: message, attachments };
}
