import { writeWhole } from '../../files';

/** Writes a file of named fields: a field to a line, and of a list one entry to a line, so that a text editor can show it. */
export function writeJsonFile(file: string, fields: object): void {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${JSON.stringify(name)}: ${layOut(value)}`);
  writeWhole(file, `{\n${lines.join(',\n')}\n}\n`);
}

function layOut(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
