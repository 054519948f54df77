import type { Place } from '../../schemas/place.js';
import { check, type Example, type RuleCode, type RuleFinding } from '../../src/check/index.js';
import { messageOf, severityOf, summaryOf } from '../../src/messages/index.js';
import { exampleForm, exampleSubmission } from '../../test/support/example/index.js';

const GRADES = { error: 'an error', warning: 'a warning', note: 'a note' };

const inDocument = ({ place }: { place: Place }): string =>
  place.in === 'document' && place.trail.length > 0 ? ` (under ${place.trail.join(' › ')})` : '';

function findingsOf(example: Example): RuleFinding[] {
  const form = exampleForm(example.outline);
  return check(form, exampleSubmission(form, example)).findings;
}

/** Leaves out what every stamp has and what is empty. */
const telling = (key: string, value: unknown): unknown => {
  const dull =
    key === 'fingerprint' || key === 'format' || value === '' || (Array.isArray(value) && value.length === 0);
  return dull ? undefined : value;
};

function returned({ returned: given, also }: Example): string[] {
  const typed = Object.entries(given).map(([item, text]) => {
    if (text === null) return `- \`${item}\` is gone`;
    return text === '' ? `- \`${item}\` is blank` : `- \`${item}\` says “${text}”`;
  });
  const others = Object.entries(also ?? {}).map(([about, what]) => `- ${about}: \`${JSON.stringify(what, telling)}\``);
  const lines = [...typed, ...others];
  return lines.length === 0 ? ['Everything is well answered.'] : ['Everything else is well answered:', '', ...lines];
}

const exampleLines = (example: Example): string[] => [
  '```yaml',
  example.outline.trim(),
  '```',
  '',
  ...returned(example),
  '',
];

function shown(code: RuleCode, example: Example): string[] {
  const found = findingsOf(example).filter((one) => one.code === code);
  const told = found.flatMap((one) => [
    `Found${one.item === null ? '' : ` at \`${one.item}\``}${inDocument(one)}:`,
    '',
    `> ${messageOf(one, 'vi')}`,
    '>',
    `> ${messageOf(one, 'en')}`,
    '',
  ]);
  return [...exampleLines(example), ...told];
}

const finds = (code: RuleCode, example: Example): boolean => example.finds.some((find) => find.split(' ')[0] === code);

/** The page of one rule: what it is about, how it is graded, and the examples it is tested by. */
export function pageOf(code: RuleCode, examples: readonly Example[]): string {
  const bad = examples.filter((example) => finds(code, example));
  const good = examples.find((example) => example.finds.length === 0) ?? examples.find((one) => !finds(code, one));
  const lines = [
    `# ${code}`,
    '',
    `${summaryOf(code, 'en')}. ${summaryOf(code, 'vi')}.`,
    '',
    `It is ${GRADES[severityOf(code)]}, unless a definition grades it otherwise: \`rules: {${code}: off}\`.`,
    '',
    '## Where it is found',
    '',
    ...bad.flatMap((example) => shown(code, example)),
    ...(good === undefined ? [] : ['## Where it is not', '', ...exampleLines(good)]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
