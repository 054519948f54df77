import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The longest id. */
const LONGEST = 30;
const HASH = 6;

/** What offices are called in short, so that more of a name's own words find room. */
const SHORT: readonly [RegExp, string][] = [
  [/^uy_ban_nhan_dan_/, 'ubnd_'],
  [/^hoi_dong_nhan_dan_/, 'hdnd_'],
  [/^uy_ban_mat_tran_to_quoc_(?:viet_nam_)?/, 'mttq_'],
  [/^ban_tuyen_giao_(?:va_)?dan_van_/, 'btgdv_'],
  [/^ban_tuyen_giao_/, 'btg_'],
];

const words = (name: string): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const shortened = SHORT.reduce((text, [long, short]) => text.replace(long, short), plain);
  return /^[a-z]/.test(shortened) ? shortened : `don_vi_${shortened}`.replace(/_+$/, '');
};

/** The words of a name as far as they fit, and a few signs made from all of it: the same name gives the same id. */
const marked = (name: string): string => {
  const hash = bytesToHex(sha256(utf8ToBytes(name.normalize('NFC')))).slice(0, HASH);
  const start = words(name)
    .slice(0, LONGEST - HASH - 1)
    .replace(/_[^_]*$|_+$/, (end) => (words(name).length > LONGEST - HASH - 1 ? '' : end));
  return `${start}_${hash}`;
};

/**
 * An id for each unit that has none, from its name: `Đảng ủy xã Mường So` is `dang_uy_xa_muong_so`. Where it would be
 * too long or the same as another, a few signs made from the name tell them apart, so that adding or moving rows
 * changes no id. Units of the very same name have the same id.
 */
export const madeIds = (units: readonly { id: string | null; name: string }[]): string[] => {
  const counts = new Map<string, number>();
  const count = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { id, name } of units) count(id ?? words(name));
  return units.map(({ id, name }) => {
    if (id !== null) return id;
    const plain = words(name);
    return plain.length > LONGEST || (counts.get(plain) ?? 0) > 1 ? marked(name) : plain;
  });
};
