import letterEn from '../../templates/letter/en/letter.txt?raw';
import letterVi from '../../templates/letter/vi/letter.txt?raw';
import plain from '../../templates/letterheads/plain.yaml?raw';
import party2018 from '../../templates/letterheads/vn-party-2018.yaml?raw';
import party2026 from '../../templates/letterheads/vn-party-2026.yaml?raw';
import state2020 from '../../templates/letterheads/vn-state-2020.yaml?raw';
import reminderEn from '../../templates/reminder/en/letter.hbs?raw';
import messageEn from '../../templates/reminder/en/message.hbs?raw';
import subjectEn from '../../templates/reminder/en/subject.hbs?raw';
import reminderVi from '../../templates/reminder/vi/letter.hbs?raw';
import messageVi from '../../templates/reminder/vi/message.hbs?raw';
import subjectVi from '../../templates/reminder/vi/subject.hbs?raw';
import outlineEn from '../../templates/start/en/outline.yaml?raw';
import unitsEn from '../../templates/start/en/units.yaml?raw';
import outlineVi from '../../templates/start/vi/outline.yaml?raw';
import unitsVi from '../../templates/start/vi/units.yaml?raw';
import type { OwnFiles } from './own-files.js';

declare const __VERSION__: string;

/** What the page carries of the files decuong comes with. */
export const carried: OwnFiles = {
  version: __VERSION__,
  letterheads: { plain, 'vn-party-2018': party2018, 'vn-party-2026': party2026, 'vn-state-2020': state2020 },
  letters: { vi: letterVi, en: letterEn },
  reminders: {
    vi: { subject: subjectVi, letter: reminderVi, message: messageVi },
    en: { subject: subjectEn, letter: reminderEn, message: messageEn },
  },
  starters: { vi: { outline: outlineVi, units: unitsVi }, en: { outline: outlineEn, units: unitsEn } },
};
