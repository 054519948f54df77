import type { Severity } from '../../../../schemas/review.js';

/** What is said of definitions beside the findings. */
export interface DefinitionWords {
  severities: Record<Severity, string>;
}
