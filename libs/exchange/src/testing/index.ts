export { changeCell, changeFile, type Files, toFiles } from './change-files';
export { listFaults } from './list-faults';
export { aRichDataset } from './rich-dataset';
