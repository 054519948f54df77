import { type Form, type FormFigure, figureGroups } from '../../form/index.js';
import { withMovedOver } from '../table/moved-over.js';
import type { ReadAnswer } from '../valued.js';

/** The answers to figures, each column of a small table of them looked at for values that were typed a row too high or too low. */
export function inTheirRows(
  figures: readonly FormFigure[],
  answers: readonly ReadAnswer[][],
  form: Form,
): ReadAnswer[] {
  const of = new Map(figures.map((figure, at) => [figure, answers[at] ?? []]));
  return figureGroups(figures).flatMap((group) => {
    const columns = (group[0]?.values ?? []).map((_, nth) =>
      withMovedOver(
        group.flatMap((figure, at) => {
          const answer = of.get(figure)?.[nth];
          return answer ? [{ answer, rule: figure.rule, required: answer.required, at }] : [];
        }),
        null,
        form.language,
      ),
    );
    return group.flatMap((_, at) => columns.flatMap((column) => column[at] ?? []));
  });
}
