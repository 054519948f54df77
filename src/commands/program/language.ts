import { LANGUAGES, type Language } from '../../../schemas/language.js';

const isEnglish = (locale: string): boolean => /^en([_.@-]|$)/i.test(locale);

/** `--lang en` or `--lang=en`, wherever it stands; null where it is not given or names no language. */
function asked(args: readonly string[]): Language | null {
  const at = args.indexOf('--lang');
  const given = at >= 0 ? args[at + 1] : args.find((one) => one.startsWith('--lang='))?.slice('--lang='.length);
  return LANGUAGES.find((one) => one === given) ?? null;
}

/**
 * The language messages are written in: that of `--lang`; else English where the environment says that the computer
 * speaks it (LC_ALL, LC_MESSAGES, LANG, the first that says anything: POSIX 8.2); else Vietnamese.
 */
export function languageOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return asked(args) ?? (isEnglish(locale) ? 'en' : 'vi');
}
