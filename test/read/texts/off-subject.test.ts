import { describe, expect, test } from '@jest/globals';
import { isOffSubject } from '../../../src/read/texts/off-subject.js';
import { answerTo, heading, readTyped, smallForm } from '../../support/typed.js';

const ASKED = 'Công tác tuyên truyền, vận động Nhân dân';

describe('a text says nothing of what was asked', () => {
  test.each([
    'Như đề cương',
    'Theo hướng dẫn',
    'As per the outline',
    'Theo Báo cáo số 45/BC-CA của Công an xã',
    "As per the auditor's letter of 3 March",
    'Same as point 2 of section 3',
    'Theo đường link: https://drive.example/x9',
    'See the shared folder: https://files.example/annual',
    'Gửi qua Zalo',
    'https://drive.example/file/d/1AbC/view',
    'See incident log.',
  ])('where it points to a paper, whatever its name: %s', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('elsewhere');
  });

  test.each([
    'Công an xã báo cáo riêng',
    'Mặt trận Tổ quốc đã có báo cáo riêng nội dung này',
    'Covered in the separate report of our partner',
    'Our partner reports separately',
    'Reported separately for confidentiality.',
  ])('where another one reports it apart: %s', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('elsewhere');
  });

  test.each([
    'Đơn vị xin không báo cáo nội dung này',
    'Không thuộc nhiệm vụ của đơn vị',
    'We prefer not to answer this question',
    'No comment',
  ])('where it says that nothing is told: %s', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('nothing');
  });

  test.each(['aaa', 'XXXXX', 'abc', 'ABC', 'asdf', 'fdsa', 'asdasdasd', 'qwerty', 'hjkl', 'abc xyz', 'bbb...'])(
    'where it is no word of any language: %s',
    (text) => {
      expect(isOffSubject(text, ASKED)).toBe('nothing');
    },
  );

  test.each([
    'Tốt',
    'Tre',
    'Good',
    'III',
    'Đã mở 3 lớp',
    'Theo quy định',
    'Không báo cáo vượt cấp',
    'Gửi báo cáo đúng hạn',
    'Chi bộ tự kiểm tra',
    'Các hộ tự làm đường riêng',
    'Không có trách nhiệm',
    'asdf của chi bộ',
    'Theo hướng dẫn của cấp trên, chi bộ đã mở 3 lớp',
    `Như đề cương ${'x '.repeat(60)}`,
  ])('but not in "%s"', (text) => {
    expect(isOffSubject(text, ASKED)).toBe('no');
  });

  test('but of papers, where these were asked for', () => {
    expect(isOffSubject('Theo hướng dẫn của huyện', 'Thực hiện hướng dẫn của cấp trên')).toBe('no');
    expect(isOffSubject('Theo hướng dẫn của huyện', ASKED)).toBe('elsewhere');
    expect(isOffSubject('www.example.org', 'The website of the school')).toBe('no');
  });
});

test('a person is asked about it, and nothing is called missing', () => {
  const form = smallForm({ sections: [{ id: 'viec', title: 'Việc đã làm' }] });
  const said = (text: string) => {
    const { state, why } = answerTo(readTyped(form, heading('I. Việc đã làm'), text), 'viec');
    return [state, why?.because];
  };
  expect(said('Xin không báo cáo nội dung này')).toEqual(['unknown', 'nothing']);
  expect(said('asdf')).toEqual(['unknown', 'nothing']);
  expect(said('Gửi qua Zalo')).toEqual(['unknown', 'above']);
  expect(said('Đã mở 3 lớp')).toEqual(['answered', undefined]);
});
