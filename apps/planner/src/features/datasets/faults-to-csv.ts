import type { FaultBody } from '@homeround/contract';

const HEADER = ['severity', 'file', 'row', 'column', 'code', 'cause', 'action'] as const;

/** The list of problems as a file for whoever mends the data. */
export function faultsToCsv(faults: readonly FaultBody[]): string {
  const rows = faults.map((fault) => HEADER.map((key) => toCell(String(fault[key] ?? ''))));
  return `${[[...HEADER], ...rows].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/** Quoted where it must be; a cell that a spreadsheet would take for a formula becomes text (OWASP, CSV injection). */
function toCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
