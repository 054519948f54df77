/** How a syllable may begin. */
const ONSET = '(?:ngh|ng|nh|th|tr|ch|gh|gi|kh|ph|qu|[bcdđghklmnprstvx])?';

/** Its vowels with what may follow, without tone; those that end in a stop stand apart. */
const OPEN = [
  'a(?:i|y|o|u|m|n|ng|nh)?|ă(?:m|n|ng)|â(?:m|n|ng|u|y)',
  'e(?:m|n|ng|o)?|ê(?:m|n|nh|ng|u)?|i(?:a|m|n|nh|u|êm|ên|êng|êu)?|y(?:êm|ên|êng|êu|nh)?',
  'o(?:a|e|i|m|n|ng|ai|am|an|ang|anh|ao|ay|ăm|ăn|ăng|en|eo|ong)?|ô(?:i|m|n|ng)?|ơ(?:i|m|n)?',
  'u(?:a|i|m|n|ng|ân|âng|ây|ê|ênh|ơ|y|ya|yên|ynh|yu|ôi|ôm|ôn|ông)?|ư(?:a|i|u|m|n|ng|ơi|ơm|ơn|ơng|ơu)?',
].join('|');
const STOPPED = [
  'a(?:c|ch|p|t)|ă(?:c|p|t)|â(?:c|p|t)|e(?:c|p|t)|ê(?:ch|p|t)|i(?:ch|p|t|êc|êp|êt)|y(?:ch|p|t|êt)',
  'o(?:c|p|t|ac|ach|ap|at|ăc|ăt|et|oc)|ô(?:c|p|t)|ơ(?:p|t)',
  'u(?:c|p|t|ât|êch|ych|yêt|yp|yt|ôc|ôt)|ư(?:c|t|ơc|ơp|ơt)',
].join('|');

const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN})$`, 'u');
const STOPPED_SYLLABLE = new RegExp(`^${ONSET}(?:${STOPPED})$`, 'u');

/** The marks of the five tones; before a stop only two of them are heard. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const TONES_BEFORE_STOPS = /[\u0301\u0323]/u;

/** Longer ones there are none: "nghiêng". */
const LONGEST = 7;

/** Whether a word in composed or decomposed letters can be a syllable of Vietnamese, with its tone. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST * 3) return false;
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = letters.replace(TONES, '').normalize('NFC');
  if (SYLLABLE.test(bare)) return true;
  return STOPPED_SYLLABLE.test(bare) && TONES_BEFORE_STOPS.test(tones[0] ?? '');
}
