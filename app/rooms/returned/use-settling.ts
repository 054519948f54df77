import { useState } from 'preact/hooks';
import type { Answered } from '../../../src/index.js';
import { PATHS, textsOf, withFiles } from '../../model/index.js';
import { type Reviews, useAnswer, usePage } from '../../page/index.js';
import type { AskOf, FileDecision, OpenQuestion, Problem } from '../../worker/index.js';

/** What is open of the files that came back, and how it is settled. */
export interface Settling {
  questions: readonly OpenQuestion[];
  units: readonly { id: string; name: string }[];
  by: string;
  setBy(name: string): void;
  /** Settles questions, all or none, as one step; gives what is wrong with the replies, nothing where they were taken. */
  settle(answers: readonly Answered[]): Promise<readonly Problem[]>;
  /** Decides of a file as a whole; what is wrong with it is told. */
  decide(of: AskOf<'decide'>['of'], says: FileDecision): Promise<void>;
  /** What was wrong with the last decision of a file; empty where it was taken. */
  refused: readonly Problem[];
  /** A decision waits for the name of who decides. */
  isNameless: boolean;
}

/** `status` is the last there was: while files are read again, what was asked stays where it is. */
export function useSettling(status: Reviews['status']): Settling {
  const { ask, change, folder, language, reviews, say, words } = usePage();
  const [typed, setBy] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [isNameless, setNameless] = useState(false);
  const files = reviews.files.map(({ name }) => name);
  const asked = status === null ? null : { texts: textsOf(folder), files, language };
  const open = useAnswer('questions', asked, [status, language]);
  const questions = open?.questions ?? [];
  const by = typed ?? open?.by ?? '';

  async function settle(answers: readonly Answered[]): Promise<readonly Problem[]> {
    const { settled, problems } = await ask('settle', { texts: textsOf(folder), answers, by, language });
    if (settled !== null) {
      change((now) => withFiles(now, [[PATHS.settled, settled]]));
      say(words.returned.settling.settled(questions.length - answers.length));
    }
    return problems;
  }

  async function decide(of: AskOf<'decide'>['of'], says: FileDecision): Promise<void> {
    const isUnsigned = by.trim() === '';
    setNameless(isUnsigned);
    if (isUnsigned) return;
    const { settled, problems } = await ask('decide', { texts: textsOf(folder), of, says, by, grounds: '', language });
    setRefused(problems);
    if (settled === null) return;
    change((now) => withFiles(now, [[PATHS.settled, settled]]));
    say(words.returned.files.decided);
  }

  return { decide, refused, isNameless, questions, units: open?.units ?? [], by, setBy, settle };
}

/** The questions to be shown with a file: those about it, and where it counts for a unit all of that unit. */
export function questionsFor(
  questions: readonly OpenQuestion[],
  file: string,
  status: NonNullable<Reviews['status']>,
): OpenQuestion[] {
  const unit = status.returns.units.find(({ counted }) => counted?.file === file)?.unit.id;
  return questions.filter(({ question }) => question.file === file || (unit !== undefined && question.unit === unit));
}
