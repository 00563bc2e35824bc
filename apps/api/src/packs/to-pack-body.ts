import type { PackBody } from '@homeround/contract';
import type { PackRecord } from '@homeround/store';

export function toPackBody(record: PackRecord): PackBody {
  const { packId, optionId, version, state, files, failure, madeBy } = record;
  return {
    ...{ packId, optionId, version, state, failure, by: madeBy },
    madeAt: record.madeAt.toISOString(),
    files: files.map((file) => ({ ...file })),
  };
}
