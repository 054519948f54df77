export { addressesOf } from './header.js';
export { type Attachment, type DraftMail, writeDraftMail } from './mail.js';
export { formMail, reminderMail } from './mails.js';
