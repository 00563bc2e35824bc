/** How a dataset is exported: `csv` a folder, `zip` and `xlsx` one file. */
export const EXPORT_FORMATS = ['csv', 'zip', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
