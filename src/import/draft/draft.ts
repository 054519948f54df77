import type { Language } from '../../../schemas/id.js';
import { type Found, isAppendixTitle, isClosing, isLine, isSending } from '../find/index.js';
import {
  type Issuer,
  issuerOf,
  LetterCase,
  type ScheduleDraft,
  type Submission,
  scheduleOf,
  sentencesOf,
  submissionOf,
  titleBlock,
} from '../head/index.js';
import type { Block } from '../lines/index.js';
import { withNamedBodies } from '../parts/bodies.js';
import { partsOf } from '../parts/build.js';
import type { Part } from '../parts/part.js';
import { tableOf } from '../tables/index.js';
import { treeOf } from '../tree/index.js';
import { Annexes } from './annexes.js';
import { Groups } from './groups.js';
import { Ids } from './ids.js';
import { partIn, type WrittenPart } from './parts.js';
import type { Remark } from './remark.js';
import type { WrittenTable } from './table.js';

/** A definition as it is written: the names of the schema, in its order, and no others. */
export type WrittenOutline = Record<string, unknown> & { sections: WrittenPart[]; appendices?: WrittenTable[] };

/** A definition drafted from an outline, with what a person should look at. */
export interface Draft {
  outline: WrittenOutline;
  remarks: Remark[];
  /** The title of the outline, as it was found. */
  title: string;
  /** The files it was made from, in the order of their numbers. */
  files: { name: string; is: 'word' | 'text' }[];
  /** A few words of what remarks are about, by file and block: "0:17". */
  quotes: Record<string, string>;
}

/** Where the tree of an outline ends and its annexes begin. */
function annexesFrom(blocks: readonly Block[], { from, to }: Found, taken: number): number {
  for (let at = from + taken; at < to; at += 1) {
    const block = blocks[at];
    if (isLine(block) && isAppendixTitle(block) && at > from + taken && leadsToTable(blocks, at)) return at;
  }
  return to;
}

/** An annex has a table, or is named right before everything ends. */
function leadsToTable(blocks: readonly Block[], at: number): boolean {
  const line = blocks[at];
  const next = blocks.slice(at + 1, at + 12);
  const table = next.findIndex(({ is }) => is === 'grid');
  if (isLine(line) && /^\p{Lu}{2,}/u.test(line.text)) return true;
  return table >= 0 && !next.slice(0, table).some((block) => isLine(block) && block.mark !== null);
}

/** Vietnamese has letters nobody else writes. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

function languageOf(blocks: readonly Block[]): 'vi' | 'en' {
  const text = blocks.filter(isLine).map(({ text }) => text).join(' ').slice(0, 20_000);
  return (text.match(VIETNAMESE)?.length ?? 0) * 100 < text.length ? 'en' : 'vi';
}

const wholeSection = (part: Part): Part =>
  part.is === 'section' ? part : { ...part, is: 'section', text: part.text.replace(/[.;:]+$/u, '') };

/** The head of the definition, in the order of the schema. */
function headOf(
  title: string,
  issuer: Issuer,
  schedule: ScheduleDraft | null,
  submission: Submission,
  guidance: readonly string[],
  language: Language,
) {
  const { parent, by, place, number, date, title: named } = issuer;
  const document =
    number === null
      ? null
      : { number, ...(date === null ? {} : { date }), ...(named === null ? {} : { title: named }) };
  const issued = {
    ...(parent === null ? {} : { parent }),
    ...(by === null ? {} : { by }),
    ...(place === null ? {} : { place }),
    ...(document === null ? {} : { document }),
  };
  const { to, through, how } = submission;
  const submit = {
    ...(to === null ? {} : { to }),
    ...(through === null ? {} : { through }),
    ...(how.length === 0 ? {} : { how }),
  };
  return {
    title,
    type: 'BC',
    letterhead: issuer.letterhead,
    ...(guidance.length === 0 ? {} : { guidance: guidance.join(' ') }),
    ...(Object.keys(issued).length === 0 ? {} : { issued }),
    ...(Object.keys(submit).length === 0 ? {} : { submit }),
    ...(schedule?.span ? { period: schedule.span } : {}),
    ...(schedule === null ? {} : { schedule: scheduleIn(schedule, language) }),
  };
}

type Days = NonNullable<ScheduleDraft['due']>;

/** Days of the year as the language writes them where figures alone would not tell the day from the month. */
function dayed<T extends Days>(days: T, language: Language): T | Days {
  const list = [days].flat();
  const unclear = list.some((day) => typeof day === 'string' && /^(?:0\d|1[0-2])-(?:0\d|1[0-2])$/.test(day));
  if (!unclear || language !== 'vi') return days;
  const written = list.map((day) => String(day).split('-').map(Number).reverse().join('/'));
  return Array.isArray(days) ? written : (written[0] ?? days);
}

