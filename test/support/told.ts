import { Language } from '../../schemas/id.js';
import { check, rules } from '../../src/check/index.js';
import { say } from '../../src/messages/index.js';
import { exampleForm, exampleSubmission } from './example/index.js';
import { samples } from './messages/samples.js';

const lines = (list: readonly unknown[]): string => `${list.map((one) => JSON.stringify(one)).join('\n')}\n`;

/** What is kept beside the tests, by the name of its file: read the change of it before it is committed. */
export const told: Readonly<Record<string, () => string>> = {
  /** All that the examples of the rules come to: findings with place and data, completeness, what is required. */
  'examples.jsonl': () =>
    lines(
      rules.flatMap(({ examples }) =>
        examples.map((example) => {
          const form = exampleForm(example.outline);
          const { status, completeness, answers, findings, of } = check(form, exampleSubmission(form, example));
          const owed = answers.filter((answer) => answer.required).map((answer) => `${answer.item} ${answer.state}`);
          return { status, completeness, of, owed, findings };
        }),
      ),
    ),
  /** Every finding in each of its turns of phrase, in all languages. */
  'messages.jsonl': () =>
    lines(samples.flatMap((sample) => Language.options.map((language) => [sample.code, say(sample, language)]))),
};
