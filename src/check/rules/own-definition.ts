import { NOWHERE } from '../../../schemas/place.js';
import { WITH_ID as outline } from '../example.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'own-definition': { outline: string; version: number };
  'own-definition-damaged': Record<string, never>;
}

const { codes, finding } = codesOf<Data>({
  'own-definition': {
    severity: 'note',
    summary: {
      vi: 'Kiểm tra theo bản đề cương kèm trong tệp',
      en: 'The report was checked by the copy of the outline it carries',
    },
    vi: ({ outline, version }) => ({
      what: `Báo cáo được kiểm tra theo bản đề cương kèm trong chính tệp này (“${outline}”, bản ${version}).`,
      why: 'Không có đề cương hoặc bộ mẫu nào khác được đưa ra để đối chiếu.',
      todo: 'Khi cần chắc chắn, đề nghị kiểm tra lại bằng bộ mẫu đã phát hành.',
    }),
    en: ({ outline, version }) => ({
      what: `The report was checked by the copy of the outline it carries (“${outline}”, version ${version}).`,
      why: 'No other outline or pack of forms was given to check it by.',
      todo: 'Please check it again with the pack that was given out if you need to be certain.',
    }),
  },
  'own-definition-damaged': {
    severity: 'warning',
    summary: {
      vi: 'Bản đề cương kèm trong tệp bị hỏng',
      en: 'The copy of the outline in the file is damaged',
    },
    vi: () => ({
      what: 'Bản đề cương kèm trong tệp đã bị hỏng.',
      why: 'Phần mềm soạn thảo đã làm mất một phần của mẫu; nội dung đơn vị viết không bị ảnh hưởng.',
      todo: 'Đề nghị đối chiếu kết quả với đề cương đã phát hành.',
    }),
    en: () => ({
      what: 'The copy of the outline carried in the file is damaged.',
      why: 'The word processor lost a part of the form; what the unit wrote is not affected.',
      todo: 'Please compare the result with the outline that was given out.',
    }),
  },
});

/** The review rests on the copy of the definition the file carries, or that copy is damaged. */
export const ownDefinition: Rule<Data> = {
  codes,
  run: ({ form, submission: { identity } }) => {
    if (identity.embeddedDamaged) return [finding('own-definition-damaged', null, NOWHERE, {})];
    if (identity.definition !== 'own' || identity.given !== null) return [];
    const { version } = form.stamp;
    return [finding('own-definition', null, NOWHERE, { outline: form.title, version })];
  },
  examples: [
    { outline, returned: {}, also: { identity: { definition: 'own', given: null } }, finds: ['own-definition'] },
    { outline, returned: {}, also: { identity: { embeddedDamaged: true } }, finds: ['own-definition-damaged'] },
    { outline, returned: {}, finds: [] },
  ],
};
