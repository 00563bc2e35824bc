import type { Fault } from '@homeround/domain';

/** Where a verb writes: results to stdout, everything about the way there to stderr. */
export interface Console {
  readonly json: boolean;
  /** A terminal, where one line can be written over. */
  readonly live: boolean;
  result(lines: readonly string[]): void;
  data(value: unknown): void;
  note(line: string): void;
  /** Replaces the line that `progress` wrote last; an empty line ends it. */
  progress(line: string): void;
}

export function openConsole(json = false): Console {
  const live = process.stderr.isTTY === true;
  return {
    json,
    live,
    result: (lines) => {
      if (!json) process.stdout.write(lines.map((line) => `${line}\n`).join(''));
    },
    data: (value) => {
      if (json) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    },
    note: (line) => process.stderr.write(`${line}\n`),
    progress: (line) => {
      if (live) process.stderr.write(line === '' ? '\n' : `\r\x1b[K${line}`);
      else if (line !== '') process.stderr.write(`${line}\n`);
    },
  };
}

/** `work_patterns.csv row 3, column start: cause. action. [CODE]`; a warning says so first. */
export function toFaultLine(fault: Fault): string {
  const row = fault.row === undefined ? '' : ` row ${fault.row}`;
  const column =
    fault.column === undefined ? '' : `${fault.row === undefined ? ' ' : ', '}column ${fault.column}`;
  const where = fault.file === undefined ? '' : `${fault.file}${row}${column}: `;
  const kind = fault.severity === 'warn' ? 'warning: ' : '';
  return `${kind}${where}${fault.cause.replace(/\.$/, '')}. ${fault.action} [${fault.code}]`;
}
