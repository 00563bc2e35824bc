import { aPerson, aVisit, aWorker } from '@homeround/domain/testing';
import { toRotaLookup } from '../rota/rota-lookup';
import { aMorning, aMorningRota } from '../testing';
import { explainWorkers } from './worker-reasons';

const explain = (input = aMorning(), rota = aMorningRota()): string[] => {
  const lookup = toRotaLookup(input, rota);
  const [worker] = explainWorkers(lookup, lookup.visitOf.get('V1')!, []);
  return worker?.reasons.map(({ text }) => text) ?? [];
};
const withCampbell = (changes: Parameters<typeof aPerson>[1]) =>
  aMorning({ people: [aPerson(1, { name: 'Mrs Campbell', ...changes }), ...aMorning().people.slice(1)] });

describe('explainWorkers', () => {
  it('gives the reasons with their numbers, the weightiest first', () => {
    expect(explain()).toEqual([
      "In Mrs Campbell's mini-team, came 9 times in the last four weeks.",
      "Ann Reid has Mrs Campbell's only visit this week.",
      'Starts at the preferred time.',
      'A detour of 10 minutes, after Mr Hay.',
    ]);
  });

  it("counts the worker's share of the person's visits", () => {
    const visits = [...aMorning().visits, aVisit(4), aVisit(5)];
    const rota = aMorningRota({
      visits: [
        ...aMorningRota().visits,
        { visitId: 'V4', start: 600, workerIds: ['W1'] },
        { visitId: 'V5', start: 660, workerIds: ['W3'] },
      ],
    });
    expect(explain(aMorning({ visits }), rota)[1]).toBe(
      "Ann Reid has 2 of Mrs Campbell's 3 visits this week.",
    );
  });

  it('begins with a pin and with what was published', () => {
    const pins = [{ visitId: 'V1', workerIds: ['W1'], start: 540 }];
    const [earlier] = aMorningRota().visits;
    const published = aMorningRota({ visits: [{ ...earlier!, start: 520 }] });
    expect(explain(aMorning({ pins, published })).slice(0, 2)).toEqual([
      'Pinned by a scheduler, with its start.',
      'Published for it, 20 minutes from this start.',
    ]);
    expect(explain(aMorning({ published: aMorningRota() }))[0]).toBe('As published.');
    const others = aMorningRota({ visits: [{ ...earlier!, workerIds: ['W2'] }] });
    expect(explain(aMorning({ published: others }))[0]).toBe('A change: somebody else was published for it.');
  });

  it('tells preferred, usual and new workers apart', () => {
    expect(explain(withCampbell({ preferredWorkers: ['W1'] }))[0]).toBe(
      'Mrs Campbell prefers Ann Reid, came 9 times in the last four weeks.',
    );
    expect(explain(withCampbell({}))[0]).toBe('Came 9 times in the last four weeks.');
    expect(explain({ ...withCampbell({ miniTeam: ['W2'] }), familiarity: [] })[0]).toBe(
      'A new face for Mrs Campbell.',
    );
    expect(explain({ ...withCampbell({}), familiarity: [] })[0]).toBe('Nobody is known to Mrs Campbell yet.');
  });

  it('names what the visit needs and the wishes that are met', () => {
    const skills = [{ skillId: 'MEDICATION', validFrom: '2026-01-01', validTo: '2026-03-02' }];
    const input = {
      ...withCampbell({
        languages: ['Gaelic'],
        interests: ['birds'],
        workerGender: { gender: 'female', must: false },
      }),
      workers: [aWorker(1, { name: 'Ann Reid', skills, gender: 'female', languages: ['Gaelic'] })],
      visits: [{ ...aMorning().visits[0]!, skills: ['MEDICATION'] }],
    };
    const rota = aMorningRota({ visits: aMorningRota().visits.slice(0, 1) });
    expect(explain(input, rota).slice(-2)).toEqual([
      'Holds what is needed: medication.',
      'Meets wishes of Mrs Campbell: a female worker and Gaelic.',
    ]);
    const asked = { ...input, visits: [{ ...aMorning().visits[0]!, skills: ['MEDICATION', 'STOMA-CARE'] }] };
    expect(explain(asked, rota)).toContain('Does not hold what is needed: stoma care.');
  });

  it('counts the way from and to home apart from the detour', () => {
    const home = aWorker(1, { name: 'Ann Reid', start: { kind: 'home', placeId: 'HUB' } });
    const input = aMorning({ workers: [home], visits: [aVisit(1)] });
    const rota = aMorningRota({ visits: aMorningRota().visits.slice(0, 1) });
    expect(explain(input, rota).at(-1)).toBe('No detour and 20 minutes more from or to home.');
  });
});
