import { afterAll, expect, test } from '@jest/globals';
import { closeBrowser, drop, openPage } from './page.js';

afterAll(closeBrowser);

/** The room reports are put in, with the worked example, and the box they are dropped into. */
async function room() {
  const one = await openPage();
  const { page } = one;
  await page.getByRole('button', { name: 'Xem một đợt báo cáo mẫu' }).click();
  await page.getByRole('tree').waitFor({ timeout: 60_000 });
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: 'Nhận về' }).click();
  await page.getByText('5 tệp đã nhận').waitFor({ timeout: 60_000 });
  return { ...one, place: page.getByRole('region', { name: /^Đưa báo cáo đã nhận/ }) };
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** What Word makes of a document with a password, as far as it is looked at. */
const LOCKED = [
  ...COMPOUND,
  ...new Array(504).fill(0),
  ...[...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0]),
];

test('of files that cannot be read it is said in the list which, why and what to do', async () => {
  const { page, wrong, place, close } = await room();
  await place.evaluate(drop, [
    { name: 'mat khau.docx', bytes: LOCKED },
    { name: 'rong.docx', bytes: [] },
    { name: 'loi tat.docx.lnk', bytes: [0x4c, 0, 0, 0, 1, 0x14, 2, 0, 0, 0] },
  ]);
  const item = (file: string) => page.getByRole('listitem').filter({ hasText: file });
  await item('mat khau.docx')
    .getByText(/có đặt mật khẩu.*xóa mật khẩu, lưu lại rồi gửi/)
    .waitFor({ timeout: 60_000 });
  await item('rong.docx')
    .getByText(/rỗng.*gửi lại tệp/)
    .waitFor();
  await item('loi tat.docx.lnk')
    .getByText(/Lối tắt chỉ trỏ đến tệp/)
    .waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('what Word leaves beside an open document is not taken, and it is said why nothing was', async () => {
  const { page, wrong, place, close } = await room();
  await place.evaluate(drop, [{ name: '~$bao cao.docx', bytes: [1] }]);
  await page.getByText(/Chưa nhận tệp nào: .*tệp tạm/).waitFor();
  await page.getByText('5 tệp đã nhận').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('a file another program holds is named, and costs no other', async () => {
  const { page, wrong, place, close } = await room();
  await page.evaluate(`(() => {
    const read = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = function () {
      return this.name === 'dang mo.docx' ? Promise.reject(new DOMException('', 'NotReadableError')) : read.call(this);
    };
  })()`);
  await place.evaluate(drop, [
    { name: 'dang mo.docx', bytes: [1] },
    { name: 'khac.docx', bytes: [1] },
  ]);
  await page.getByText('6 tệp đã nhận').waitFor();
  await page.getByText(/Máy không cho đọc 1 tệp: dang mo\.docx\. Đề nghị đóng tệp/).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('a folder in which no campaign can lie is refused before any file of it is read', async () => {
  const { page, close } = await openPage();
  await page.evaluate(`(() => {
    window.isRead = false;
    const read = File.prototype.arrayBuffer;
    File.prototype.arrayBuffer = function () {
      window.isRead = true;
      return read.call(this);
    };
    const folder = document.querySelector('header input[webkitdirectory]');
    const chosen = new DataTransfer();
    for (const name of ['anh.jpg', 'cong van.docx']) chosen.items.add(new File(['x'], name));
    folder.files = chosen.files;
    folder.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await page.getByText(/đây không phải là đợt báo cáo đã lưu/).waitFor();
  expect(await page.evaluate('window.isRead')).toBe(false);
  await close();
});
