import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { annotate } from '../../src/annotate/index.js';
import type { FileReview } from '../../src/check/index.js';
import { reviewFile } from '../../src/review/index.js';
import { write } from '../../src/write/index.js';
import { annotateReturned, commentedText, commentsIn, DATE, partOf, partsOf } from '../support/annotated.js';
import { addComment, answersFor, deleteTable, fillForm, removeSection } from '../support/fill/index.js';
import { englishForm, type MadeForm, vietnameseForm } from '../support/forms.js';

/** A form filled in but for the items named by their tags. */
async function returnedWithout({ form, embedded }: MadeForm, ...tags: string[]): Promise<Uint8Array> {
  const { answers } = answersFor(form);
  for (const tag of tags) answers.delete(tag);
  return fillForm(await write(form, embedded), answers);
}

/** The file with some parts as something else makes them. */
function changed(bytes: Uint8Array, change: (parts: Record<string, string>) => void): Uint8Array {
  const parts = unzipSync(bytes);
  const texts = Object.fromEntries(
    Object.entries(parts)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );
  change(texts);
  const written = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(written));
}

const edit =
  (name: string, from: string | RegExp, to: string) =>
  (parts: Record<string, string>): void => {
    parts[name] = (parts[name] ?? '').replace(from, to);
  };

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';

/** All that a review finds, as it must be again in the copy. */
const found = ({ review }: FileReview) => ({ findings: review?.findings, answers: review?.answers });

const reviewOf = (bytes: Uint8Array): FileReview =>
  reviewFile({ name: 'bao-cao.docx', bytes }, { given: null, unit: null });

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await returnedWithout(
    vietnameseForm(),
    'text:dac_diem',
    'figure:so_tin.2024',
    'figure:so_tin.2025',
    'field:number',
  );
});

describe('the comments of a copy', () => {
  test('begin with a summary at the title, with the share and every gap', () => {
    const [summary = ''] = commentsIn(annotateReturned(bytes).copy);
    const lines = summary.split('\n');
    expect(lines[0]).toBe('KẾT QUẢ RÀ SOÁT');
    expect(lines[1]).toMatch(
      /^Báo cáo “Kết quả công tác .*: còn 3 mục cần bổ sung, sửa; mới có \d+\/\d+ nội dung \(\d+%\)\.$/,
    );
    expect(lines).toContain('– Chưa ghi số văn bản.');
    expect(lines).toContain('– Chưa điền số liệu “Số tin, bài (2025)”.');
    expect(lines.at(-1)).toContain('đề nghị xóa các chú thích');
    expect(commentedText(annotateReturned(bytes).copy, 0)).toBe('BÁO CÁO');
  });

  test('stand each at its gap, and say what, why and what to do', () => {
    const { copy } = annotateReturned(bytes);
    const [, number, point, series] = commentsIn(copy);
    expect(number).toMatch(/^Chưa ghi số văn bản\.\n.*Đề nghị điền số văn bản/);
    expect(commentedText(copy, 1)).toContain('Số ');
    expect(point).toMatch(/^Chưa trả lời nội dung “Đặc điểm của/);
    expect(series).toBe(
      'Chưa điền số liệu “Số tin, bài (2024)”.\nChưa điền số liệu “Số tin, bài (2025)”.\nĐây là số liệu bắt buộc để tổng hợp. Đề nghị điền số liệu; nếu không phát sinh thì ghi 0.',
    );
  });

  test('stand on the question, not in the control whose prompt goes away with the first letter typed', () => {
    expect(commentedText(annotateReturned(bytes).copy, 2)).toMatch(/^Đặc điểm của Đảng ủy xã Mường So/);
  });

  test('are in the language of the form', async () => {
    const { copy } = annotateReturned(await returnedWithout(englishForm(), 'figure:beds'));
    expect(commentsIn(copy)[1]).toMatch(/^The figure “Garden beds built” .*\n.* [Pp]lease /);
    expect(commentsIn(copy)[0]).toMatch(/^RESULT OF THE REVIEW\nReport “Quarterly/);
  });

  test('have an author, initials and the date they were given', () => {
    const comments = partOf(annotateReturned(bytes).copy, 'word/comments.xml');
    expect(comments).toContain(`w:author="decuong" w:date="${DATE}" w:initials="dc"`);
  });

  test('are the same for the same file and date', () => {
    const { review, copy } = annotateReturned(bytes);
    expect(annotate(bytes, review, DATE).value).toEqual(copy);
  });

  test('stand where a section should be that is gone', async () => {
    const copy = annotateReturned(removeSection(await returnedWithout(vietnameseForm()), 'Hạn chế, khuyết điểm')).copy;
    const at = commentsIn(copy).findIndex((one) => one.startsWith('Không tìm thấy mục “Hạn chế'));
    const text = partOf(copy, DOCUMENT);
    const last = text.indexOf('w:val="Heading1"', text.indexOf('Kết quả thực hiện'));
    expect(at).toBeGreaterThan(0);
    expect(last).toBe(-1);
    expect(text.indexOf(`commentRangeStart w:id="${at}"`)).toBeGreaterThan(text.indexOf('Xử lý sai phạm'));
  });

  test('stand after the last appendix where an appendix is gone', async () => {
    const { copy } = annotateReturned(deleteTable(await returnedWithout(vietnameseForm()), 'bieu_2'));
    const at = commentsIn(copy).findIndex((one) => one.includes('Cơ sở vật chất') && !one.startsWith('KẾT QUẢ'));
    expect(at).toBeGreaterThan(0);
    expect(partOf(copy, DOCUMENT)).toContain(`commentReference w:id="${at}"`);
  });
});

