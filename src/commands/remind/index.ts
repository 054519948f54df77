import { commandWords, type Declare } from '../command/index.js';
import { withCache, withCampaign, withConversion, withDays } from '../returned/index.js';
import { remind } from './remind.js';
import { remindWords } from './words/index.js';

export const declareRemind: Declare = (program, io, exit) => {
  const { about, help } = remindWords[io.language];
  const { folder } = commandWords[io.language].placeholders;
  const command = withCampaign(program.command('remind').description(about), io.language)
    .option(`-o, --output <${folder}>`, help.output)
    .option('--eml', help.eml);
  withCache(withConversion(withDays(command, io.language), io.language), io.language).action(
    async (pack: string, returned: string[], asked) => exit(await remind({ ...asked, pack, returned }, io)),
  );
};
