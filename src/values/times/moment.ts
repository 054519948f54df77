import type { Language } from '../../../schemas/id.js';
import { writeDate } from './date.js';

/** Days of a campaign are days in Việt Nam, the whole year seven hours before UTC, whatever computer counts them. */
const AHEAD_MS = 7 * 60 * 60 * 1000;

/** The day, as in 2026-07-05, on which something was received: a day, or a moment in UTC as ISO 8601 writes it. */
export const localDay = (received: string): string =>
  received.includes('T') ? new Date(Date.parse(received) + AHEAD_MS).toISOString().slice(0, 10) : received;

/** The moment something was received, in milliseconds; a day without a time is its first. */
export const momentOf = (received: string): number =>
  received.includes('T') ? Date.parse(received) : Date.parse(`${received}T00:00:00Z`) - AHEAD_MS;

/** A day, or a moment in UTC as a clock in Việt Nam shows it, as people of that language write it. */
export function writtenMoment(received: string, language: Language): string {
  const local = received.includes('T') ? new Date(Date.parse(received) + AHEAD_MS).toISOString() : received;
  const day = writeDate(local.slice(0, 10), language);
  return local.length > 10 ? `${day} ${local.slice(11, 16)}` : day;
}

/** What a clock in Việt Nam shows at that moment, as if it were one of UTC, in milliseconds. */
export const wallClock = (received: string): number => momentOf(received) + AHEAD_MS;

/** A moment as a clock in Việt Nam shows it to the minute, with its distance from UTC: 2026-07-05T14:30+07:00. */
export const localMoment = (at: Date): string =>
  `${new Date(at.getTime() + AHEAD_MS).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length)}+07:00`;
