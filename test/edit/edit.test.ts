import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Edit, editDefinition, type Part, partsOfText, withReadTitles } from '../../src/edit/index.js';

const OUTLINE = `decuong: 1
id: thu
title: Kết quả thử # tên gọi
groups: {xa: Cấp xã}
sections:
  # phần đầu
  - id: dau
    title: Đặc điểm
    points:
      - {id: mot, ask: Nêu đặc điểm.}
      - id: hai
        ask: Nêu thuận lợi.
        figures:
          - {id: so, label: Số hội nghị, type: integer}
  - id: sau
    title: Kết quả
    sections:
      - {id: trong, title: Tuyên truyền}
appendices:
  - id: bieu
    title: Biểu
    columns: [{id: ten, label: Tên, key: true}]
    rows: [{id: r_a, label: A}]
`;

const flat = (part: Part): Part[] => [part, ...part.parts.flatMap(flat)];
const shown = (text: string): string[] =>
  flat(partsOfText(text) as Part).map(({ path, id }) => `${path.join('.')} ${id}`);
const edited = (edit: Edit, text = OUTLINE) => {
  const made = editDefinition(text, edit);
  if (made === null) throw new Error('not made');
  return made;
};

test('a definition is seen as its parts, each with its kind, its words and its lines', () => {
  expect(
    flat(partsOfText(OUTLINE) as Part).map(({ kind, title, lines }) => [kind, title, lines.from, lines.to]),
  ).toEqual([
    ['outline', 'Kết quả thử', 1, 23],
    ['section', 'Đặc điểm', 7, 14],
    ['point', 'Nêu đặc điểm.', 10, 10],
    ['point', 'Nêu thuận lợi.', 11, 14],
    ['figure', 'Số hội nghị', 14, 14],
    ['section', 'Kết quả', 15, 18],
    ['section', 'Tuyên truyền', 18, 18],
    ['table', 'Biểu', 20, 23],
    ['column', 'Tên', 22, 22],
    ['row', 'A', 23, 23],
  ]);
});

test('a part says what it says of itself, without the parts inside it', () => {
  const [root, first] = flat(partsOfText(OUTLINE) as Part);
  expect(first?.says).toEqual({ id: 'dau', title: 'Đặc điểm' });
  expect(root?.says).toEqual({ decuong: 1, id: 'thu', title: 'Kết quả thử', groups: { xa: 'Cấp xã' } });
});

test('titles are read with the names of what is filled in, in either language', () => {
  const root = partsOfText(
    OUTLINE.replace('Kết quả thử', "'{{#if unit.name}}{{unit.name}}: {{/if}}kết quả {{period.label}}'").replace(
      'Nêu đặc điểm.',
      "'Của {{unit.nam}}'",
    ),
  ) as Part;
  expect(withReadTitles(root, 'vi').title).toBe('[tên đơn vị]: kết quả [kỳ báo cáo]');
  expect(withReadTitles(root, 'en').title).toBe('[name of the unit]: kết quả [period]');
  expect(withReadTitles(root, 'vi').parts[0]?.parts[0]?.title).toBe('Của {{unit.nam}}');
  expect(withReadTitles(root, 'vi').says).toBe(root.says);
});

test('a new title changes its line and no other, and comments stay', () => {
  const { text } = edited({ do: 'set', at: ['sections', 0, 'title'], value: 'Tình hình chung' });
  const lines = text.split('\n');
  expect(lines.filter((line, at) => line !== OUTLINE.split('\n')[at])).toEqual(['    title: Tình hình chung']);
});

test('a new group of units gets an id from its name, differing from those of other groups and of parts', () => {
  const { text, path } = edited({ do: 'group', label: 'Sở, ban, ngành' });
  expect(path).toEqual(['groups', 'so_ban_nganh']);
  expect(text).toContain('groups: {xa: Cấp xã, so_ban_nganh: "Sở, ban, ngành"}');
  expect(edited({ do: 'group', label: 'Xã' }).path).toEqual(['groups', 'xa_2']);
  expect(edited({ do: 'group', label: 'Đầu' }).path).toEqual(['groups', 'dau_2']);
  expect(edited({ do: 'group', label: '…' }).path).toEqual(['groups', 'nhom']);
});

test('the first group makes the list of groups, also where it stands empty', () => {
  const none = OUTLINE.replace('groups: {xa: Cấp xã}\n', '');
  expect(edited({ do: 'group', label: 'Cấp xã' }, none).text).toBe(`${none}groups:\n  cap_xa: Cấp xã\n`);
  expect(edited({ do: 'group', label: 'Cấp xã' }, `${none}groups:\n`).text).toBe(`${none}groups:\n  cap_xa: Cấp xã\n`);
});

test('what is no longer said leaves nothing behind', () => {
  const said = edited({ do: 'set', at: ['submit', 'to'], value: 'Huyện ủy' }).text;
  expect(said).toContain('submit:\n  to: Huyện ủy\n');
  expect(edited({ do: 'set', at: ['submit', 'to'], value: undefined }, said).text).toBe(OUTLINE);
});

