/** Characters that look like a space or like nothing, and are no space to YAML. */
const ODD = '[\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000\uFEFF]';

/** A name that begins with such a character. */
export const ODD_START = new RegExp(`^${ODD}`);

/** Lines in which such a character stands where a space should: before an entry, after its dash, after its colon. */
export const ODD_SPACES = new RegExp(`^(?: *(?:- +)*)(?:-|[A-Za-z_][\\w-]*:)?(?=${ODD})`, 'gm');
