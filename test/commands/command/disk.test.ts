import { expect, test } from '@jest/globals';
import { onDisk } from '../../../src/commands/command/disk.js';
import { CommandError } from '../../../src/commands/command/error.js';

const refusal = (code: string) => Object.assign(new Error(code), { code, syscall: 'open' });
const said = (code: string) =>
  onDisk('mẫu.docx', async () => {
    throw refusal(code);
  }).catch((error: unknown) =>
    error instanceof CommandError ? [error.code, error.say('vi'), error.say('en')] : error,
  );

test.each([
  ['ENOENT', 'not-found', 'Không tìm thấy', 'was not found'],
  ['EACCES', 'no-access', 'Không được phép', 'may not be'],
  ['EBUSY', 'in-use', 'đang mở', 'is open'],
  ['ENOSPC', 'disk-full', 'đã đầy', 'is full'],
  ['ENAMETOOLONG', 'name-too-long', 'quá dài', 'too long'],
  ['ENOTDIR', 'not-a-folder', 'không phải là thư mục', 'is not a folder'],
  ['EISDIR', 'is-a-folder', 'là thư mục', 'is a folder'],
  ['EIO', 'disk-other', 'EIO', 'EIO'],
])('what the system calls %s is told in words that name the file', async (code, trouble, vi, en) => {
  expect(await said(code)).toEqual([trouble, expect.stringContaining(vi), expect.stringContaining(en)]);
  expect(await said(code)).toEqual([trouble, expect.stringContaining('mẫu.docx'), expect.stringContaining('mẫu.docx')]);
});

test('a fault of decuong stays one', async () => {
  const fault = new TypeError('x');
  await expect(
    onDisk('a', async () => {
      throw fault;
    }),
  ).rejects.toBe(fault);
});
