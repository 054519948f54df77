import { commandWords, type Declare } from '../command/index.js';
import { withCache, withCampaign, withConversion, withReceived } from '../returned/index.js';
import { questions } from './questions.js';
import { questionsWords } from './words/index.js';

export const declareQuestions: Declare = (program, io, exit) => {
  const { about, help } = questionsWords[io.language];
  const { file } = commandWords[io.language].placeholders;
  const command = withCampaign(program.command('questions').description(about), io.language).option(
    `-o, --output <${file}>`,
    help.output,
  );
  withCache(withConversion(withReceived(command, io.language), io.language), io.language).action(
    async (pack: string, returned: string[], asked) => exit(await questions({ ...asked, pack, returned }, io)),
  );
};
