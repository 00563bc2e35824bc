export { type PackContent, type PackWorker, type WorkerTotals } from './content/pack-content';
export {
  type Consultation,
  type PackFront,
  type PackMark,
  type PackOption,
  type PackRequest,
} from './content/pack-request';
export { toPackContent } from './content/to-pack-content';
export { toHtml } from './html/to-html';
export { toLetters } from './letters/to-letters';
export { toPdf } from './pdf/to-pdf';
export { toWorkbook } from './workbook/to-workbook';
export { type PackFile, toPackFiles } from './to-pack-files';
