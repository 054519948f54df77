import { type Example, type RuleCode, ruleCodes, rules } from '../../src/check/index.js';
import { severityOf, summaryOf } from '../../src/messages/index.js';
import { pageOf } from './page.js';

const examplesOf = (code: RuleCode): readonly Example[] =>
  rules.flatMap((rule): readonly Example[] => (Object.hasOwn(rule.codes, code) ? rule.examples : []));

const index = (): string =>
  [
    '# Rules',
    '',
    'What a returned form is checked for. A definition grades any of them under `rules:` as `error`, `warning`, `note`',
    'or `off`. These pages are made from the rules and their examples by `npm run rules`.',
    '',
    '| rule | grade | what it is about |',
    '| --- | --- | --- |',
    ...ruleCodes.map((code) => `| [${code}](${code}.md) | ${severityOf(code)} | ${summaryOf(code, 'en')} |`),
    '',
  ].join('\n');

/** Every page of docs/rules by the name of its file. */
export const rulePages = (): Map<string, string> =>
  new Map([
    ['README.md', index()],
    ...ruleCodes.map((code) => [`${code}.md`, pageOf(code, examplesOf(code))] as const),
  ]);
