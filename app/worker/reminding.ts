import type { Pack } from '../../src/index.js';
import {
  dayIn,
  Reminding,
  type Return,
  type Returns,
  reminderMail,
  whyReminded,
  writeDraftMail,
} from '../../src/index.js';
import type { ReturnedFile, Texts } from '../model/index.js';
import type { Handlers } from './handlers.js';
import type { OwnFiles } from './own-files.js';
import type { Language } from './protocol.js';

/** A day as people write it. */
const say = (day: string, language: Language): string => dayIn(day, language) ?? day;

/** A campaign as it stands. */
export interface Counted {
  pack: Pack;
  returns: Returns;
  now: string;
}

/** What reminders take from the reading of what came back. */
export interface ForReminders {
  counted(texts: Texts, files: readonly string[], language: Language): Counted;
  commented(texts: Texts, source: ReturnedFile, file: string, language: Language): Uint8Array | null;
}

const holds = (source: ReturnedFile, file: string): boolean =>
  source.name === file || file.startsWith(`${source.name}/`);

/** Letters, messages and draft mails to units that sent nothing, or not all. */
export function reminding({ counted, commented }: ForReminders, own: OwnFiles): Pick<Handlers, 'reminders' | 'remind'> {
  const remindingFor = (campaign: Counted): Reminding =>
    new Reminding(campaign, own.reminders[campaign.pack.outline.language]);
  const nothing = async (): Promise<null> => null;

  return {
    async reminders({ texts, files, language }, { rest }) {
      const campaign = counted(texts, files, language);
      const reminding = remindingFor(campaign);
      const reminders: { unit: string; name: string; email: string; why: string; subject: string; message: string }[] =
        [];
      for (const reminded of reminding.units) {
        const { unit } = reminded.one;
        const { subject, message } = (await reminding.filesFor(reminded, nothing)).texts;
        const why = whyReminded(reminded.one, language);
        reminders.push({ unit: unit.id, name: unit.name, email: unit.email ?? '', why, subject, message });
        await rest();
      }
      const reminded = new Set(reminders.map(({ unit }) => unit));
      const { units, due } = campaign.returns;
      const waiting = units.filter(({ state, unit }) => state === 'none' && !reminded.has(unit.id)).length;
      return { reminders, waiting: { units: waiting, due: due && say(due, language) } };
    },

    async remind({ texts, files, units, sources, language }, { tell, rest }) {
      const campaign = counted(texts, files, language);
      const reminding = remindingFor(campaign);
      const wanted = reminding.units.filter(({ one }) => units.includes(one.unit.id));
      const made: [string, Uint8Array][] = [];
      for (const [at, reminded] of wanted.entries()) {
        const { one } = reminded;
        const file: Return['file'] = one.counted?.file ?? '';
        const source = sources.find((candidate) => holds(candidate, file));
        const all = await reminding.filesFor(reminded, async () =>
          source === undefined ? null : commented(texts, source, file, language),
        );
        const attached = [all.letter, all.supplement, all.commented].flatMap((each) => (each === null ? [] : [each]));
        const attachments = attached.map((each) => ({ name: each.file, bytes: each.bytes }));
        const mail = writeDraftMail(reminderMail(campaign.pack, one.unit, all.texts, attachments));
        for (const each of [...attached, all.message]) made.push([each.file, each.bytes]);
        made.push([all.letter.file.replace(/\.docx$/, '.eml'), mail]);
        tell({ done: at + 1, of: wanted.length });
        await rest();
      }
      return { files: made };
    },
  };
}
