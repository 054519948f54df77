import { packed } from '../../node/index.js';
import type { Return, Sharing } from '../../returns/index.js';

/**
 * The same return, which holds its answers deflated and unpacks them whenever they are asked for: those of thousands of
 * returns take a tenth of the room until one is put together with the others. A copy made by spreading holds them unpacked.
 */
export function packAnswers(one: Return, sharing: Sharing): Return {
  const answers = packed(one.answers);
  return Object.defineProperty(sharing.share({ ...one, answers: [] }), 'answers', {
    get: () => sharing.answers(answers()),
    enumerable: true,
  });
}
