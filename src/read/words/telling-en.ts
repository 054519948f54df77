import type { TellingWords } from './telling.js';

export const tellingEn: TellingWords = {
  attached: 'attached, enclosed, attachment',
  looks: 'see, refer, refer to, consult, check',
  like: 'as, same, like, unchanged, no change, identical, repeat',
  at: 'in, at, under, per',
  before: 'above, before, earlier, previously, previous, last, prior, elsewhere, already, ago',
  below: 'below, following',
  papers:
    'annex, annexes, appendix, table, report, reports, section, file, files, sheet, list, question, questions, answer, workbook, spreadsheet, ' +
    'excel, word, pdf, letter, document, documents, page, point, part, footnote, log, register, outline, guidance, guidelines, instructions, ' +
    'folder, minutes',
  channels:
    'email, e mail, mail, whatsapp, facebook, website, phone, call, calls, telephone, zalo, teams, dropbox, drive, link, message',
  meetings: 'meeting, meetings',
  sends: 'sent, emailed, e mailed, mailed, forwarded, uploaded',
  tells:
    'answered, stated, reported, described, explained, covered, mentioned, set out, provided, given, submitted, discussed, addressed, ' +
    'presented, noted, shown, repeated, agreed, told, talked, spoke, spoken, said, handed over, shared',
  asks: 'ask, contact, check with, speak to, talk to, ask for',
  apart: 'separately, apart',
  knows: 'know, sure, remember, recall, understand, idea, clue',
  not: 'not, no, t, cannot, unable, nor, never',
  withholds:
    'prefer not, rather not, decline, refuse, do not wish, no comment, not able, not our, outside our, not within our, not part of our, ' +
    'none of our, skip, skipped, skip this, leave blank',
  apology: 'sorry, apologise, apologize, apologies, unfortunately, language model, as an ai, ai assistant',
  yours: 'your',
  myself: 'i',
  writes: 'write, put, fill, fill in, enter, type',
  what: 'what, which, how, who, where, why, when',
  people: 'mr, mrs, ms, miss, dr',
  plain:
    'please, the, is, are, details, separate, and, our, we, i, m, ve, ll, re, s, it, its, this, that, these, they, he, she, you, me, us, him, her, them, ' +
    'my, has, have, had, been, be, was, were, do, does, did, don, all, together, since, a, an, or, on, via, through, over, full, information, ' +
    'about, so, here, there, then, also, just, kindly, can, could, will, would, should, shall, may, must, what, mean, need, needed, required, ' +
    'further, more, task, tasks, remit, mandate, responsibility, duty, duties, area, project, data, text',
  bodies:
    'director, manager, coordinator, secretary, accountant, treasurer, chair, chairman, chairperson, colleague, colleagues, supervisor, boss, hq',
  to: 'to, with, for',
  of: 'of',
  times:
    'year, half, quarter, month, week, period, reporting period, day, today, yesterday, morning, afternoon, annual, quarterly, monthly, jan, feb, ' +
    'mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
  askedTelling:
    'communicate, communication, communications, inform, informed, consult, consulted, consultation, share, feedback, channel, channels, coordination',
  askedPeople: 'who, whom, whose, person, people, staff, name, names, focal, responsible',
};
