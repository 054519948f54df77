import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Io } from '../../../src/commands/command/io.js';
import { validate } from '../../../src/commands/validate/validate.js';
import { asNobody } from '../../support/nobody.js';

const good = 'decuong: 1\nid: so_ket\ntitle: Sơ kết\nletterhead: vn-party-2018\nsections:\n  - {id: mot, title: Một}\n';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decuong-validate-'));
});
afterAll(() => rm(folder, { recursive: true }));

const run = async (text: string | Uint8Array, name = 'outline.yaml') => {
  await writeFile(join(folder, name), text);
  return runOn([name]);
};

const runOn = async (names: string[]) => {
  const out = { stdout: '', stderr: '' };
  const io: Io = {
    stdout: (text) => {
      out.stdout += text;
    },
    stderr: (text) => {
      out.stderr += text;
    },
    language: 'vi',
    colour: false,
    program: 'decuong',
    cwd: folder,
    now: () => new Date(0),
    progress: () => ({ step: () => undefined, done: () => undefined }),
  };
  return { code: await validate(names, io), ...out };
};

test('a good definition is said to be good', async () => {
  expect(await run(good)).toEqual({ code: 0, stdout: 'outline.yaml: đề cương đúng, dùng được.\n', stderr: '' });
});

test('a mistake is printed with its place, and the exit code is 1', async () => {
  const { code, stdout } = await run(good.replace('title: Sơ kết', 'titel: Sơ kết'));
  expect(code).toBe(1);
  expect(stdout).toContain('outline.yaml:3:1  lỗi  Không có mục nào tên là “titel” ở đây.');
  expect(stdout).toContain('  3 | titel: Sơ kết\n    | ^^^^^\n');
});

test('a file that is not there is told on the error stream, and the exit code is 2', async () => {
  const { code, stdout, stderr } = await runOn(['khong-co.yaml']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('khong-co.yaml');
});

test('a folder is told as a folder, and the exit code is 2', async () => {
  const { code, stdout, stderr } = await runOn(['.']);
  expect([code, stdout]).toEqual([2, '']);
  expect(stdout + stderr).toContain('“.” là thư mục, không phải tệp.');
});

test('a file that may not be read is told as one that is there, and the exit code is 2', async () => {
  await writeFile(join(folder, 'khoa.yaml'), good, { mode: 0o000 });
  await chmod(folder, 0o755);
  const { code, stdout, stderr } = await asNobody(() => runOn(['khoa.yaml']));
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Có tệp “khoa.yaml” nhưng không mở được.');
});

test('a note does not make a definition bad', async () => {
  const { code, stdout } = await run(good.replace('vn-party-2018', 'vn-party-2026'));
  expect(code).toBe(0);
  expect(stdout).toContain('ghi chú');
});

test('a letterhead nobody knows is told with the nearest that is known', async () => {
  const { code, stdout } = await run(good.replace('vn-party-2018', 'vn-party-2081'));
  expect(code).toBe(1);
  expect(stdout).toContain('Có phải ý là “vn-party-2018”?');
});

test('a letterhead file beside the definition is read, and told of when it is wrong', async () => {
  await writeFile(join(folder, 'ours.yaml'), 'decuong_letterhead: 1\nid: ours\n');
  const { code, stdout } = await run(good.replace('vn-party-2018', './ours.yaml'));
  expect(code).toBe(1);
  expect(stdout).toContain('./ours.yaml:1:1  lỗi');
  const alone = await runOn(['ours.yaml']);
  expect(alone.code).toBe(1);
  expect(alone.stdout).toContain('Thiếu mục “font”.');
});

test('a file of 50 MB is not read', async () => {
  const { code, stdout } = await run(new Uint8Array(50 * 1024 * 1024), 'large.yaml');
  expect(code).toBe(1);
  expect(stdout).toContain('quá lớn (50 MB)');
});

test('the gravest of several files decides the exit code', async () => {
  await writeFile(join(folder, 'outline.yaml'), good);
  expect((await runOn(['outline.yaml', 'khong-co.yaml'])).code).toBe(2);
});
