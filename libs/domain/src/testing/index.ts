export { aDataset, aPerson, aRecurringVisit, aWorker, aWorkPattern, EVERY_DAY } from './build-dataset';
export { aRota, aRotaInput, aShift, aVisit, flatTravel, TEST_WEIGHTS } from './build-input';
