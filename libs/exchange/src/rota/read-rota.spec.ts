import { aRota, aRotaInput } from '@homeround/domain/testing';
import { listFaults } from '../testing';
import { readRota } from './read-rota';
import { writeRota } from './write-rota';

const written = writeRota(aRota(), 'demo');
const json = () => JSON.parse(written);
const read = (value: unknown, input = undefined as Parameters<typeof readRota>[1]) =>
  listFaults(readRota(JSON.stringify(value), input));

describe('readRota', () => {
  it('reads a rota for an input', () => {
    expect(readRota(written, aRotaInput())).toEqual({ rota: aRota(), dataset: 'demo' });
  });

  it('reads bytes as well as text', () => {
    expect(readRota(new TextEncoder().encode(written))).toEqual({ rota: aRota(), dataset: 'demo' });
  });

  it('takes a time in any offset for the same moment', () => {
    const rota = json();
    rota.visits[0].start = '2026-03-02T10:00+01:00';
    expect(readRota(JSON.stringify(rota))).toMatchObject({ rota: { visits: [{ start: 540 }] } });
  });

  it('refuses text that is no JSON, with the row where it breaks', () => {
    const broken = written.replace('"dataset": "demo",', '"dataset": "demo"');
    expect(listFaults(readRota(broken))).toEqual(['NOT_JSON ROTA.json:5']);
    expect(listFaults(readRota('', undefined, 'my.json'))).toEqual(['NOT_JSON my.json']);
  });

  it('refuses a megabyte of rubbish, UTF-16 and a workbook', () => {
    expect(listFaults(readRota('[' + '['.repeat(1000)))).toEqual(['NOT_JSON ROTA.json']);
    expect(listFaults(readRota('x'.repeat(1_000_000)))).toHaveLength(1);
    expect(listFaults(readRota(Uint8Array.from(Buffer.from('\uFEFF{}', 'utf16le'))))).toEqual([
      'UTF16_FILE ROTA.json',
    ]);
    expect(listFaults(readRota(Uint8Array.of(0x50, 0x4b, 3, 4)))).toEqual(['WORKBOOK_FILE ROTA.json']);
  });

  it.each([[null], [3], [[]], [{}], [{ ...json(), version: 2 }], [{ ...json(), format: 'other' }]])(
    'refuses what is no rota file of this version: %j',
    (value) => {
      expect(read(value)).toEqual(['ROTA_OTHER_VERSION ROTA.json version']);
    },
  );

  it('gives every fault at once, each with the path to its spot', () => {
    const rota = json();
    delete rota.origin.seed;
    rota.period.days = 6;
    rota.period.timeZone = 'Europe/Wishaw';
    rota.visits[0].start = '2026-03-02T09:00';
    rota.visits.push({ visitId: 'V2', start: '2026-03-02T09:00Z', workerIds: 'W1', note: 'x' });
    rota.unallocated = null;
    rota.extra = true;
    expect(read(rota)).toEqual([
      'ROTA_FIELD_WRONG ROTA.json period.days',
      'ROTA_FIELD_WRONG ROTA.json period.timeZone',
      'ROTA_FIELD_MISSING ROTA.json origin.seed',
      'ROTA_FIELD_WRONG ROTA.json visits[0].start',
      'ROTA_FIELD_WRONG ROTA.json visits[1].workerIds',
      'ROTA_FIELD_UNKNOWN ROTA.json visits[1].note',
      'ROTA_FIELD_WRONG ROTA.json unallocated',
      'ROTA_FIELD_UNKNOWN ROTA.json extra',
    ]);
  });

  it('refuses a time that no calendar has', () => {
    const rota = json();
    rota.visits[0].start = '2026-02-29T09:00+00:00';
    expect(read(rota)).toEqual(['ROTA_FIELD_WRONG ROTA.json visits[0].start']);
  });

  it('refuses a rota of another period than the input', () => {
    const period = { from: '2026-03-09', days: 7, timeZone: 'Europe/London' };
    expect(read(json(), aRotaInput({ period }))).toEqual(['ROTA_OTHER_PERIOD ROTA.json period']);
  });

  it('refuses ids that the input does not have', () => {
    const rota = json();
    rota.visits[0].workerIds = ['W1', 'W9'];
    rota.visits.push({ visitId: 'V9', start: '2026-03-02T09:00Z', workerIds: [] });
    rota.unallocated = ['V1', 'V8'];
    rota.duties[0].shiftId = 'S9';
    rota.duties[0].workerId = 'W8';
    expect(read(rota, aRotaInput())).toEqual([
      'ROTA_UNKNOWN_ID ROTA.json visits[0].workerIds[1]',
      'ROTA_UNKNOWN_ID ROTA.json visits[1].visitId',
      'ROTA_UNKNOWN_ID ROTA.json unallocated[1]',
      'ROTA_UNKNOWN_ID ROTA.json duties[0].shiftId',
      'ROTA_UNKNOWN_ID ROTA.json duties[0].workerId',
    ]);
  });

  it('leaves it to the checker whether the rota keeps the rules', () => {
    const rota = json();
    rota.visits.push(rota.visits[0], { visitId: 'V1', start: '2026-03-20T03:00Z', workerIds: [] });
    expect(read(rota, aRotaInput())).toEqual([]);
  });

  it('keeps the answer readable when everything is wrong', () => {
    const rota = { ...json(), unallocated: Array.from({ length: 50_000 }, (_, index) => index) };
    const found = readRota(JSON.stringify(rota)) as { faults: { cause: string }[] };
    expect(found.faults).toHaveLength(101);
    expect(found.faults.at(-1)!.cause).toBe('49,900 more ROTA_FIELD_WRONG');
  });

  it('is not misled by names of built-in properties', () => {
    expect(
      listFaults(readRota(written.replace('"madeBy":"test"', '"madeBy":"test","__proto__":{}'))),
    ).toEqual(['ROTA_FIELD_UNKNOWN ROTA.json origin.__proto__']);
  });
});
