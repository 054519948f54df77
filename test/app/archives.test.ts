import { expect, test } from '@jest/globals';
import { asking } from './own.js';

test('files of an archive opened do not carry the archive along wherever they are sent', async () => {
  const ask = asking();
  const files = ['a', 'b', 'c'].map((name): [string, string] => [`returned/${name}.docx`, name.repeat(100)]);
  const { bytes } = await ask('zip', { files });
  const { files: opened } = await ask('unzip', { bytes });
  expect(opened?.map(([path, { buffer }]) => [path, buffer.byteLength])).toEqual(files.map(([path]) => [path, 100]));
});
