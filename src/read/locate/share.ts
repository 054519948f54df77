/** How much of what was asked is there, as a level. */
export const SHARE = ['all', 'most', 'some', 'none'] as const;
export type Share = (typeof SHARE)[number];

const MOST = 0.6;

export const shareOf = (found: number, asked: number): Share =>
  asked === 0 || found === 0 ? 'none' : found >= asked ? 'all' : found / asked >= MOST ? 'most' : 'some';

/** What may be there of what was asked where no more than so many are found. */
export const sharesUpTo = (most: number, asked: number): Share[] => [
  ...new Set(Array.from({ length: most + 1 }, (_, found) => shareOf(found, asked))),
];
