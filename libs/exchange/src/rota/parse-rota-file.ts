import type { z } from 'zod';
import { decodeText } from '../csv/decode-text';
import type { FaultList } from '../fault-list';
import { ROTA_FORMAT, ROTA_SCHEMA, ROTA_VERSION, type RotaFile } from './rota-schema';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Text to the fields of a rota file, or undefined with every fault reported by the path to its spot. */
export function parseRotaFile(
  content: Uint8Array | string,
  file: string,
  faults: FaultList,
): RotaFile | undefined {
  const json = parseJson(content, file, faults);
  if (json === undefined) return undefined;
  const { format, version } = Object(json) as Readonly<Record<string, unknown>>;
  if (format !== ROTA_FORMAT || version !== ROTA_VERSION) {
    const cause = `format and version must be "${ROTA_FORMAT}" and ${ROTA_VERSION}`;
    faults.add('ROTA_OTHER_VERSION', { file, column: 'version' }, cause);
    return undefined;
  }
  const parsed = ROTA_SCHEMA.safeParse(json);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) report(issue, json, file, faults);
  return undefined;
}

function parseJson(content: Uint8Array | string, file: string, faults: FaultList): unknown {
  const decoded = typeof content === 'string' ? { text: content } : decodeText(content);
  if (!('text' in decoded)) {
    const { code, cause, row } = decoded;
    faults.add(code, { file, ...(row === undefined ? {} : { row }) }, cause);
    return undefined;
  }
  try {
    return JSON.parse(decoded.text);
  } catch (error) {
    const position = /at position (\d+)/.exec(String(error))?.[1];
    const row = position && decoded.text.slice(0, Number(position)).split('\n').length;
    const cause = 'the text cannot be read as JSON from this row on';
    faults.add('NOT_JSON', { file, ...(row ? { row } : {}) }, row ? cause : 'the text is no JSON');
    return undefined;
  }
}

function report(issue: Issue, json: unknown, file: string, faults: FaultList): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const column = toPathText([...issue.path, key]);
      faults.add('ROTA_FIELD_UNKNOWN', { file, column }, 'the format has no such field');
    }
    return;
  }
  const column = toPathText(issue.path);
  if (valueAt(json, issue.path) === undefined) {
    faults.add('ROTA_FIELD_MISSING', { file, column }, 'the field is missing');
  } else {
    faults.add('ROTA_FIELD_WRONG', { file, column }, issue.message);
  }
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], json);
}

/** `visits[3].start`. */
function toPathText(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 40)}`))
    .join('')
    .replace(/^\./, '')
    .replace(/\p{C}/gu, '\u00b7');
}
