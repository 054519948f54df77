import type { Language } from '../../../schemas/id.js';
import type { ExitCode } from './io.js';

/** What is said where a command cannot run, by the code of the error. */
type Messages = Readonly<Record<string, (...of: never[]) => string>>;

/** Why a command cannot run: not a fault of decuong, nor anything found in a definition or report. */
export class CommandError<M extends object = object, C extends keyof M & string = keyof M & string> extends Error {
  readonly code: string;
  /** What the person is told. */
  readonly say: (language: Language) => string;

  /**
   * @param words those of the folder that stops, which have a message for each of its codes
   * @param of what the message is made from
   */
  constructor(
    words: Readonly<Record<Language, { errors: M & Messages }>>,
    code: C,
    ...of: M[C] extends (...of: infer Of) => string ? Of : never
  ) {
    super(code);
    this.code = code;
    this.say = (language) => (words[language].errors[code] as (...of: unknown[]) => string)(...of);
  }
}

/** Ends a command after the person was told why: nothing is left but the exit code. */
export class ToldError extends Error {
  constructor(readonly exit: ExitCode) {
    super(`told, exit ${exit}`);
  }
}