const scheduleIn = ({ every, period, cutoff, due, span }: ScheduleDraft, language: Language) => ({
  every,
  ...(period === null || span !== null ? {} : { period }),
  ...(cutoff === null ? {} : { cutoff: dayed(cutoff, language) }),
  ...(due === null ? {} : { due: dayed(due, language) }),
});

/** Drafts the definition of one outline among all that was handed in. */
export function draftOf(blocks: readonly Block[], found: Found): Omit<Draft, 'files' | 'quotes'> {
  const remarks: Remark[] = [];
  const letters = new LetterCase(blocks);
  const introduced = found.strength === 'introduced';
  const head = introduced
    ? { title: '', lines: [], attached: null, bodies: [], guidance: [], taken: 0 }
    : titleBlock(found.line, blocks.slice(found.from, found.to));
  const start = found.from + head.taken;
  const annexes = annexesFrom(blocks, found, head.taken);
  const inside = blocks.slice(start, annexes);
  const around = [...blocks.slice(0, start), ...blocks.slice(annexes)].filter(isLine);
  const plan = blocks.slice(0, start).filter(isLine);
  const issuer = issuerOf(plan, head.attached, letters);
  const title = letters.sentence(head.title) || titleOfPlan(issuer) || letters.sentence(found.line.text);
  if (head.title === '')
    remarks.push({ code: 'title-guessed', data: { title }, path: ['title'], source: found.line.source });
  if (introduced)
    remarks.push({
      code: 'introduced',
      data: { words: found.line.text },
      path: ['sections'],
      source: found.line.source,
    });
  const sentences = sentencesOf([...around, ...inside.filter(isLine).filter(({ mark }) => mark === null)]);
  const schedule = scheduleOf(sentences, title, issuer.date);
  const submission = submissionOf(sentences, letters);
  tellHead(remarks, issuer, schedule, submission);
  const groups = new Groups(new Ids());
  const behind = blocks.slice(annexes, found.end);
  const id = new Ids().of(title, 'bao_cao');
  const { roots, loose } = treeOf(inside.filter((block) => !isLine(block) || !(isClosing(block) || isSending(block))));
  const { parts, guidance } = partsOf(roots);
  withNamedBodies(parts, head.bodies);
  const writing = { ids: new Ids(), groups, letters, remarks };
  const appendices = new Annexes(behind, writing);
  groups.of(head.bodies);
  const sections = parts
    .map(wholeSection)
    .map((part, at) => partIn(part, ['sections', at], title, { ...writing, annexes: appendices }));
  for (const { grid, caption } of loose) {
    const table = tableOf(grid, caption);
    remarks.push({ code: 'table-of-plan', data: { title: table?.title ?? '' }, path: null, source: grid.source });
  }
  tellLeftOut(blocks.slice(0, found.from), remarks);
  const language = languageOf(inside);
  const said = [...head.guidance, ...guidance.map(({ line }) => line.text.replace(/^[([](.*)[)\]]$/u, '$1'))];
  for (const { body, due } of schedule?.own ?? []) groups.dueOf(body, dayed(due, language));
  const all = groups.all(schedule?.due ? dayed(schedule.due, language) : null);
  const outline: WrittenOutline = {
    decuong: 1,
    id,
    version: 1,
    language,
    ...headOf(title, issuer, schedule, submission, said, language),
    ...(Object.keys(all).length === 0 ? {} : { groups: all }),
    sections,
    ...(appendices.written.length === 0 ? {} : { appendices: appendices.written }),
  };
  return { outline, remarks, title };
}

const titleOfPlan = ({ title }: Issuer): string => title?.replace(/^(?:Kế hoạch|Công văn|Hướng dẫn)\s+/u, '') ?? '';

function tellHead(remarks: Remark[], issuer: Issuer, schedule: ScheduleDraft | null, submission: Submission): void {
  const source = schedule?.sources[0] ?? null;
  if (schedule === null || schedule.due === null)
    remarks.push({ code: 'schedule-missing', data: {}, path: schedule ? ['schedule'] : null, source: null });
  else remarks.push({ code: 'schedule-guessed', data: {}, path: ['schedule'], source });
  if (submission.to === null) remarks.push({ code: 'receiver-missing', data: {}, path: null, source: null });
  else
    remarks.push({
      code: 'receiver-guessed',
      data: { to: submission.to },
      path: ['submit'],
      source: submission.source,
    });
  if (issuer.letterhead !== 'plain')
    remarks.push({
      code: 'letterhead-guessed',
      data: { letterhead: issuer.letterhead },
      path: ['letterhead'],
      source: null,
    });
}

/** Tables before an outline belong to the plan. */
function tellLeftOut(blocks: readonly Block[], remarks: Remark[]): void {
  for (const block of blocks) {
    if (block.is !== 'grid') continue;
    const table = tableOf(block, []);
    remarks.push({ code: 'table-of-plan', data: { title: table?.title ?? '' }, path: null, source: block.source });
  }
}
