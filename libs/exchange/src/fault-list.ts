import type { Fault } from '@homeround/domain';
import { FAULT_CODES, type FaultCode } from './fault-codes';

/** Where a fault is. */
export interface Spot {
  readonly file?: string;
  readonly row?: number;
  readonly column?: string;
}

/** As many faults as a reader can use; the rest is counted. */
const LISTED = 1000;
const LISTED_OF_ONE_KIND = 100;

/** Gathers every fault, keeps a readable number of each code and file, and counts the others. */
export class FaultList {
  private readonly listed: Fault[] = [];
  private readonly countOfKind = new Map<string, number>();
  private readonly countOfCode = new Map<FaultCode, number>();

  add(code: FaultCode, spot: Spot, cause: string, action: string = FAULT_CODES[code].action): void {
    const kind = `${code} ${spot.file ?? ''}`;
    const count = (this.countOfKind.get(kind) ?? 0) + 1;
    this.countOfKind.set(kind, count);
    this.countOfCode.set(code, (this.countOfCode.get(code) ?? 0) + 1);
    if (count > LISTED_OF_ONE_KIND) return;
    this.listed.push({ code, severity: FAULT_CODES[code].severity, ...spot, cause, action });
  }

  /** True when something was found that stops the import. */
  get refused(): boolean {
    return [...this.countOfCode.keys()].some((code) => FAULT_CODES[code].severity === 'refuse');
  }

  /** Refusals before warnings, each by file (in the order given, then by name), and row, else as found. */
  inOrder(files: readonly string[] = []): Fault[] {
    const rank = new Map(files.map((file, index) => [file, index]));
    const place = (fault: Fault) => rank.get(fault.file ?? '') ?? files.length;
    const sorted = [...this.listed].sort(
      (a, b) =>
        a.severity.localeCompare(b.severity) ||
        place(a) - place(b) ||
        compare(a.file ?? '', b.file ?? '') ||
        (a.row ?? 0) - (b.row ?? 0),
    );
    const kept = sorted.slice(0, LISTED);
    return [...kept, ...this.countOthers(kept)];
  }

  private countOthers(kept: readonly Fault[]): Fault[] {
    return [...this.countOfCode].flatMap(([code, count]): Fault[] => {
      const more = count - kept.filter((fault) => fault.code === code).length;
      if (more === 0) return [];
      const summary = FAULT_CODES[code].severity === 'refuse' ? 'MORE_REFUSED' : 'MORE_WARNED';
      const { severity, action } = FAULT_CODES[summary];
      return [{ code: summary, severity, cause: `${more.toLocaleString('en-GB')} more ${code}`, action }];
    });
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