test('a new table begins with a column that is not called as the table is', () => {
  const { text } = edited({ do: 'add', into: [], kind: 'table', title: 'Tài sản đã mua' });
  expect(text.match(/Tài sản đã mua/g)).toHaveLength(1);
  expect(text).toMatch(/title: Tài sản đã mua\s+columns:\s+- id: noi_dung\s+label: Nội dung/);
});

test('a new section gets an id from its title and stands where it is asked for', () => {
  const { text, path } = edited({ do: 'add', into: [], kind: 'section', title: 'Đặc điểm', behind: 0 });
  expect(path).toEqual(['sections', 1]);
  expect(shown(text)).toContain('sections.1 dac_diem');
  expect(shown(edited({ do: 'add', into: [], kind: 'section', title: 'Đặc điểm' }, text).text)).toContain(
    'sections.3 dac_diem_2',
  );
});

test('parts are added to what held none of their kind', () => {
  const { text, path } = edited({
    do: 'add',
    into: ['sections', 1, 'sections', 0],
    kind: 'point',
    title: 'Nêu kết quả.',
  });
  expect(path).toEqual(['sections', 1, 'sections', 0, 'points', 0]);
  expect(partsOfText(text)?.parts[1]?.parts[0]?.parts[0]?.says).toEqual({ id: 'neu_ket_qua', ask: 'Nêu kết quả.' });
});

test('a row joins the rows there are, printed ones before added ones too', () => {
  expect(edited({ do: 'add', into: ['appendices', 0], kind: 'row', title: 'B' }).path).toEqual([
    'appendices',
    0,
    'rows',
    1,
  ]);
  const both = OUTLINE.replace('rows: [{id: r_a, label: A}]', 'rows: {fixed: [{id: r_a, label: A}], blank: 2}');
  expect(edited({ do: 'add', into: ['appendices', 0], kind: 'row', title: 'B' }, both).path).toEqual([
    ...['appendices', 0, 'rows', 'fixed', 1],
  ]);
});

test('a part that is taken out leaves its neighbour chosen, the last one the part around it', () => {
  expect(edited({ do: 'remove', path: ['sections', 0, 'points', 0] }).path).toEqual(['sections', 0, 'points', 0]);
  const { text, path } = edited({ do: 'remove', path: ['sections', 0, 'points', 1, 'figures', 0] });
  expect(path).toEqual(['sections', 0, 'points', 1]);
  expect(text).not.toContain('figures');
});

test('parts move among their like, points and figures on into the next part', () => {
  expect(shown(edited({ do: 'move', path: ['sections', 0], by: 1 }).text)).toContain('sections.1 dau');
  expect(edited({ do: 'move', path: ['sections', 0, 'points', 0], by: 1 }).path).toEqual(['sections', 0, 'points', 1]);
  const { text, path } = edited({ do: 'move', path: ['sections', 0, 'points', 1], by: 1 });
  expect(path).toEqual(['sections', 1, 'sections', 0, 'points', 0]);
  expect(shown(text)).toContain('sections.1.sections.0.points.0 hai');
  expect(edited({ do: 'move', path, by: -1 }, text).path).toEqual(['sections', 0, 'points', 1]);
});

test('where nothing is above or below, nothing moves', () => {
  expect(editDefinition(OUTLINE, { do: 'move', path: ['sections', 0], by: -1 })).toBeNull();
  expect(editDefinition(OUTLINE, { do: 'indent', path: ['sections', 0] })).toBeNull();
  expect(editDefinition(OUTLINE, { do: 'outdent', path: ['sections', 0] })).toBeNull();
});

test('a section goes into the one before it, and out again behind it', () => {
  const inside = edited({ do: 'indent', path: ['sections', 1] });
  expect(inside.path).toEqual(['sections', 0, 'sections', 0]);
  const outside = edited({ do: 'outdent', path: inside.path }, inside.text);
  expect(outside.path).toEqual(['sections', 1]);
  expect(shown(outside.text)).toEqual(shown(OUTLINE));
});

test('what is no definition is not touched', () => {
  expect(partsOfText('a: [')).toBeNull();
  expect(partsOfText('một câu')).toBeNull();
  expect(editDefinition('a: [', { do: 'remove', path: ['a'] })).toBeNull();
});

test.each(['bao-cao-35-nq', 'bao-cao-nam-co-so', 'grant-report', 'ket-qua-tuyen-truyen', 'so-ket-kl23'])(
  'in the example %s a change that is taken back leaves all it says, and every remark',
  (name) => {
    const text = readFileSync(`examples/${name}/outline.yaml`, 'utf8');
    const changed = edited({ do: 'set', at: ['sections', 0, 'title'], value: 'Khác' }, text).text;
    const title = partsOfText(text)?.parts[0]?.title;
    const back = edited({ do: 'set', at: ['sections', 0, 'title'], value: title }, changed).text;
    expect(parse(back)).toEqual(parse(text));
    expect(back.match(/ #.*/g)).toEqual(text.match(/ #.*/g));
    expect(back.split('\n').length - text.split('\n').length).toBeLessThanOrEqual(1);
  },
);