describe('a copy leaves alone', () => {
  test('the bytes it is made from', () => {
    const before = bytes.slice();
    annotate(bytes, annotateReturned(bytes).review, DATE);
    expect(bytes).toEqual(before);
  });

  test('the comments of others', () => {
    const { copy } = annotateReturned(addComment(bytes, 'text:muc_mot', 'Số này lấy ở đâu?'));
    expect(commentsIn(copy)[0]).toBe('Số này lấy ở đâu?');
    const ids = [...partOf(copy, 'word/comments.xml').matchAll(/<w:comment [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what is found in it', () => {
    const { review, copy } = annotateReturned(bytes);
    expect(found(reviewOf(copy))).toEqual(found(review));
  });
});

describe('a copy of a copy', () => {
  test('has the new comments in place of the old ones', () => {
    const { copy } = annotateReturned(bytes);
    const again = annotateReturned(copy).copy;
    expect(commentsIn(again)).toEqual(commentsIn(copy));
    expect(partOf(again, DOCUMENT) === partOf(copy, DOCUMENT)).toBe(true);
  });

  test('keeps a comment that somebody answered', () => {
    const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
    const answered = changed(annotateReturned(bytes).copy, (parts) => {
      const comments = parts['word/comments.xml'] ?? '';
      const at = comments.lastIndexOf('Chưa trả lời nội dung');
      const paragraph = comments.lastIndexOf('<w:p>', comments.indexOf('</w:comment>', at));
      parts['word/comments.xml'] =
        `${comments.slice(0, paragraph)}<w:p ${W14} w14:paraId="00000A01">${comments.slice(paragraph + 5)}`;
      parts['word/commentsExtended.xml'] =
        `<w15:commentsEx xmlns:w15="${W15}"><w15:commentEx w15:paraId="00000A01" w15:done="0"/><w15:commentEx w15:paraId="00000A02" w15:paraIdParent="00000A01" w15:done="0"/></w15:commentsEx>`;
      edit(
        RELATIONS,
        '</Relationships>',
        '<Relationship Id="x" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
      )(parts);
    });
    const again = annotateReturned(answered).copy;
    expect(commentsIn(again).filter((one) => one.startsWith('Chưa trả lời nội dung'))).toHaveLength(2);
    expect(commentsIn(again).filter((one) => one.startsWith('KẾT QUẢ'))).toHaveLength(1);
    expect(partOf(again, 'word/commentsExtended.xml')).toBe(partOf(answered, 'word/commentsExtended.xml'));
  });
});

const STRICT: [string, string][] = [
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
];

const withoutComments = (parts: Record<string, string>): void => {
  delete parts['word/comments.xml'];
  edit(RELATIONS, /<Relationship [^>]*comments\.xml"[^>]*>/, '')(parts);
  edit('[Content_Types].xml', /<Override [^>]*comments\.xml"[^>]*>/, '')(parts);
};

const anotherPrefix = (parts: Record<string, string>): void => {
  parts[DOCUMENT] = (parts[DOCUMENT] ?? '').replace(/(<\/?|\s)w:/g, '$1x:').replace('xmlns:w=', 'xmlns:x=');
};

describe('a copy is made of', () => {
  const ways: [string, (parts: Record<string, string>) => void][] = [
    ['a document without comments', withoutComments],
    [
      'a document without relationships',
      (parts) => {
        withoutComments(parts);
        delete parts[RELATIONS];
      },
    ],
    [
      'a document in the strict edition',
      (parts) => {
        withoutComments(parts);
        for (const name of Object.keys(parts)) {
          for (const [from, to] of STRICT) parts[name] = (parts[name] ?? '').replaceAll(from, to);
        }
      },
    ],
    ['a document with another prefix', anotherPrefix],
    ['a part that begins with a byte order mark', (parts) => edit(DOCUMENT, /^/, '\uFEFF')(parts)],
    [
      'empty paragraphs written as one tag',
      (parts) => edit(DOCUMENT, /<w:body>/, '<w:body><w:p/><w:p w:rsidR="00AA" />')(parts),
    ],
    [
      'a protected document',
      edit(
        'word/settings.xml',
        '</w:settings>',
        '<w:documentProtection w:edit="forms" w:enforcement="1"/></w:settings>',
      ),
    ],
    [
      'text inserted with changes tracked',
      edit(
        DOCUMENT,
        /(<w:r>(?:(?!<\/w:r>)[\s\S])*Hạn chế[\s\S]*?<\/w:r>)/,
        '<w:ins w:id="9001" w:author="x">$1</w:ins>',
      ),
    ],
    ['comments and text that look like markup', edit(DOCUMENT, '<w:body>', '<w:body><!-- <w:p> --><?x <w:p> ?>')],
  ];

  test.each(ways)('%s', (_, change) => {
    const returned = changed(bytes, change);
    const { review, copy } = annotateReturned(returned);
    expect(found(reviewOf(copy))).toEqual(found(review));
    const marks = partOf(copy, DOCUMENT).match(/commentReference /g)?.length ?? 0;
    expect(marks).toBeGreaterThan(3);
    const part = Object.keys(partsOf(copy)).find((one) => /comments\d*\.xml$/.test(one)) ?? '';
    expect(partOf(copy, part).match(/<w:comment /g)).toHaveLength(marks);
    expect(partOf(copy, '[Content_Types].xml')).toContain(`PartName="/${part}"`);
    expect(partOf(copy, RELATIONS)).toContain('relationships/comments"');
  });

  test('a document with a gap in a text box, where Word takes no comments', () => {
    const box = (text: string): string =>
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${text}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const boxed = changed(bytes, (parts) => {
      const text = parts[DOCUMENT] ?? '';
      const at = text.lastIndexOf('<w:p>', text.indexOf('field:number'));
      const end = text.indexOf('</w:p>', at) + '</w:p>'.length;
      parts[DOCUMENT] = text.slice(0, at) + box(text.slice(at, end)) + text.slice(end);
    });
    const { review, copy } = annotateReturned(boxed);
    const text = partOf(copy, DOCUMENT);
    expect(commentsIn(copy)[1]).toMatch(/^Chưa ghi số văn bản/);
    expect(text).toMatch(/<\/w:txbxContent><\/v:textbox><\/v:shape><\/w:pict><\/w:r><w:commentRangeEnd w:id="1"\/>/);
    expect(found(reviewOf(copy))).toEqual(found(review));
  });
});

describe('of what cannot be commented on it is said why', () => {
  const said = (content: Uint8Array) => {
    return annotate(content, { ...reviewOf(content), file: 'a.docx' }, DATE);
  };
  const cases: [string, Uint8Array][] = [
    ['nothing', new Uint8Array()],
    ['a PDF', strToU8('%PDF-1.7')],
    ['an old or encrypted file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a zip cut short', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
  ];

  test.each(cases)('%s', (_, content) => {
    const { value, findings } = said(content);
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      { code: 'returned-not-annotated', data: { file: 'a.docx', because: 'unreviewed' } },
    ]);
  });

  test('a review of other bytes', () => {
    const review = { ...annotateReturned(bytes).review, file: 'a.docx' };
    expect(annotate(strToU8('%PDF-1.7'), review, DATE).findings[0]?.data).toEqual({
      file: 'a.docx',
      because: 'unreviewed',
    });
  });

  test('a package in one XML file', () => {
    const review = { ...annotateReturned(bytes).review, file: 'a.docx' };
    const flat = strToU8('<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"></pkg:package>');
    expect(annotate(flat, review, DATE).findings[0]?.data).toEqual({ file: 'a.docx', because: 'one-part' });
  });
});
