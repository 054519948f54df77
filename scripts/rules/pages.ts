import { type Check, checks, type RuleCode } from '../../src/check/index.js';
import { ruleCodes, severityOf, summaryOf } from '../../src/findings/index.js';
import { pageOf } from './page.js';

const checkOf = (code: RuleCode): Check => {
  const found = checks.find((one) => one.codes.includes(code));
  if (found === undefined) throw new Error(`no check finds ${code}`);
  return found;
};

const index = (): string =>
  [
    '# Rules',
    '',
    'What a returned form is checked for. A definition grades any of them under `rules:` as `error`, `warning`, `note`',
    'or `off`. These pages are made from the checks and their examples by `npm run rules`.',
    '',
    '| rule | grade | what it is about |',
    '| --- | --- | --- |',
    ...ruleCodes.map((code) => `| [${code}](${code}.md) | ${severityOf(code)} | ${summaryOf(code, 'en')} |`),
    '',
  ].join('\n');

/** Every page of docs/rules by the name of its file. */
export const rulePages = (): Map<string, string> =>
  new Map([['README.md', index()], ...ruleCodes.map((code) => [`${code}.md`, pageOf(code, checkOf(code))] as const)]);
