import { clear, type Family, type Line, likely, type Mind } from '../family.js';
import { unmarked } from '../in-words.js';
import { after, twoOf } from '../options.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

const ALL_VI = [vi.CLASSES, vi.RANKS, vi.GRADES, vi.MARKS, vi.PROGRESS, vi.PASSES, vi.POSTS, vi.TURNS, vi.OFTEN];
const ALL_EN = [en.STATES, en.TRACKS, en.POSTS, en.GRADES, en.TURNS, en.LEVELS];

const AS_OFFERED = [
  after((option) => option),
  after((option) => option.toUpperCase()),
  after((option) => option.toLowerCase()),
  after((option) => `${option}.`),
  after((option) => ` ${option}‹line›`),
];

const offered: Family = {
  name: 'choices as offered',
  groups: [
    ...ALL_VI.map((places) => clear(places, [...AS_OFFERED, ({ asked, ...mind }) => asWithLabel({ asked, ...mind })])),
    ...ALL_EN.map((places) => clear(places, AS_OFFERED)),
  ],
};

function asWithLabel(mind: Mind): readonly [string, string] {
  const [option] = twoOf(mind);
  return [`${mind.asked.label}: ${option}`, option];
}

const TO = (value: string, ...typed: string[]): Line[] => typed.map((text) => () => [text, value]);

/** No word added, taken away or denied: the same words in other letters. */
const misspelt: Family = {
  name: 'choices misspelt or shortened',
  groups: [
    ...[vi.CLASSES, vi.GRADES, vi.MARKS, vi.TURNS, vi.OFTEN].map((places) => clear(places, [after(unmarked)])),
    clear(vi.GRADES, [
      ...TO('Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành suất sắc nhiệm vụ', 'Hoàn thành xuất sắc nhiêm vụ'),
      ...TO(
        'Hoàn thành tốt nhiệm vụ',
        'Hoàn thành tôt nhiệm vụ',
        'Hoàn thành tốt nhiệm  vụ',
        'Hoàn thanh tốt nhiệm vụ',
      ),
      ...TO('Không hoàn thành nhiệm vụ', 'Không hòan thành nhiệm vụ'),
    ]),
    clear(vi.RANKS, [...TO('Loại II', 'loại ii', 'LoạiII', 'Lọai II', 'Loại II.'), ...TO('Loại III', 'Loại  III')]),
    clear(vi.TURNS, [
      ...TO('Hằng tháng', 'Hàng tháng', 'hàng tháng'),
      ...TO('Hằng năm', 'hàng năm'),
      ...TO('Hằng quý', 'hàng quí', 'Hàng quý'),
    ]),
    clear(en.TURNS, [...TO('Quarterly', 'Quaterly', 'quartely'), ...TO('Annual', 'Anual'), ...TO('Monthly', 'Montly')]),
    clear(en.TRACKS, [...TO('On track', 'on-track', 'Ontrack', 'On trakc'), ...TO('Behind', 'Behnd', 'Behing')]),
    likely(vi.CLASSES, [...TO('Loại A', 'A', 'a', '"A"'), ...TO('Loại B', 'B', 'xếp loại B')]),
    likely(vi.GRADES, [
      ...TO('Hoàn thành tốt nhiệm vụ', 'HTTNV', 'Hoàn thành tốt', 'HT tốt NV'),
      ...TO('Hoàn thành xuất sắc nhiệm vụ', 'HTXSNV', 'Xuất sắc', 'HT xuất sắc NV'),
      ...TO('Không hoàn thành nhiệm vụ', 'KHTNV', 'Không hoàn thành', 'Không HTNV'),
    ]),
    likely(vi.RANKS, [...TO('Loại II', 'Loại 2', 'II', 'loại hai'), ...TO('Loại III', 'Loại 3', 'III')]),
    likely(vi.MARKS, TO('Trung bình', 'TB', 'T.bình')),
    likely(vi.PROGRESS, TO('Xong', 'Đã xong', 'xong rồi')),
    likely(vi.OFTEN, TO('Không thường xuyên', 'Ko thường xuyên', 'k thường xuyên')),
    likely(vi.PASSES, TO('Không đạt', 'Ko đạt')),
    likely(en.TRACKS, [
      ...TO('Ahead', 'Ahead of plan', 'ahead of schedule'),
      ...TO('Behind', 'Behind schedule'),
      ...TO('On track', 'We are on track'),
    ]),
    likely(en.STATES, [...TO('Completed', 'Complete', 'Has been completed'), ...TO('Delayed', 'Delay')]),
    likely(en.GRADES, [...TO('Grade A', 'A'), ...TO('Grade B', 'B')]),
    likely(en.TURNS, [
      ...TO('Annual', 'Annually', 'Yearly', 'Once a year'),
      ...TO('Monthly', 'Every month'),
      ...TO('Quarterly', 'Every quarter'),
    ]),
  ],
};

export const CHOICES: readonly Family[] = [offered, misspelt];
