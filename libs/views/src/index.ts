export { toBoardDay } from './board/board-day';
export { toBoardWeek } from './board/board-week';
export { type DifferencesAbout, toDifferences } from './differences/to-differences';
export { toExplanation } from './explanation';
export { toRotaFigures } from './figures/to-rota-figures';
export { wordFindings, wordShortages } from './figures/word-findings';
export { toPeopleList } from './pages/people-list';
export { toPersonPage } from './pages/person-page';
export { toWorkerPage, toWorkerSheets } from './pages/worker-page';
export { toWorkersList } from './pages/workers-list';
export {
  type PublishedDuty,
  type PublishedRows,
  type PublishedVisit,
  toPublishedRows,
} from './published-rows';
export { toRotaMembers } from './rota-members';
export { type RotaAbout, toScreenWording } from './screen/rota-about';
export { type Known, type Screen, toScreen } from './screen/screen';
