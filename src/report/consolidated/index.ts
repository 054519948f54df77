export type { Consolidating } from './board-form.js';
export { writeConsolidated } from './consolidated.js';
export {
  type RollupView,
  rollupView,
  type ViewCell,
  type ViewChart,
  type ViewGroup,
  type ViewPart,
  type ViewPartName,
  type ViewSet,
  type ViewSource,
  type ViewTable,
  type ViewTexts,
} from './view/index.js';
