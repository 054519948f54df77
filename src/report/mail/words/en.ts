import type { MailWords } from './words.js';

export const en: MailWords = {
  titled: (title, period) => `${title} (${period})`,
  formSubject: (title) => `Report form: ${title}`,
  form: ({ unit, title, due, to, through }) =>
    [
      `To ${unit}:`,
      `Attached is the form for the report “${title}”${due === null ? '' : `, due ${due}`}.`,
      'Please fill in the attached Word file, save it as .docx and send that file back; where there is nothing to report, write “None”.',
      ...(to === null ? [] : [`Send it to ${to}${through === null ? '' : `, through ${through}`}.`]),
      'Thank you.',
      '',
    ].join('\n'),
  reminderSubject: (subject) => subject.charAt(0).toUpperCase() + subject.slice(1),
};
