import { aMorning, aMorningRota } from '../testing';
import { toRotaLookup } from './rota-lookup';

describe('toRotaLookup', () => {
  it('joins visits with their workers and people, in order of time', () => {
    const lookup = toRotaLookup(aMorning(), aMorningRota());
    expect(lookup.visitsOfWorker.get('W1')?.map(({ visitId, end }) => [visitId, end])).toEqual([
      ['V2', 510],
      ['V1', 570],
    ]);
    expect(lookup.visitsOfPerson.get('P3')).toHaveLength(1);
    expect(lookup.heldOf.get('V3')?.workerIds).toEqual(['W2']);
  });

  it('leaves aside what the input does not know', () => {
    const rota = aMorningRota({
      visits: [
        { visitId: 'V9', start: 0, workerIds: ['W1'] },
        { visitId: 'V1', start: 540, workerIds: ['W1', 'W9', 'W1'] },
        { visitId: 'V1', start: 541, workerIds: ['W2'] },
      ],
      duties: [{ shiftId: 'W1@2026-03-02', workerId: 'W2', start: 420, end: 780, breaks: [] }],
    });
    const lookup = toRotaLookup(aMorning(), rota);
    expect([...lookup.heldOf.keys()]).toEqual(['V1']);
    expect(lookup.heldOf.get('V1')).toMatchObject({ start: 540, workerIds: ['W1'] });
    expect(lookup.dutiesOfWorker.size).toBe(0);
  });
});
