import type { Case } from './case.js';
import type { CaseDocument, Group } from './document.js';

/** What a form says beside what is asked: sections, and rows of its tables, as many as a document can need. */
const WORDS: Record<Case['language'], { title: string; sections: string[]; place: string; rows: string[] }> = {
  vi: {
    title: 'Kết quả công tác năm',
    sections: [
      ...['Công tác tuyên giáo', 'Công tác tổ chức', 'Công tác kiểm tra', 'Công tác dân vận', 'Phát triển kinh tế'],
      ...['Văn hóa, xã hội', 'Quốc phòng, an ninh', 'Cải cách hành chính', 'Tài chính, ngân sách'],
    ],
    place: 'Địa bàn',
    rows: ['Xã Mường So', 'Xã Dào San', 'Thị trấn Sìn Hồ', 'Xã Khổng Lào', 'Xã Bản Lang'],
  },
  en: {
    title: 'Annual report',
    sections: [
      'Outreach',
      'Training',
      'Field work',
      'Partners',
      'Facilities',
      'Finance',
      'People',
      'Quality',
      'Health',
    ],
    place: 'Branch',
    rows: ['Northfield', 'Easton', 'Westbrook', 'Millbrook', 'Harrow Vale'],
  },
};

/** How many figures, texts or tables stand in one section. */
const PER_SECTION: Record<Case['stand'], number> = { figure: 4, text: 2, cell: 2 };

type Words = (typeof WORDS)['vi'];

function tableOf({ placed, label }: Group, { place, rows }: Words) {
  const value = { id: 'v', ...placed[0]?.case.asked };
  return {
    id: placed[0]?.id.split('.')[0],
    title: label,
    rows: rows.map((row, at) => ({ id: `d${at + 1}`, label: row })),
    columns: [{ id: 'p', label: place, type: 'text', key: true }, value],
  };
}

/** What a section asks for; a text is asked by its sentence. */
function contentsOf({ stand, language }: CaseDocument, groups: readonly Group[]) {
  if (stand === 'cell') return { tables: groups.map((group) => tableOf(group, WORDS[language])) };
  const all = groups.flatMap((group) => group.placed);
  if (stand === 'figure') return { figures: all.map((one) => ({ id: one.id, ...one.case.asked })) };
  return { points: all.map((one) => ({ id: one.id, ask: one.case.asked.label })) };
}

/** The definition of a form that has a place for every case of the document. */
export function outlineOf(document: CaseDocument) {
  const { title, sections } = WORDS[document.language];
  const size = PER_SECTION[document.stand];
  return {
    decuong: 1,
    id: 'values',
    language: document.language,
    title,
    period: '2025',
    guide: false,
    sections: Array.from({ length: Math.ceil(document.groups.length / size) }, (_, at) => ({
      id: `s${at + 1}`,
      title: sections[at],
      ...contentsOf(document, document.groups.slice(at * size, (at + 1) * size)),
    })),
  };
}
