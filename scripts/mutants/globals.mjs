/** What the tests import as `@jest/globals`: the same functions, outside Jest. */

import { expect } from 'expect';
import { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus';

export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test };
