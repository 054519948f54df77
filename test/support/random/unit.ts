import { Unit } from '../../../schemas/units.js';

/** The unit that fills in forms of random outlines. */
export const anyUnit: Unit = Unit.parse({
  id: 'xa',
  name: 'Đảng ủy xã Mường So',
  place: 'Mường So',
  symbol: 'ĐU',
  signing: { title: 'BÍ THƯ' },
});
