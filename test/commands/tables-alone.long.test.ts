import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadPack } from '../../src/pack/index.js';
import { expectAllOwed, expectAsMeant, expectReadByText, WAYS } from '../support/complete.js';
import { answersFor, fillForm } from '../support/fill/index.js';
import { runHere } from '../support/small-pack.js';
import { TABLES_ALONE, tablesAlone, UNITS_OF_TABLES } from '../support/tables-alone.js';

describe('a report of tables alone', () => {
  const example = tablesAlone();
  const forms = [...example.forms.values()].map((form) => ({ name: form.stamp.unit, loaded: example, form }));

  test.each(forms)('owes all its cells where $name sends it back as it was', async (one) => {
    await expectAllOwed(one);
  });

  test.each(WAYS.flatMap(([how, way]) => forms.map((one) => ({ ...one, how, way }))))(
    'is read as it was meant $how, from $name',
    async ({ way, ...one }) => {
      await expectAsMeant(one, way);
    },
  );

  test.each(forms)('is read by its text alone, from $name', async (one) => {
    await expectReadByText(one);
  });
});

describe('the whole campaign of tables alone', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'decuong-tables-'));
    writeFileSync(join(folder, 'outline.yaml'), TABLES_ALONE);
    writeFileSync(join(folder, 'units.yaml'), UNITS_OF_TABLES);
    expect(await runHere(folder, 'build outline.yaml --units units.yaml -o pack')).toMatchObject({ code: 0 });
    mkdirSync(join(folder, 'returned'));
    const { forms } = loadPack(readFileSync(join(folder, 'pack/pack.json'), 'utf8')) ?? { forms: [] };
    for (const { unit, file } of forms) {
      const form = tablesAlone().forms.get(unit);
      if (form === undefined) throw new Error(`no form of ${unit}`);
      const { answers } = answersFor(form);
      writeFileSync(
        join(folder, 'returned', `${unit}.docx`),
        fillForm(readFileSync(join(folder, 'pack', file)), answers),
      );
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is complete', async () => {
    expect(await runHere(folder, 'check returned --pack pack')).toMatchObject({ code: 0 });
  });

  test('has a column for each table in the overview of who sent what', async () => {
    const { stdout } = await runHere(folder, 'status pack returned --format json');
    const { units } = JSON.parse(stdout) as { units: { returns?: unknown[] }[] };
    expect(JSON.stringify(units)).toContain('"id":"hoat_dong"');
    expect(await runHere(folder, 'status pack returned')).toMatchObject({ code: 0 });
  });

  test('is added up, and drafted into one report', async () => {
    const collected = await runHere(folder, 'collect pack returned -o all.json');
    expect(collected.code).toBeLessThan(2);
    expect(readFileSync(join(folder, 'all.json'), 'utf8')).toContain('"item":"hoat_dong"');
    expect((await runHere(folder, 'collect pack returned -o all.docx')).code).toBeLessThan(2);
    expect((await runHere(folder, 'collect pack returned -o all.xlsx')).code).toBeLessThan(2);
  });

  test('is reminded of by the names of its tables', async () => {
    mkdirSync(join(folder, 'blank'));
    for (const name of readdirSync(join(folder, 'pack/forms')))
      writeFileSync(join(folder, 'blank', name), readFileSync(join(folder, 'pack/forms', name)));
    expect((await runHere(folder, 'remind pack blank -o letters')).code).toBeLessThan(2);
  });

  test('is previewed, shown and imported again', async () => {
    expect(await runHere(folder, 'preview outline.yaml -o page.html')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('Hoạt động trong tháng');
    expect(await runHere(folder, 'show outline.yaml -o annex.docx')).toMatchObject({ code: 0 });
    expect((await runHere(folder, 'import annex.docx -o again.yaml')).code).toBeLessThan(2);
    expect(readFileSync(join(folder, 'again.yaml'), 'utf8')).toMatch(/^tables:/m);
  });

  test('differs from another version by its tables', async () => {
    writeFileSync(join(folder, 'new.yaml'), TABLES_ALONE.replace('label: Số buổi', 'label: Số đêm'));
    const { code, stdout } = await runHere(folder, 'diff outline.yaml new.yaml');
    expect(code).toBe(1);
    expect(stdout).toContain('Số đêm');
  });
});
