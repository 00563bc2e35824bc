import type { DatasetBody } from '@homeround/contract';
import type { DatasetRecord } from '@homeround/store';

export function toDatasetBody(record: DatasetRecord): DatasetBody {
  const { datasetId, name, timeZone, importedAt, importedBy, current, kept, counts } = record;
  return {
    ...{ datasetId, name, timeZone, importedBy, current, kept },
    importedAt: importedAt.toISOString(),
    counts: { ...counts },
  };
}
