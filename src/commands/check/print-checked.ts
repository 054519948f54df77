import type { Language } from '../../../schemas/language.js';
import type { ReviewStatus } from '../../../schemas/review.js';
import { reviewPageFiles } from '../../node/index.js';
import { countsOf, type FileView, jsonList, printReviewPage, printTally } from '../../report/review/index.js';
import { paintOf } from '../command/index.js';
import type { CheckData, Checked } from './checked.js';

type Pieces = AsyncGenerator<string>;

async function* asText(checked: AsyncIterable<Checked>, { language, colour }: CheckData): Pieces {
  const verdicts: ReviewStatus[] = [];
  for await (const { printed, brief } of checked) {
    verdicts.push(brief.status);
    yield String(printed);
  }
  yield printTally(countsOf(verdicts), language, paintOf({ colour }));
}

async function* asJson(checked: AsyncIterable<Checked>): Pieces {
  let length = 0;
  for await (const { printed } of checked) {
    yield jsonList.before(length) + printed;
    length += 1;
  }
  yield jsonList.end(length);
}

/** A page begins with a table over all files. */
async function* asPage(checked: AsyncIterable<Checked>, language: Language): Pieces {
  const views: FileView[] = [];
  for await (const { printed } of checked) if (typeof printed !== 'string') views.push(printed);
  yield printReviewPage(views, language, await reviewPageFiles());
}

/** Prints what was checked, each file as it comes but on a page. */
export function printChecked(checked: AsyncIterable<Checked>, data: CheckData): Pieces {
  if (data.format === 'json') return asJson(checked);
  return data.format === 'html' ? asPage(checked, data.language) : asText(checked, data);
}
