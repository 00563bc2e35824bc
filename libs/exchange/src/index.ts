export { FAULT_CODES, type FaultCode, type FaultKind } from './fault-codes';
export { type DatasetReading, readDataset } from './dataset/read-dataset';
export { writeDataset } from './dataset/write-dataset';
export { type PinsReading, readPins } from './dataset/read-pins';
export { readRota, type RotaReading } from './rota/read-rota';
export { writeRota } from './rota/write-rota';
export { readDatasetFiles } from './packed/read-dataset-files';
export { toXlsx, toZip } from './packed/write-packed';
export { type CalendarDuty, type CalendarFeed, toCalendar } from './calendar/to-calendar';
