import { InvalidArgumentError } from 'commander';
import { commandWords, type Declare } from '../command/index.js';
import { withCache, withCampaign, withConversion, withReceived } from '../returned/index.js';
import { collect } from './collect.js';
import { collectWords } from './words/index.js';

/** A share as it is typed: 0.5, 0,5 or 50%. */
function shareOf(typed: string): number {
  const number = Number(typed.replace('%', '').replace(',', '.'));
  const share = typed.includes('%') ? number / 100 : number;
  if (typed.trim() === '' || !Number.isFinite(share) || share <= 0)
    throw new InvalidArgumentError('Allowed choices are 0.5, 50%.');
  return share;
}

export const declareCollect: Declare = (program, io, exit) => {
  const { about, help } = collectWords[io.language];
  const { file, id } = commandWords[io.language].placeholders;
  const command = withCampaign(program.command('collect').description(about), io.language)
    .option(`-o, --output <${file}>`, help.output)
    .option(`--previous-rollup <${file}>`, help.previousRollup)
    .option('--change <0.5>', help.change, shareOf)
    .option(`--columns <all,groups>`, help.columns, (typed: string) => typed.split(/[\s,;]+/).filter(Boolean))
    .option(`--as <${id}>`, help.as)
    .option(`--into <${file}>`, help.into)
    .option(`--mapping <${file}>`, help.mapping)
    .option(`--units <${file}>`, help.units);
  withCache(withConversion(withReceived(command, io.language), io.language), io.language).action(
    async (pack: string, returned: string[], asked) =>
      exit(await collect({ ...asked, pack, returned, language: program.opts().lang }, io)),
  );
};
