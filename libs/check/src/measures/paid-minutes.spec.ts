import type { Rota, RotaInput } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import { aDuty, allocated } from '../testing';
import { measureRota } from './measure-rota';

// A duty of 360 minutes with a break of 20; two visits of 30 minutes; ten minutes to, between and from them.
function minutes(changes: Partial<RotaInput> = {}, rota: Partial<Rota> = {}) {
  const input = aRotaInput({
    people: [aPerson(1), aPerson(2)],
    visits: [aVisit(1), aVisit(2, { personId: 'P2', placeId: 'H2' })],
    ...changes,
  });
  const visits = [allocated(1, 500), allocated(2, 600)];
  const duties = [aDuty(0, { breaks: [{ start: 540, end: 560 }] })];
  return measureRota(input, aRota({ visits, duties, ...rota })).minutes;
}

describe('measurePaidMinutes', () => {
  it('splits the paid time of a hub starter', () => {
    expect(minutes()).toEqual({
      paid: 360 - 20,
      contact: 60,
      travel: 30,
      commute: 0,
      break: 20,
      idle: 340 - 60 - 30,
      overtime: 0,
      aboveContract: 0,
      contracted: 1800,
      underused: 1800 - 340,
      travelPerWorkerVisit: 30 / 2,
      travelAndCommutePerWorkerVisit: 30 / 2,
    });
  });

  it('counts the ways of a home starter as commute, unpaid', () => {
    const workers = [aWorker(1, { start: { kind: 'home', placeId: 'H3' } })];
    expect(minutes({ workers })).toMatchObject({
      travel: 10,
      commute: 20,
      idle: 340 - 60 - 10,
      travelPerWorkerVisit: 5,
      travelAndCommutePerWorkerVisit: 15,
    });
  });

  it('counts contact and travel for both workers of a double-up', () => {
    const rota = {
      visits: [allocated(1, 500, ['W1', 'W2'])],
      duties: [aDuty(0), aDuty(0, { workerId: 'W2' })],
    };
    const found = minutes(
      {
        workers: [aWorker(1), aWorker(2)],
        shifts: [aShift(0), aShift(0, { workerId: 'W2' })],
        visits: [aVisit(1, { workers: 2 })],
      },
      rota,
    );
    expect(found).toMatchObject({ paid: 720, contact: 60, travel: 40, travelPerWorkerVisit: 20 });
  });

  it('counts paid core minutes above the contract', () => {
    const workers = [aWorker(1, { contractedMinutes: 300 })];
    expect(minutes({ workers })).toMatchObject({
      overtime: 0,
      aboveContract: 40,
      underused: 0,
      contracted: 300,
    });
  });

  it('counts flex duties as overtime less their breaks, below the contract too', () => {
    expect(minutes({ shifts: [aShift(0, { kind: 'flex' })] })).toMatchObject({
      overtime: 340,
      underused: 1800,
    });
  });

  it('does not set one worker off against another', () => {
    const workers = [aWorker(1, { contractedMinutes: 300 }), aWorker(2, { contractedMinutes: 100 })];
    expect(minutes({ workers })).toMatchObject({ aboveContract: 40, underused: 100, contracted: 400 });
  });

  it('contracts twice as much for two weeks', () => {
    const period = { ...aRotaInput().period, days: 14 };
    expect(minutes({ period }, { period })).toMatchObject({ contracted: 3600, underused: 3260 });
  });

  it('gives no travel per worker-visit without visits', () => {
    expect(minutes({}, { visits: [] })).toMatchObject({
      contact: 0,
      travel: 0,
      idle: 340,
      travelPerWorkerVisit: undefined,
      travelAndCommutePerWorkerVisit: undefined,
    });
  });
});
