export { eventually } from './eventually';
export { migratedDatabase, startTestServer, testServer } from './migrated-database';
export { aRichDataset } from './rich-dataset';
export { anAskedFront, aPointOf, someFigures, storeFront, storeOption } from './stored-front';
export { aPoint, anAskedSolve, aSolvedRota, storeDraft } from './stored-rota';
export { openTestStore, type TestStore } from './test-store';
