import { expect, test } from '@jest/globals';
import { landmarksOf } from '../../../src/read/landmark.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { expectedOf, printedIn } from '../../../src/read/locate/expected.js';
import { comparePlace, compareSigning, signingSignsOf } from '../../../src/read/locate/place.js';
import { Wording } from '../../../src/text/index.js';
import { line, smallForm, typedDocument } from '../../support/typed.js';

const form = smallForm({ sections: [{ id: 'viec', title: 'Việc đã làm' }] });
type Look = Parameters<typeof line>[1];
const nodeOf = (text: string, look: Look = {}) => {
  const [node] = flowOf(typedDocument([line(text, look)])).nodes;
  if (!node) throw new Error('no node');
  return node;
};
const answer = { tag: 'text:viec', bookmark: '_dc_text_viec', title: 'Việc đã làm' };
const printed = printedIn(form, expectedOf(landmarksOf(form)));

test('a place that is filled in is known by its tag, its bookmark or its title, the strongest first', () => {
  const anchor = (look: Look) => comparePlace(nodeOf('Đã làm.', look), answer, printed).anchor;
  expect(anchor({ tag: 'text:viec', bookmark: '_dc_text_viec' })).toBe('tag');
  expect(anchor({ bookmark: '_dc_text_viec', title: 'Việc đã làm' })).toBe('bookmark');
  expect(anchor({ title: 'Việc đã làm' })).toBe('title');
  expect(anchor({ emptyBookmark: '_dc_text_viec', tag: 'text:khac' })).toBe('none');
});

test('a line the form prints is rather no place', () => {
  const reads = (text: string) => comparePlace(nodeOf(text, { tag: 'text:viec' }), answer, printed).printed;
  expect([reads('Việc đã làm'), reads('Đã làm.')]).toEqual(['another', 'none']);
});

test('the signing block begins with the recipients, the place of the signatory, or who signs as what', () => {
  const signs = signingSignsOf(form);
  const sign = (text: string, look: Look = {}) => compareSigning(nodeOf(text, look), signs).sign;
  expect(sign(form.letterhead.recipients.label)).toBe('recipients');
  expect(sign('Lò Văn A', { tag: 'field:signatory' })).toBe('anchor');
  expect(sign('Lò Văn A', { bookmark: '_dc_field_signatory' })).toBe('anchor');
  expect(sign(form.signing.title ?? form.signing.authority ?? '')).toBe('authority');
  expect(sign('Lò Văn A')).toBe('none');
  const nothing = { ...signs, lines: [new Wording('…')] };
  expect(compareSigning(nodeOf('……'), nothing).sign).toBe('none');
  const { signing } = form;
  expect(signingSignsOf({ ...form, signing: { ...signing, authority: null } }).lines.map(({ text }) => text)).toEqual([
    signing.title,
  ]);
});
