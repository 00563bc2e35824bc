export { checkRota } from './check-rota';
export { costOf } from './cost/cost-of';
export {
  CONTINUITY_FIGURES,
  type ContinuityFigure,
  type ContinuityMeasures,
  type ContinuitySummary,
} from './measures/continuity';
export { continuityOfPerson, type PersonContinuity } from './measures/continuity-of-person';
export { allowanceMinutes } from './measures/allowance-minutes';
export { type CoverMeasures, type VisitCount } from './measures/cover';
export { type FairnessMeasures } from './measures/fairness';
export { measureRota, type RotaMeasures } from './measures/measure-rota';
export { type PaidMinutes } from './measures/paid-minutes';
export { type Deviation, type PunctualityMeasures } from './measures/punctuality';
export { type RestMeasures, type WorkerRest } from './measures/rest';
export { spareHoursByHour } from './measures/spare-hours';
export { type Spread } from './measures/statistics';
export { findShortages } from './capacity/find-shortages';
export { type Shortage, SHORTAGE_KINDS, type ShortageKind, type TeamShare } from './capacity/shortage';
export { coverBound, meanCoverBound, toCoverBoundOf } from './bound/cover-bound';
export { commute, journeysBetween, waysOf, workingTravel } from './view/journeys';
export { type HeldDuty, type HeldVisit, type RotaView, toRotaView } from './view/rota-view';
export { contactMinutes, lengthOf, sumOf, travelMinutes, workedMinutes } from './view/worked-minutes';
export { type Turn, turnsOf } from './view/working-days';
export { checkCatalogue, type CheckedCatalogue } from './patterns/check-catalogue';
export { checkFront, type CheckedFront } from './patterns/check-front';
export {
  CATALOGUE_FINDING_KINDS,
  type CatalogueFinding,
  type CatalogueFindingKind,
} from './patterns/catalogue-finding';
export { checkRotatingRota, type RotatingFinding } from './rotating/check-rotating-rota';
export {
  DAY_OFF_MARK,
  type DayBounds,
  type RotatingRota,
  type RotatingShift,
  type RotatingTask,
} from './rotating/rotating-task';
export {
  type CheckedShiftDesign,
  checkShiftDesign,
  type ShiftDesignFinding,
} from './shift-design/check-shift-design';
export {
  type DesignedShift,
  type ShiftDesignTask,
  type ShiftDesignWeights,
  type ShiftKind,
} from './shift-design/shift-design-task';
