import type { Rota } from '@homeround/domain';
import { aRota } from '@homeround/domain/testing';
import fc from 'fast-check';
import { readRota } from './read-rota';
import { writeRota } from './write-rota';

const London = (from: string) => ({ from, days: 7, timeZone: 'Europe/London' });

/** A visit every five minutes from midnight to midnight of the period, and a duty around each hour. */
function fullRota(from: string, endMinute: number): Rota {
  const minutes = Array.from({ length: endMinute / 5 }, (_, index) => index * 5);
  const id = (minute: number) => String(minute).padStart(5, '0');
  return aRota({
    period: London(from),
    visits: minutes.map((start) => ({ visitId: `V${id(start)}`, start, workerIds: ['W1', 'W2'] })),
    unallocated: ['V-a', 'V-b'],
    duties: minutes
      .filter((minute) => minute % 60 === 0)
      .map((start) => ({
        shiftId: `S${id(start)}`,
        workerId: 'W1',
        start,
        end: start + 55,
        breaks: [{ start: start + 10, end: start + 30 }],
      })),
  });
}

describe('writeRota', () => {
  it('writes one part to a line, in local time with its offset', () => {
    const rota = aRota({
      unallocated: ['V2'],
      duties: [{ shiftId: 'S1', workerId: 'W1', start: 420, end: 780, breaks: [{ start: 600, end: 620 }] }],
      origin: { madeBy: 'homeround 0.1.0', seed: 7, steps: 100, threads: 2, stoppedAfter: 60 },
    });
    expect(writeRota(rota, 'demo')).toBe(`{
  "format": "homeround-rota",
  "version": 1,
  "dataset": "demo",
  "period": {"from":"2026-03-02","days":7,"timeZone":"Europe/London"},
  "origin": {"madeBy":"homeround 0.1.0","seed":7,"steps":100,"threads":2,"stoppedAfter":60},
  "visits": [
    {"visitId":"V1","start":"2026-03-02T09:00+00:00","workerIds":["W1"]}
  ],
  "unallocated": [
    "V2"
  ],
  "duties": [
    {"shiftId":"S1","workerId":"W1","start":"2026-03-02T07:00+00:00","end":"2026-03-02T13:00+00:00","breaks":[{"start":"2026-03-02T10:00+00:00","end":"2026-03-02T10:20+00:00"}]}
  ]
}
`);
  });

  it.each([
    ['an ordinary week', '2026-03-02', 7 * 1440],
    ['the week that loses an hour', '2026-03-23', 7 * 1440 - 60],
    ['the week that gains an hour', '2026-10-19', 7 * 1440 + 60],
  ])('writes what reads as the same rota over %s', (_, from, endMinute) => {
    const rota = fullRota(from, endMinute);
    expect(readRota(writeRota(rota, 'demo'))).toEqual({ rota, dataset: 'demo' });
  });

  it('tells the two hours apart that the autumn change repeats', () => {
    const rota = aRota({
      period: London('2026-10-19'),
      visits: [90, 150].map((clock) => ({
        visitId: `V${clock}`,
        start: 6 * 1440 + clock,
        workerIds: ['W1'],
      })),
    });
    expect(writeRota(rota, 'demo').match(/2026-10-25T01:30\+0[01]:00/g)).toEqual([
      '2026-10-25T01:30+01:00',
      '2026-10-25T01:30+00:00',
    ]);
  });

  it('writes times before and after the period', () => {
    const duties = [{ shiftId: 'S1', workerId: 'W1', start: -90, end: 7 * 1440 + 360, breaks: [] }];
    const rota = aRota({ duties });
    expect(readRota(writeRota(rota, 'demo'))).toMatchObject({ rota: { duties } });
  });

  it('gives the same bytes in whatever order the parts come', () => {
    const rota = fullRota('2026-03-02', 1440);
    const written = writeRota(rota, 'demo');
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...rota.visits], { minLength: rota.visits.length }),
        fc.shuffledSubarray([...rota.duties], { minLength: rota.duties.length }),
        (visits, duties) => {
          const shuffled = visits.map((visit) => ({ ...visit, workerIds: ['W2', 'W1'] }));
          const other = { ...rota, visits: shuffled, duties, unallocated: ['V-b', 'V-a'] };
          return writeRota(other, 'demo') === written;
        },
      ),
      { numRuns: 20 },
    );
  });

  it('puts parts that start together in order of their ids', () => {
    const visits = ['b', 'B', 'a'].map((visitId) => ({ visitId, start: 540, workerIds: ['W1'] }));
    const reading = readRota(writeRota(aRota({ visits }), 'demo'));
    expect(reading).toMatchObject({
      rota: { visits: [{ visitId: 'B' }, { visitId: 'a' }, { visitId: 'b' }] },
    });
  });
});
