import type { Context } from './context.js';

/** What stands where an answer was put off, such as "Đang cập nhật", as data of a finding; nothing where none was. */
export function putOffIn({ submission }: Pick<Context, 'submission'>, item: string): { typed?: string } {
  const text = submission.putOff?.find((one) => one.item === item)?.text;
  return text === undefined ? {} : { typed: text.trim() };
}
