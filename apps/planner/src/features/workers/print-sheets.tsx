import { Button } from '@mantine/core';
import type { RotaPath } from '../../shared/requests/rota-path';
import { countOf } from '../../shared/format/numbers';

interface PrintSheetsProps {
  readonly path: RotaPath;
  readonly rows: readonly { readonly workerId: string }[];
  /** How many workers there are without a filter. */
  readonly all: number;
}

/** Prints the sheets of the workers that the list shows. */
export function PrintSheets({ path: { localityId, rotaId }, rows, all }: PrintSheetsProps) {
  const chosen =
    rows.length === all
      ? ''
      : `?workerIds=${rows.map(({ workerId }) => encodeURIComponent(workerId)).join(',')}`;
  return (
    <Button
      component="a"
      variant="default"
      target="_blank"
      href={`/print/${localityId}/${rotaId}/workers${chosen}`}
      disabled={rows.length === 0}
    >
      Print {countOf(rows.length, 'sheet')}
    </Button>
  );
}
