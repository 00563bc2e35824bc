import type { Fault } from '@homeround/domain';
import type { z } from 'zod';
import { readBytes } from '../../files';
import { Refusal, refuse } from '../../refusal';

/** Faults shown of one file: whoever sees these looks at the rest of it too. */
const MOST_FAULTS = 20;

/** What the first two fields of a file say of the rest. */
interface FileKind {
  readonly format: string;
  readonly version: number;
}

/**
 * A file's JSON as its schema wants it.
 * @param kind absent = files of one's own, which say nothing of their kind
 * @throws Refusal: another kind of file, or every field that is missing, unknown or wrong
 */
export function readJsonFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  kind?: FileKind,
): z.output<Schema> {
  const json = parseJson(file);
  if (kind) refuseOtherKind(json, kind, file);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Refusal(parsed.error.issues.flatMap((issue) => toFaults(issue, file)).slice(0, MOST_FAULTS));
}

function parseJson(file: string): unknown {
  const text = new TextDecoder().decode(readBytes(file));
  try {
    return JSON.parse(text);
  } catch {
    return refuse('NOT_JSON', 'the text is no JSON', 'Take the file as it was written.', file);
  }
}

function refuseOtherKind(json: unknown, { format, version }: FileKind, file: string): void {
  const found = Object(json) as Readonly<Record<string, unknown>>;
  if (found['format'] === format && found['version'] === version) return;
  refuse(
    'FILE_OTHER_KIND',
    `format and version must be "${format}" and ${version}`,
    'Give a file that the verb reads, made by this version of the program.',
    file,
  );
}

function toFaults(issue: z.core.$ZodIssue, file: string): Fault[] {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
  if (unknown.length > 0)
    return unknown.map((key) => toFault([...issue.path, key], 'there is no such field', file));
  return [toFault(issue.path, issue.message, file)];
}

function toFault(path: readonly PropertyKey[], cause: string, file: string): Fault {
  const column = toPathText(path);
  return {
    code: 'FILE_FIELD_WRONG',
    cause,
    action: 'Correct the field, or take the file as it was written.',
    severity: 'refuse',
    file,
    ...(column === '' ? {} : { column }),
  };
}

/** `points[3].placements[0].phase`. */
function toPathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 40)}`))
    .join('')
    .replace(/^\./, '')
    .replace(/\p{C}/gu, '\u00b7');
}
