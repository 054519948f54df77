import type { RolledFigure } from '../../../schemas/rollup.js';

/** Whether units of a group, null for those of none, are asked for a figure. */
export const isAsked = ({ groups }: Pick<RolledFigure, 'groups'>, group: string | null): boolean =>
  groups.some((one) => one.group === group && one.asked > 0);
