export {
  DEMO_START,
  DENSE_LOCALITY,
  type DemoSettings,
  ORDINARY_LOCALITY,
  WHOLE_COUNCIL,
} from './demo-settings';
export { makeDemoCouncil } from './make-demo-council';
export { LOCALITIES } from './geography/localities';
export { type DatasetSummary, summariseDataset } from './summary/summarise-dataset';
