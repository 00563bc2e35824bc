import type { PublishedDuty, PublishedVisit } from '@homeround/domain';
import { storeDraft } from '../testing/stored-rota';
import { openTestStore, type TestStore } from '../testing/test-store';
import { RotaStore } from './rota-store';

let store: TestStore;
let rotas: RotaStore;
beforeEach(async () => {
  store = await openTestStore();
  rotas = new RotaStore(store.dataSource);
});
afterEach(() => store.close());

/** The clocks of the demo's zone go forward on 29 March 2026 at 01:00. */
const FROM = '2026-03-23';
const NEXT = '2026-03-30';
const SPAN = { from: FROM, to: NEXT };
const at = (text: string) => new Date(`2026-03-${text}:00Z`);

const duty = (workerId: string, from: string, to: string, date: string): PublishedDuty => ({
  ...{ workerId, date: `2026-03-${date}`, startsAt: at(from), endsAt: at(to), visits: 3 },
});
const visit = (visitId: string, personId: string, workerIds: string[], from: string): PublishedVisit => ({
  ...{ visitId, personId, workerIds, date: `2026-03-${from.slice(0, 2)}` },
  ...{ startsAt: at(from), endsAt: new Date(at(from).getTime() + 30 * 60_000) },
});

const DUTIES = [
  duty('W1', '23T07:00', '23T13:00', '23'),
  duty('W2', '23T07:00', '23T13:00', '23'),
  // From 22:00 over the spring change to 07:00 on the clock: eight hours.
  duty('W1', '28T22:00', '29T06:00', '28'),
];
const VISITS = [
  visit('R1@2026-03-23', 'P1', ['W1'], '23T08:00'),
  visit('R2@2026-03-23', 'P1', ['W1', 'W2'], '23T12:00'),
  visit('R3@2026-03-23', 'P2', ['W2'], '23T12:30'),
];

async function publish(
  duties: readonly PublishedDuty[],
  visits: readonly PublishedVisit[],
  replacesRotaId: string | null = null,
): Promise<string> {
  const draft = await storeDraft(store.dataSource);
  const by = { accountId: 'a0000000-0000-4000-8000-000000000001', name: 'Ann Bell' };
  await rotas.publish({ ...draft, by, replacesRotaId, duties, visits });
  return draft.rotaId;
}

it('gives back what was published for some days, in order of time', async () => {
  await publish(DUTIES, VISITS);
  expect(await rotas.publishedDuties('L1', SPAN)).toEqual(DUTIES);
  expect(await rotas.publishedVisits('L1', SPAN)).toEqual(VISITS);
});

it('gives nothing of other days and localities', async () => {
  await publish(DUTIES, VISITS);
  expect(await rotas.publishedDuties('L1', { from: '2026-03-24', to: '2026-03-28' })).toEqual([]);
  expect(await rotas.publishedVisits('L1', { from: NEXT, to: '2026-04-06' })).toEqual([]);
  expect(await rotas.publishedVisits('L2', SPAN)).toEqual([]);
});

it('gives nothing of a superseded rota', async () => {
  const first = await publish(DUTIES, VISITS);
  await publish(DUTIES.slice(0, 1), [], first);
  expect(await rotas.publishedDuties('L1', SPAN)).toEqual(DUTIES.slice(0, 1));
  expect(await rotas.publishedVisits('L1', SPAN)).toEqual([]);
  expect(await rotas.dutiesOfWorker('L1', 'W2', FROM)).toEqual([]);
});

it('gives one worker’s duties from a day on', async () => {
  await publish(DUTIES, VISITS);
  expect(await rotas.dutiesOfWorker('L1', 'W1', FROM)).toEqual([DUTIES[0], DUTIES[2]]);
  expect(await rotas.dutiesOfWorker('L1', 'W1', '2026-03-24')).toEqual([DUTIES[2]]);
  expect(await rotas.dutiesOfWorker('L2', 'W1', FROM)).toEqual([]);
});

it('tells the past as a dataset does: by the clock, across midnight and the spring change', async () => {
  await publish(DUTIES, VISITS);
  expect(await rotas.publishedPast('L1', SPAN)).toEqual({
    duties: [
      { workerId: 'W1', date: '2026-03-23', start: 420, end: 780 },
      { workerId: 'W2', date: '2026-03-23', start: 420, end: 780 },
      { workerId: 'W1', date: '2026-03-28', start: 1320, end: 1440 + 420 },
    ],
    visits: [
      { date: '2026-03-23', personId: 'P1', workerId: 'W1', visits: 2 },
      { date: '2026-03-23', personId: 'P1', workerId: 'W2', visits: 1 },
      { date: '2026-03-23', personId: 'P2', workerId: 'W2', visits: 1 },
    ],
  });
});
