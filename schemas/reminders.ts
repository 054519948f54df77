import { z } from 'zod';
import { Id } from './id.js';

/** A file that was written into a folder of reminders, as it was then. */
export const ReminderFile = z.strictObject({ file: z.string(), sha256: z.string() });
export type ReminderFile = z.infer<typeof ReminderFile>;

/** `reminders.json`: what stands in a folder of reminders, so that a later run writes only what is new. */
export const Reminders = z.strictObject({
  decuong_reminders: z.literal(1),
  outline: Id,
  period: z.string(),
  /**
   * A letter and a message for each unit; a form where only something that was added to the outline is asked for; the
   * report with comments where it lacks more than a letter holds.
   */
  reminders: z.array(
    z.strictObject({
      unit: Id,
      letter: ReminderFile,
      message: ReminderFile,
      supplement: ReminderFile.optional(),
      commented: ReminderFile.optional(),
      /** A draft mail with all of them. */
      mail: ReminderFile.optional(),
    }),
  ),
  index: ReminderFile,
});
export type Reminders = z.infer<typeof Reminders>;
