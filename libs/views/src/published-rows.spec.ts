import { toPeriodClock } from '@homeround/domain';
import { aRota, aRotaInput, aShift, aVisit } from '@homeround/domain/testing';
import { aMorning, aMorningRota, anUnallocatedMorning } from '@homeround/explain/testing';
import { toPublishedRows } from './published-rows';

describe('toPublishedRows', () => {
  it('has instants, and no row for what nobody has', () => {
    const { duties, visits } = toPublishedRows(aMorning(), anUnallocatedMorning());
    expect(duties).toEqual(
      ['W1', 'W2'].map((workerId) => ({
        workerId,
        date: '2026-03-02',
        startsAt: new Date('2026-03-02T07:00:00Z'),
        endsAt: new Date('2026-03-02T13:00:00Z'),
        visits: 1,
      })),
    );
    expect(visits).toEqual([
      {
        visitId: 'V2',
        personId: 'P2',
        workerIds: ['W1'],
        date: '2026-03-02',
        startsAt: new Date('2026-03-02T08:00:00Z'),
        endsAt: new Date('2026-03-02T08:30:00Z'),
      },
      expect.objectContaining({ visitId: 'V3' }),
    ]);
  });

  it('has a visit and a duty that a broken rota lists twice once', () => {
    const { visits, duties } = aMorningRota();
    const twice = aMorningRota({ visits: [...visits, ...visits], duties: [...duties, ...duties] });
    expect(toPublishedRows(aMorning(), twice)).toEqual({
      ...toPublishedRows(aMorning(), aMorningRota()),
      duties: expect.arrayContaining([expect.objectContaining({ workerId: 'W2' })]),
    });
    expect(toPublishedRows(aMorning(), twice).duties).toHaveLength(2);
  });

  it('counts a night of the spring change as it passes: nine hours by the clock are eight', () => {
    const period = { from: '2026-03-23', days: 7, timeZone: 'Europe/London' };
    const night = {
      shiftId: 'W1@2026-03-28',
      date: '2026-03-28',
      start: 5 * 1440 + 1320,
      end: 6 * 1440 + 360,
    };
    const at = 6 * 1440 + 300;
    const option = { date: '2026-03-29', earliest: at, latest: at, preferred: at };
    const { duties, visits } = toPublishedRows(
      aRotaInput({
        period,
        endMinute: toPeriodClock(period).endMinute,
        shifts: [aShift(0, night)],
        visits: [aVisit(1, { options: [option] })],
      }),
      aRota({
        period,
        visits: [{ visitId: 'V1', start: at, workerIds: ['W1'] }],
        duties: [
          { shiftId: 'W1@2026-03-28', workerId: 'W1', start: night.start, end: night.end, breaks: [] },
        ],
      }),
    );
    expect(duties).toMatchObject([
      {
        date: '2026-03-28',
        startsAt: new Date('2026-03-28T22:00:00+00:00'),
        endsAt: new Date('2026-03-29T07:00:00+01:00'),
        visits: 1,
      },
    ]);
    expect(visits).toMatchObject([{ date: '2026-03-29', startsAt: new Date('2026-03-29T06:00:00+01:00') }]);
  });
});
