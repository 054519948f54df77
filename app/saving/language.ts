import type { Language } from '../worker/index.js';

const KEY = 'decuong.language';

/** The language the page was last read in on this computer; null where it was in none, or the browser may keep nothing. */
export function keptLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'vi' || kept === 'en' ? kept : null;
  } catch {
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // It is chosen again at the next visit.
  }
}
