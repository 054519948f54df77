/** What the mail with a form says it is. */
export interface FormMail {
  unit: string;
  title: string;
  /** As it is written; null where there is no due day. */
  due: string | null;
  to: string | null;
  through: string | null;
}

/** What draft mails say of their own. */
export interface MailWords {
  titled(title: string, period: string): string;
  formSubject(title: string): string;
  form(mail: FormMail): string;
  /** `subject` is that of the letter, which begins with a small letter. */
  reminderSubject(subject: string): string;
}
