/** How much of what was asked is there, as a level. */
export const SHARE = ['all', 'most', 'some', 'none'] as const;
export type Share = (typeof SHARE)[number];

const MOST = 0.6;

export const shareOf = (found: number, asked: number): Share =>
  asked === 0 || found === 0 ? 'none' : found >= asked ? 'all' : found / asked >= MOST ? 'most' : 'some';
