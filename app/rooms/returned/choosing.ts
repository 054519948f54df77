import type { MatrixUnit } from '../../../src/index.js';

/** Which units are shown: those of a state, or all that have to do something; of a group; of a name. */
export interface Chosen {
  show: 'all' | 'attention' | MatrixUnit['state'];
  group: string;
  text: string;
}

export const EVERYONE: Chosen = { show: 'all', group: '', text: '' };

/** As it is compared: without marks above and below letters, which many leave out when they search. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();

/** Whether a unit is shown; `file`: that of it which counts. */
export function isShown(unit: MatrixUnit, file: string, { show, group, text }: Chosen): boolean {
  if (show === 'attention' ? !unit.attention : show !== 'all' && unit.state !== show) return false;
  if (group !== '' && unit.group !== group) return false;
  return text.trim() === '' || folded(`${unit.name} ${file}`).includes(folded(text.trim()));
}
