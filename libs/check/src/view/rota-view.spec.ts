import { aPerson, aRota, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import { aDuty, allocated } from '../testing';
import { toRotaView } from './rota-view';

const ids = (visits: readonly { visit: { visitId: string } }[] | undefined) =>
  visits?.map(({ visit }) => visit.visitId);

describe('toRotaView', () => {
  const input = aRotaInput({
    people: [aPerson(1), aPerson(2)],
    workers: [aWorker(1), aWorker(2)],
    shifts: [aShift(0), aShift(1), aShift(0, { workerId: 'W2' })],
    visits: [1, 2, 3, 4].map((n) => aVisit(n, n === 3 ? { personId: 'P2', workers: 2 } : {})),
  });
  const view = toRotaView(
    input,
    aRota({
      visits: [allocated(3, 600, ['W2', 'W1']), allocated(1, 540), allocated(2, 2000)],
      duties: [aDuty(1), aDuty(0)],
    }),
  );

  it('lists visits by person and by worker in time order', () => {
    expect(ids(view.visitsOfPerson.get('P1'))).toEqual(['V1', 'V2']);
    expect(ids(view.visitsOfWorker.get('W1'))).toEqual(['V1', 'V3', 'V2']);
    expect(ids(view.visitsOfWorker.get('W2'))).toEqual(['V3']);
  });

  it('gives each visit to the duty that holds it', () => {
    expect(view.duties.map(({ shift, visits }) => [shift.date, ids(visits)])).toEqual([
      ['2026-03-02', ['V1', 'V3']],
      ['2026-03-03', ['V2']],
    ]);
  });

  it('keeps the worker-visit without a duty apart', () => {
    expect(view.outsideDuty.map(({ held, worker }) => [held.visit.visitId, worker.workerId])).toEqual([
      ['V3', 'W2'],
    ]);
  });

  it('calls a visit that nobody has unallocated, listed or not', () => {
    expect(view.unallocated.map(({ visitId }) => visitId)).toEqual(['V4']);
  });

  it('counts days from the first day of the period', () => {
    expect(['2026-03-01', '2026-03-02', '2026-03-09'].map(view.dayOf)).toEqual([-1, 0, 7]);
  });

  it('refuses an input whose visit belongs to nobody', () => {
    expect(() => toRotaView(aRotaInput({ people: [] }), aRota())).toThrow('nothing with the id P1');
  });
});
