import type { TellingWords } from './telling.js';

export const tellingEn: TellingWords = {
  attached: 'attached, enclosed, attachment, annexed',
  looks: 'see, cf, refer, refer to, consult, check, look at',
  like: 'as, same, like, unchanged, no change, identical, repeat',
  at: 'in, at, under',
  by: 'per',
  before: 'above, before, earlier, previously, previous, last, prior, elsewhere, already, ago',
  below: 'below, following',
  papers:
    'annex, annexes, appendix, table, report, reports, section, file, files, sheet, list, question, questions, answer, workbook, spreadsheet, ' +
    'excel, word, pdf, letter, document, documents, page, point, part, footnote, log, register, outline, guidance, guidelines, instructions, ' +
    'folder, minutes, powerpoint, ppt, photo, photos, picture, pictures, video',
  documents:
    'plan, plans, workplan, proposal, review, logframe, calendar, manual, policy, agreement, contract, map, maps, organogram, chart, sheets, ' +
    'records, notes, handbook, budget, schedule, timetable, agenda, database, system, portal, sharepoint, presentation, slides',
  stands: 'is, are, was, were, found, listed, included, contained, kept, filed, stored, available',
  channels:
    'email, e mail, mail, whatsapp, facebook, website, phone, call, calls, telephone, zalo, teams, dropbox, drive, link, message',
  meetings: 'meeting, meetings',
  sends: 'sent, emailed, e mailed, mailed, forwarded, uploaded',
  tells:
    'answered, say, stated, reported, described, explained, covered, mentioned, set out, provided, given, submitted, discussed, addressed, ' +
    'presented, noted, shown, repeated, agreed, told, talked, spoke, spoken, said, handed over, shared, tell, brief, explain, raise',
  asks: 'ask, contact, check with, speak to, talk to',
  apart: 'separately, apart',
  knows: 'know, knows, sure, remember, recall, understand, idea, clue',
  not: 'not, no, t, cannot, unable, nor, never, nobody, no one',
  withholds:
    'prefer not, rather not, decline, refuse, do not wish, no comment, not able, not our, outside our, not within our, not part of our, ' +
    'none of our, skip, skipped, leave blank, cannot comment, unknown to me, unknown to us, ' +
    'confidential, sensitive, classified, internal, not for sharing, t share, cannot share, d rather not, not relevant, hard to say, cannot say, t say, ' +
    'no record, no record of, was not here, was not there, wasn t here, wasn t there',
  apology:
    'sorry, apologise, apologize, apologies, language model, as an ai, ai assistant, certainly, of course, here are',
  offers: 'suggestions, help you, assist you, sample answer, draft for you, here is a',
  yours: 'your, you',
  myself: 'i',
  writes: 'write, fill, fill in, enter, type, insert',
  what: 'what, which, how, who, where, why, when',
  calls: 'pls, plz, thx, over to you',
  later: 'later, soon',
  fillers: 'etc, and so on, et cetera, ok, okay, oke, test, text, testing, lorem ipsum, haha, lol, asap',
  greets:
    'hello, hi, dear, dears, greetings, good morning, good afternoon, thank, thanks, thank you, best regards, kind regards, warm regards, regards, best wishes, ' +
    'yours sincerely, sincerely, yours faithfully, cheers',
  signs: 'prepared by, compiled by, submitted by, reported by, written by, signed, signed by, signature, on behalf of',
  people: 'sir, madam, mr, mrs, ms, miss, dr',
  plain:
    'please, the, details, separate, and, our, we, i, m, ve, ll, re, s, it, its, this, that, these, they, he, she, me, us, him, her, them, ' +
    'my, has, have, had, been, be, do, does, did, don, all, together, since, a, an, or, on, via, through, over, full, information, ' +
    'about, so, here, there, then, also, just, kindly, can, could, will, would, should, shall, may, must, what, mean, need, needed, required, ' +
    'further, more, task, tasks, remit, mandate, responsibility, duty, duties, area, project, data, text, more, directly, one, next, new, time, put, writing, d, for, as, come, coming, date, dates',
  bodies:
    'director, manager, coordinator, secretary, accountant, treasurer, chair, chairman, chairperson, colleague, colleagues, supervisor, boss, hq',
  to: 'to, with, for',
  of: 'of',
  times:
    'year, half, quarter, month, week, period, reporting period, day, today, yesterday, morning, afternoon, annual, quarterly, monthly, jan, feb, ' +
    'mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
  demands: 'describe, list, state, explain, specify, indicate, outline, summarise, summarize',
  affirms: 'have, has, had, was, were, did, do, does, is, are, can, will',
  askedTelling:
    'communicate, communication, communications, inform, informed, consult, consulted, consultation, share, feedback, channel, channels, coordination',
  askedPeople: 'who, whom, whose, person, people, staff, name, names, focal, responsible',
};
