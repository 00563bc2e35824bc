export { toBoardDay } from './board/board-day';
export { toBoardWeek } from './board/board-week';
export { type DifferencesAbout, toDifferences } from './differences/to-differences';
export { toExplanation } from './explanation';
export { toRotaFigures } from './figures/to-rota-figures';
export { wordFindings, wordShortages } from './figures/word-findings';
export { toPersonPage } from './pages/person-page';
export { toWorkerPage, toWorkerSheets } from './pages/worker-page';
export {
  type PublishedDuty,
  type PublishedRows,
  type PublishedVisit,
  toPublishedRows,
} from './published-rows';
export { toRotaMembers } from './rota-members';
export { type RotaAbout } from './screen/rota-about';
export { type Known, type Screen, toScreen } from './screen/screen';
