import type { Truth } from './case.js';
import { isClear, type Said } from './judge.js';
import type { Measured } from './measure.js';

const meant = (truth: Truth): string => {
  const what = truth.is === 'value' ? JSON.stringify(truth.value) : truth.is;
  return 'doubtful' in truth ? `${what}, or asked about` : what;
};

const got = (said: Said | undefined): string =>
  said ? `${said.state} ${JSON.stringify(said.value)} (${said.confidence.toFixed(2)})` : 'no answer of that item';

function lineOf({ case: { family, asked, typed, truth }, document, said, verdict }: Measured): string {
  const { label, type, unit, scale, currency, options } = asked;
  const rule = [type, unit, currency, scale, options?.join(' / ')].filter(Boolean).join(', ');
  return [
    `${verdict.isWrong ? 'SURE AND WRONG' : 'not sure'}: ${family} (${document})`,
    `  ${label} [${rule}]`,
    `    typed ${JSON.stringify(typed)}`,
    `    meant ${meant(truth)}`,
    `    got   ${got(said)}`,
  ].join('\n');
}

/** The first cases that were read wrongly, those that are sure and wrong before those that are clear and were not sure. */
export function printFailures(measured: readonly Measured[], most: number): string {
  const wrong = measured.filter((one) => one.verdict.isWrong);
  const unsure = measured.filter((one) => isClear(one.case) && !one.verdict.isRight && !one.verdict.isWrong);
  const shown = [...wrong, ...unsure].slice(0, most).map(lineOf);
  return [...shown, `${wrong.length} sure and wrong, ${unsure.length} clear and not sure`].join('\n');
}
