import { storeDraft } from '../testing/stored-rota';
import { openTestStore, type TestStore } from '../testing/test-store';
import type { RotaRecord } from './rota-record';
import { RotaStore } from './rota-store';

let store: TestStore;
let rotas: RotaStore;
beforeEach(async () => {
  store = await openTestStore();
  rotas = new RotaStore(store.dataSource);
});
afterEach(() => store.close());

const ANN = { accountId: 'a0000000-0000-4000-8000-000000000001', name: 'Ann Bell' };
const nothing = { duties: [], visits: [], replacesRotaId: null };
const publish = (rota: RotaRecord, changes: object = {}) =>
  rotas.publish({ ...rota, ...nothing, by: ANN, ...changes });

describe('lists', () => {
  it('are by period, the latest first, and of the wanted states', async () => {
    const early = await storeDraft(store.dataSource, { from: '2026-03-16' });
    const first = await storeDraft(store.dataSource);
    const second = await storeDraft(store.dataSource);
    await storeDraft(store.dataSource, { localityId: 'L2' });
    await publish(first);
    const ids = async (states?: readonly RotaRecord['state'][]) =>
      (await rotas.list('L1', states ? { states } : {})).map(({ rotaId }) => rotaId);
    expect(await ids()).toEqual([second.rotaId, first.rotaId, early.rotaId]);
    expect(await ids(['published'])).toEqual([first.rotaId]);
  });

  it('knows a rota only in its own locality', async () => {
    const { rotaId } = await storeDraft(store.dataSource);
    expect(await rotas.find('L1', rotaId)).toBeDefined();
    expect(await rotas.find('L2', rotaId)).toBeUndefined();
  });
});

describe('changes', () => {
  it('renames a rota at the revision that was read', async () => {
    const draft = await storeDraft(store.dataSource);
    expect(await rotas.rename({ ...draft, by: ANN, name: 'Week 13, second try' })).toMatchObject({
      ...{ kind: 'changed', rota: { name: 'Week 13, second try', revision: 2, changedBy: ANN } },
    });
    expect(await rotas.rename({ ...draft, by: ANN, name: 'late' })).toMatchObject({
      ...{ kind: 'conflict', conflict: { why: 'changed', by: ANN } },
    });
    expect(await rotas.rename({ ...draft, localityId: 'L2', by: ANN, name: 'x' })).toEqual({
      kind: 'unknown',
    });
  });

  it('discards a draft', async () => {
    const draft = await storeDraft(store.dataSource);
    expect(await rotas.discard({ ...draft, by: ANN })).toMatchObject({ rota: { state: 'discarded' } });
    expect(await publish(draft, { revision: 2 })).toMatchObject({
      ...{ kind: 'conflict', conflict: { why: 'not-a-draft' } },
    });
  });

  it('does not discard what is published', async () => {
    const draft = await storeDraft(store.dataSource);
    await publish(draft);
    expect(await rotas.discard({ ...draft, revision: 2, by: ANN })).toMatchObject({
      ...{ kind: 'conflict', conflict: { why: 'not-a-draft' } },
    });
  });
});

describe('the database itself refuses, whatever right was granted by mistake,', () => {
  const REFUSED = { code: '23001' };
  const run = (statement: string) => store.asOwner(statement);

  it.each([
    ['another body', `body = '\\x00'`],
    ['other figures', `figures = '{}'`],
    ['another period', `from_date = '2026-01-01'`],
    ['another publisher', `published_by_name = 'Eve'`],
    ['another version', 'version = 7'],
    ['a way back to draft', `state = 'draft', version = NULL, published_at = NULL`],
  ])('a published rota %s', async (_, change) => {
    await publish(await storeDraft(store.dataSource));
    await expect(run(`UPDATE rota SET ${change}`)).rejects.toMatchObject(REFUSED);
  });

  it('to delete what was published, also when it is superseded', async () => {
    const [first, second] = [await storeDraft(store.dataSource), await storeDraft(store.dataSource)];
    await publish(first);
    await publish(second, { replacesRotaId: first.rotaId });
    for (const { rotaId } of [first, second])
      await expect(run(`DELETE FROM rota WHERE rota_id = '${rotaId}'`)).rejects.toMatchObject(REFUSED);
  });

  it('a draft another body, and one that was discarded a new life', async () => {
    const draft = await storeDraft(store.dataSource);
    await expect(run(`UPDATE rota SET body = '\\x00'`)).rejects.toMatchObject(REFUSED);
    await rotas.discard({ ...draft, by: ANN });
    await expect(run(`UPDATE rota SET state = 'draft'`)).rejects.toMatchObject(REFUSED);
  });

  it.each(['published_duty', 'published_visit'])('to change or delete rows of %s', async (table) => {
    const startsAt = new Date('2026-03-23T07:00:00Z');
    const row = { date: '2026-03-23', startsAt, endsAt: startsAt };
    await publish(await storeDraft(store.dataSource), {
      duties: [{ ...row, workerId: 'W1', visits: 1 }],
      visits: [{ ...row, visitId: 'R1@2026-03-23', personId: 'P1', workerIds: ['W1'] }],
    });
    await expect(run(`DELETE FROM ${table}`)).rejects.toMatchObject(REFUSED);
    await expect(run(`UPDATE ${table} SET ends_at = now()`)).rejects.toMatchObject(REFUSED);
  });
});
