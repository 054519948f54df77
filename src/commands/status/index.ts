import { Option } from 'commander';
import { commandWords, type Declare } from '../command/index.js';
import { withCache, withCampaign, withConversion, withDays } from '../returned/index.js';
import { status } from './status.js';
import { statusWords } from './words/index.js';

export const declareStatus: Declare = (program, io, exit) => {
  const { about, help } = statusWords[io.language];
  const { file } = commandWords[io.language].placeholders;
  const command = withCampaign(program.command('status').description(about), io.language)
    .addOption(new Option('--format <text|json|html|xlsx>', help.format).choices(['text', 'json', 'html', 'xlsx']))
    .option(`-o, --output <${file}>`, help.output);
  withCache(withConversion(withDays(command, io.language), io.language), io.language).action(
    async (pack: string, returned: string[], asked) => exit(await status({ ...asked, pack, returned }, io)),
  );
};
