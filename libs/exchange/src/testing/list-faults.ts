import type { Fault } from '@homeround/domain';

/** Faults and warnings of a reading as short lines, `CODE file:row column`, for comparing in tests. */
export function listFaults(reading: object): string[] {
  const { faults = [], warnings = [] } = reading as {
    readonly faults?: readonly Fault[];
    readonly warnings?: readonly Fault[];
  };
  return [...faults, ...warnings].map(({ code, file, row, column }) =>
    [code, [file, row].filter((part) => part !== undefined).join(':'), column]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
}
