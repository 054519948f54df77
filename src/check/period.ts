import type { Language } from '../../schemas/id.js';
import { type Form, type FormPeriod, periodOfStamp } from '../form/index.js';
import type { Submission } from '../read/index.js';

/** What a period is called; the form knows best what its own is. */
export function periodName(code: string, { period }: Form, language: Language): string {
  const known = code.includes('/') && period.code === code ? period.label : '';
  return known === '' ? (periodOfStamp(code, language)?.label ?? code) : known;
}

/** The period a returned file says it is for, where that is another than its form was judged for; else that one. */
export function periodSaid(form: Form, { identity }: Submission): FormPeriod {
  const said = identity.belongs?.period ?? identity.stamp?.period ?? '';
  return said === form.period.code ? form.period : (periodOfStamp(said, form.language) ?? form.period);
}

/** The title of a report with its own period in place of the one it was judged for. */
export function titleSaid({ title, period }: Form, said: FormPeriod): string {
  if (said.code === period.code) return title;
  return period.label !== '' && title.includes(period.label)
    ? title.replaceAll(period.label, () => said.label)
    : `${title}, ${said.label}`;
}
