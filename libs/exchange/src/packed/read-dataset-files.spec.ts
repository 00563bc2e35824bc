import { zipSync } from 'fflate';
import { readDataset } from '../dataset/read-dataset';
import { aRichDataset, changeCell, listFaults, toFiles } from '../testing';
import { FaultList } from '../fault-list';
import { openZip } from './open-zip';
import { readDatasetFiles } from './read-dataset-files';
import { toXlsx, toZip } from './write-packed';

const dataset = aRichDataset();
const one = (name: string, bytes: Uint8Array) => new Map([[name, bytes]]);
const zipOf = (files: ReadonlyMap<string, Uint8Array>, folder = '') =>
  zipSync(Object.fromEntries([...files].map(([name, bytes]) => [folder + name, bytes])));
const codesOf = async (files: ReadonlyMap<string, Uint8Array>) => {
  const reading = await readDatasetFiles(files);
  return 'faults' in reading ? reading.faults.map(({ code }) => code) : [];
};

describe('readDatasetFiles', () => {
  it('reads CSV files as the folder reader does', async () => {
    expect(await readDatasetFiles(toFiles(dataset))).toEqual(readDataset(toFiles(dataset)));
  });

  it('reads an archive back as it was written', async () => {
    expect(await readDatasetFiles(one('dataset.zip', toZip(dataset)))).toMatchObject({ dataset });
  });

  it('reads a workbook back as it was written', async () => {
    expect(await readDatasetFiles(one('dataset.xlsx', await toXlsx(dataset)))).toMatchObject({ dataset });
  });

  it('does not mind the folder that was packed', async () => {
    const packed = zipOf(new Map([...toFiles(dataset), ['__MACOSX/junk', new Uint8Array(3)]]), '');
    expect(await readDatasetFiles(one('a.zip', packed))).toMatchObject({ dataset });
    expect(await readDatasetFiles(one('a.zip', zipOf(toFiles(dataset), 'our data/')))).toMatchObject({
      dataset,
    });
  });

  it('names the file inside an archive and its row', async () => {
    const wrong = changeCell(toFiles(dataset), 'people.csv', 2, 'mini_team_size', 'many');
    const reading = await readDatasetFiles(one('a.zip', zipOf(wrong)));
    expect(listFaults(reading)).toEqual(listFaults(readDataset(wrong)));
  });

  it('names the sheet of a workbook', async () => {
    const misnamed = {
      ...dataset,
      people: dataset.people.map((person) => ({ ...person, teamId: 'nowhere' })),
    };
    const reading = await readDatasetFiles(one('ours.xlsx', await toXlsx(misnamed)));
    const faults = 'faults' in reading ? reading.faults : [];
    expect(faults[0]).toMatchObject({
      code: 'UNKNOWN_ID',
      file: 'ours.xlsx sheet people',
      row: 2,
      column: 'team_id',
    });
  });

  it.each([
    ['nothing', new Map(), 'NO_FILES'],
    [
      'an archive beside a file',
      new Map([
        ['a.zip', toZip(dataset)],
        ['people.csv', new Uint8Array()],
      ]),
      'ARCHIVE_BESIDE_FILES',
    ],
    ['half an archive', one('a.zip', toZip(dataset).subarray(0, 2000)), 'ARCHIVE_BROKEN'],
    ['an encrypted workbook', one('a.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)), 'WORKBOOK_LOCKED'],
    [
      'a workbook without its parts',
      one('a.xlsx', zipOf(new Map([['[Content_Types].xml', new TextEncoder().encode('spreadsheetml')]]))),
      'WORKBOOK_BROKEN',
    ],
    ['an archive in an archive', one('a.zip', zipOf(one('inner.zip', toZip(dataset)))), 'UNKNOWN_FILE'],
  ] as const)('refuses %s', async (_, files, code) => {
    expect(await codesOf(files)).toContain(code);
  });

  it('refuses a workbook whose table would fill a whole sheet', async () => {
    const xml = new TextEncoder().encode('<c r="XFD1048576"/>');
    const types = new TextEncoder().encode('spreadsheetml');
    const packed = zipOf(
      new Map([
        ['[Content_Types].xml', types],
        ['xl/worksheets/sheet1.xml', xml],
      ]),
    );
    expect(await codesOf(one('a.xlsx', packed))).toEqual(['WORKBOOK_TOO_LARGE']);
  });

  it('refuses an archive that unpacks to far more than a dataset', async () => {
    expect(await codesOf(one('a.zip', withDeclaredSize(301_000_000)))).toEqual(['ARCHIVE_TOO_LARGE']);
  });

  it('does not unpack further than an archive admits', () => {
    const unpacked = openZip('a.zip', withDeclaredSize(10), new FaultList());
    expect(unpacked?.get('people.csv')).toHaveLength(10);
  });
});

/** A megabyte of people.csv whose entry in the archive's directory claims another size. */
function withDeclaredSize(bytes: number): Uint8Array {
  const packed = zipSync({ 'people.csv': new Uint8Array(1_000_000) });
  const view = new DataView(packed.buffer);
  for (let at = 0; at + 4 < packed.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, bytes, true);
  return packed;
}
