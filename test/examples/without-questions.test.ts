import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { reviewFile } from '../../src/index.js';
import { loadExample, writeForm } from '../support/examples.js';
import { answersFor, fillForm } from '../support/fill/index.js';

/** The paragraphs the guide of a form says to delete before it is signed: its own and the questions. */
const DELETED = /<w:p>(?:(?!<w:p>|<\/w:p>).)*?<w:pStyle w:val="Decuong(?:Ask|Guidance|Guide)"\/>.*?<\/w:p>/gs;

test('a report whose questions were deleted before it was signed is as complete as before', async () => {
  const given = loadExample('so-ket-kl23');
  const [[unit, form] = []] = given.forms;
  if (unit === undefined || form === undefined) throw new Error('no form');
  const package_ = unzipSync(fillForm(await writeForm(given, unit), answersFor(form).answers));
  const whole = strFromU8(package_['word/document.xml'] ?? new Uint8Array());
  const bare = whole.replace(DELETED, '');
  expect(whole.length - bare.length).toBeGreaterThan(5000);
  const bytes = zipSync({ ...package_, 'word/document.xml': strToU8(bare) });
  const { review } = reviewFile({ name: 'bc.docx', bytes }, { given, unit: null });
  expect(review?.findings).toEqual([]);
});
