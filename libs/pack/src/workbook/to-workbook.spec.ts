import { strFromU8, unzipSync } from 'fflate';
import { toPackContent } from '../content/to-pack-content';
import { aPackRequest, NAMES } from '../testing/a-pack-request';
import { toWorkbook } from './to-workbook';

type Cell = string | number | null;
/* eslint-disable-next-line @typescript-eslint/no-require-imports -- it has a CommonJS build, but declares its types as an ES module only */
const { default: readWorkbook } = require('read-excel-file/universal') as {
  default: (bytes: ArrayBuffer) => Promise<readonly { sheet: string; data: readonly (readonly Cell[])[] }[]>;
};

async function readSheets(bytes: Uint8Array): Promise<Map<string, readonly (readonly Cell[])[]>> {
  const sheets = await readWorkbook(new Uint8Array(bytes).buffer);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

const request = aPackRequest();

describe('toWorkbook', () => {
  it('holds all sheets, with heads', async () => {
    const sheets = await readSheets(await toWorkbook(toPackContent(request)));
    expect([...sheets.keys()]).toEqual([
      ...['Read me', 'Options side by side', 'Front', 'Patterns', 'Coverage', 'Workers', 'Equality'],
      ...['Transition', 'Settings', 'Trace'],
    ]);
    expect(sheets.get('Coverage')).toHaveLength(1 + 672);
    expect(sheets.get('Workers')).toHaveLength(1 + 4);
  });

  it('traces every figure of every option to what is stored', async () => {
    const { compared } = request;
    const trace = (await readSheets(await toWorkbook(toPackContent(request)))).get('Trace')!;
    const rows = trace.filter(([figure]) => compared.some((one) => one.figure === figure));
    expect(rows).toHaveLength(compared.length * 3);
    expect(rows[1]).toEqual([
      ...['total', 'One pattern, version 2', 4321, 'best found', 'option-2', 2],
      'option option-2, front front-1, dataset dataset-1',
    ]);
    expect(rows[4]![6]).toContain('rotas from 2026-03-23 over 7 days, seeds 1, 2');
  });

  it('holds ids alone unless names were asked for', async () => {
    const without = (await readSheets(await toWorkbook(toPackContent(request)))).get('Workers')!;
    expect(without.flat()).not.toContain(NAMES['W-2']);
    expect(
      without
        .map(([id]) => id)
        .slice(1)
        .sort(),
    ).toEqual(['W-1', 'W-2', 'W-3', 'W-4']);
    const named = toPackContent(aPackRequest({ named: true }));
    expect((await readSheets(await toWorkbook(named))).get('Workers')!.flat()).toContain(NAMES['W-2']);
  });

  it('computes nothing, whatever a text begins with', async () => {
    const parts = unzipSync(await toWorkbook(toPackContent(aPackRequest({ named: true }))));
    const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(10);
    for (const name of sheets) expect(strFromU8(parts[name]!)).not.toMatch(/<f[ >]/);
    expect(
      (await readSheets(await toWorkbook(toPackContent(aPackRequest({ named: true })))))
        .get('Workers')!
        .flat(),
    ).toContain(NAMES['W-4']);
  });
});
