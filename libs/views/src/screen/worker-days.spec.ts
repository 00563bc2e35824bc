import { toRotaView } from '@homeround/check';
import { aRota, aRotaInput, aShift, aVisit } from '@homeround/domain/testing';
import { toWorkerDays } from './worker-days';

const NIGHT = { start: 1320, end: 1440 + 390 };

describe('toWorkerDays', () => {
  it('keeps a visit past midnight with the day on which its shift begins', () => {
    const night = { earliest: 1440 + 60, latest: 1440 + 120, preferred: 1440 + 60 };
    const dayOf = toWorkerDays(
      toRotaView(
        aRotaInput({
          shifts: [aShift(0, NIGHT)],
          visits: [aVisit(1, { options: [{ date: '2026-03-03', ...night }] })],
        }),
        aRota({
          visits: [{ visitId: 'V1', start: 1500, workerIds: ['W1'] }],
          duties: [{ shiftId: 'W1@2026-03-02', workerId: 'W1', ...NIGHT, breaks: [] }],
        }),
      ),
    );
    expect(dayOf('W1', '2026-03-02')?.visits.map(({ visit }) => visit.visitId)).toEqual(['V1']);
    expect(dayOf('W1', '2026-03-03')).toBeUndefined();
  });

  it('puts a visit outside every duty on its own day, in time order', () => {
    const input = aRotaInput({ visits: [aVisit(1), aVisit(2)] });
    const visits = [
      { visitId: 'V1', start: 540, workerIds: ['W1'] },
      { visitId: 'V2', start: 400, workerIds: ['W1'] },
    ];
    const day = toWorkerDays(toRotaView(input, aRota({ visits })))('W1', '2026-03-02');
    expect(day?.visits.map(({ start }) => start)).toEqual([400, 540]);
  });
});
