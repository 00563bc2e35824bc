import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Refusal } from '../../refusal';
import { readJsonFile } from './read-json-file';
import { writeJsonFile } from './write-json-file';

const folder = mkdtempSync(join(tmpdir(), 'homeround-json-'));
const file = join(folder, 'some.json');
afterAll(() => rmSync(folder, { recursive: true }));

const kind = { format: 'some', version: 2 };
const schema = z.strictObject({
  format: z.string(),
  version: z.number(),
  list: z.array(z.strictObject({ count: z.int() })),
});
const faultsOf = (text: string) => {
  writeFileSync(file, text);
  try {
    readJsonFile(file, schema, kind);
    return [];
  } catch (refusal) {
    return (refusal as Refusal).faults.map(({ code, column }) => [code, column]);
  }
};

describe('a JSON file', () => {
  it('is read as it was written, an entry of a list to a line', () => {
    const content = { ...kind, list: [{ count: 1 }, { count: 2 }] };
    writeJsonFile(file, content);
    expect(readJsonFile(file, schema, kind)).toEqual(content);
  });

  it('is refused with the path to every field that is missing, unknown or wrong', () => {
    const list = [{ count: 1 }, { count: 'two', colour: 'red' }, {}];
    expect(faultsOf(JSON.stringify({ ...kind, list }))).toEqual([
      ['FILE_FIELD_WRONG', 'list[1].count'],
      ['FILE_FIELD_WRONG', 'list[1].colour'],
      ['FILE_FIELD_WRONG', 'list[2].count'],
    ]);
  });

  it('is refused for its kind alone when it is another', () => {
    expect(faultsOf(JSON.stringify({ ...kind, version: 1, list: 3 }))).toEqual([
      ['FILE_OTHER_KIND', undefined],
    ]);
    expect(faultsOf('3')).toEqual([['FILE_OTHER_KIND', undefined]]);
    expect(faultsOf('{')).toEqual([['NOT_JSON', undefined]]);
  });
});
