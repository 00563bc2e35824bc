export { applyMove } from './move/apply-move';
export { type Move } from './move/move';
export { type Obstacle } from './words/obstacle-words';
export { makeReport } from './report/make-report';
export { causeOf, toBoundMeans, toPersonBounds, wordPersonBound } from './report/person-bounds';
export { type PersonBound, type RotaReport, type UnallocatedVisit, type WorstPerson } from './report/report';
export { toReportText } from './report/to-report-text';
export {
  type ExplainedTaker,
  type NamedWorker,
  type NeededChange,
  type OptionFacts,
  REASON_KINDS,
  type ReasonKind,
  type RefusedTaker,
  type RuledOut,
  type SeatExplanation,
  type UnallocatedReasons,
  type VisitExplanation,
  type VisitFacts,
  type WorkerReasons,
} from './visit/explanation';
export { explainVisit } from './visit/explain-visit';
export { toVisitText } from './visit/to-visit-text';
export { wordFinding } from './words/finding-words';
export { wordShortage } from './words/shortage-words';
export { type Wording } from './words/wording';
export { countText, dateText, durationText, listText, wordsOfId } from './words/plain-words';
