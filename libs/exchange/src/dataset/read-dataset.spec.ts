import { type Dataset, type Fault } from '@homeround/domain';
import { aDataset } from '@homeround/domain/testing';
import fc from 'fast-check';
import { aRichDataset, changeCell, changeFile, listFaults, toFiles } from '../testing';
import { readDataset } from './read-dataset';
import { writeDataset } from './write-dataset';

const files = toFiles(aDataset());
const rich = toFiles(aRichDataset());
const refusals = (reading: object) =>
  (reading as { faults?: Fault[] }).faults?.filter((fault) => fault.severity === 'refuse') ?? [];

describe('readDataset', () => {
  it('reads a small dataset without a word', () => {
    expect(readDataset(files)).toEqual({ dataset: aDataset(), warnings: [] });
  });

  it('gives every problem of every file at once', () => {
    let broken = changeCell(rich, 'people.csv', 2, 'place_id', 'H9');
    broken = changeCell(broken, 'people.csv', 3, 'mini_team_size', '0');
    broken = changeCell(broken, 'workers.csv', 3, 'phase', '2');
    broken = changeCell(broken, 'recurring_visits.csv', 2, 'latest_start', '07:00');
    broken = changeCell(broken, 'history.csv', 3, 'date', '21.03.2026');
    broken = changeFile(broken, 'teams.csv', undefined);
    expect(listFaults({ faults: refusals(readDataset(broken)) })).toEqual([
      'MISSING_FILE teams.csv',
      'UNKNOWN_ID people.csv:2 place_id',
      'BAD_NUMBER people.csv:3 mini_team_size',
      'WINDOW_IMPOSSIBLE recurring_visits.csv:2 latest_start',
      'PHASE_OUTSIDE_CYCLE workers.csv:3 phase',
      'BAD_DATE history.csv:3 date',
    ]);
  });

  it('does not blame other files for an id in a row that could not be read', () => {
    const broken = changeCell(rich, 'workers.csv', 2, 'mode', 'bicycle');
    expect(listFaults({ faults: refusals(readDataset(broken)) })).toEqual(['BAD_CHOICE workers.csv:2 mode']);
  });

  it('warns of a file that nothing reads, but not of notes and hidden files', () => {
    const more = ['dose.csv', 'README.md', '.DS_Store', 'people.xlsx'].reduce(
      (all, name) => changeFile(all, name, 'x'),
      files,
    );
    expect(listFaults(readDataset(more))).toEqual(['UNKNOWN_FILE dose.csv', 'UNKNOWN_FILE people.xlsx']);
  });

  it('refuses UTF-16 and says what to save instead', () => {
    const utf16 = Uint8Array.from(Buffer.from('\uFEFFperson_id,name\n', 'utf16le'));
    const [fault] = refusals(readDataset(changeFile(files, 'people.csv', utf16)));
    expect(fault).toMatchObject({ code: 'UTF16_FILE', file: 'people.csv' });
    expect(fault!.action).toContain('CSV UTF-8');
  });

  it('answers a megabyte of random bytes in every file with one fault for each', () => {
    const rubbish = new Uint8Array(1_000_000);
    let state = 1;
    rubbish.forEach((_, index) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      rubbish[index] = state >>> 24;
    });
    const reading = readDataset(new Map([...files.keys()].map((file) => [file, rubbish])));
    const found = refusals(reading).map(({ code, file }) => [code, file]);
    expect(found).toEqual([...files.keys()].map((file) => ['BINARY_FILE', file]));
  });

  it.each([
    ['commas', ',,,,'],
    ['quotes', '"'],
    ['one letter', 'x'],
    ['short lines', 'ab,cd\n'],
    ['line feeds', '\n'],
  ])('answers a megabyte of %s shortly', (_, unit) => {
    const rubbish = unit.repeat(1_000_000 / unit.length);
    const reading = readDataset(changeFile(files, 'people.csv', rubbish));
    expect(refusals(reading).length).toBeGreaterThan(0);
    expect(refusals(reading).length).toBeLessThan(20);
    expect(JSON.stringify(reading).length).toBeLessThan(20_000);
  });

  it('never throws, whatever bytes stand anywhere in the files', () => {
    const names = fc.constantFrom(...rich.keys());
    const text = fc.oneof(
      fc.constantFrom(
        '',
        ',',
        '"',
        '\n',
        '0',
        '-1',
        '99',
        '24:00',
        '00:00',
        '2026-13-01',
        'W1',
        'P1',
        '|',
        'choice DC9',
      ),
      fc.string({ maxLength: 12 }),
    );
    const change = fc.record({
      file: names,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(12),
      text,
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let changed = rich;
        for (const { file, at, cut, text: put } of changes) {
          const content = new TextDecoder().decode(changed.get(file));
          const start = Math.floor(at * content.length);
          changed = changeFile(changed, file, content.slice(0, start) + put + content.slice(start + cut));
        }
        const reading = readDataset(changed);
        expect('dataset' in reading || refusals(reading).length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the answer readable when every row of a large file is wrong', () => {
    const rows = 'not-a-day,P9,W9,none\n'.repeat(50_000);
    const reading = readDataset(changeFile(files, 'history.csv', `date,person_id,worker_id,visits\n${rows}`));
    const found = refusals(reading);
    expect(found).toHaveLength(202);
    expect(found.slice(-2).map((fault) => fault.cause)).toEqual([
      '49,900 more BAD_DATE',
      '49,900 more BAD_NUMBER',
    ]);
  });

  it('reads 100,000 rows of history', () => {
    const people = Array.from({ length: 100 }, (_, n) => ({ ...aDataset().people[0]!, personId: `P${n}` }));
    const workers = Array.from({ length: 1000 }, (_, n) => ({
      ...aDataset().workers[0]!,
      workerId: `W${n}`,
    }));
    const history = people.flatMap(({ personId }) =>
      workers.map(({ workerId }) => ({ date: '2026-03-02', personId, workerId, visits: 1 })),
    );
    const reading = readDataset(writeDataset(aDataset({ people, workers, history })));
    expect((reading as { dataset: Dataset }).dataset.history).toHaveLength(100_000);
  });
});
