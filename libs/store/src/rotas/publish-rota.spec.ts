import { openNotices } from '../notices';
import type { Notice } from '../notify';
import { blockWrites } from '../testing/blocked-write';
import { storeDraft } from '../testing/stored-rota';
import { openTestStore, type TestStore } from '../testing/test-store';
import type { Publication } from './publish-rota';
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
const BOB = { accountId: 'a0000000-0000-4000-8000-000000000002', name: 'Bob Carr' };

const DUTY = {
  workerId: 'W1',
  date: '2026-03-23',
  startsAt: new Date('2026-03-23T07:00:00Z'),
  endsAt: new Date('2026-03-23T13:00:00Z'),
  visits: 1,
};
const VISIT = {
  visitId: 'R1@2026-03-23',
  personId: 'P1',
  workerIds: ['W1'],
  date: '2026-03-23',
  startsAt: new Date('2026-03-23T08:00:00Z'),
  endsAt: new Date('2026-03-23T08:30:00Z'),
};

const publicationOf = (rota: RotaRecord, changes: Partial<Publication> = {}): Publication => ({
  ...{ localityId: rota.localityId, rotaId: rota.rotaId, revision: rota.revision, replacesRotaId: null },
  ...{ by: ANN, duties: [DUTY], visits: [VISIT] },
  ...changes,
});
const publish = (rota: RotaRecord, changes: Partial<Publication> = {}, through = rotas) =>
  through.publish(publicationOf(rota, changes));
const stateOf = async (rota: RotaRecord) => (await rotas.find(rota.localityId, rota.rotaId))?.state;
const countRows = async (rota: RotaRecord) => {
  const [counts] = await store.dataSource.query<[{ duties: number; visits: number; audits: number }]>(
    `SELECT (SELECT count(*) FROM published_duty WHERE rota_id = $1) AS duties,
      (SELECT count(*) FROM published_visit WHERE rota_id = $1) AS visits,
      (SELECT count(*) FROM audit_entry WHERE about->>'rotaId' = $1::text) AS audits`,
    [rota.rotaId],
  );
  return counts;
};

describe('publishing', () => {
  it('makes a draft the rota of its span, with its rows and an audit entry', async () => {
    const draft = await storeDraft(store.dataSource);
    const outcome = await publish(draft, { reason: 'No other worker is free' });
    expect(outcome).toMatchObject({
      kind: 'published',
      rota: {
        ...{ rotaId: draft.rotaId, state: 'published', version: 1, revision: 2 },
        ...{ publishedBy: ANN, publishReason: 'No other worker is free' },
      },
    });
    expect((await rotas.publishedOf('L1', '2026-03-23', 7))?.rotaId).toBe(draft.rotaId);
    expect(await countRows(draft)).toEqual({ duties: 1, visits: 1, audits: 1 });
  });

  it('supersedes the rota that was published before, which stays with its rows', async () => {
    const [first, second] = [await storeDraft(store.dataSource), await storeDraft(store.dataSource)];
    await publish(first);
    const outcome = await publish(second, { replacesRotaId: first.rotaId, by: BOB });
    expect(outcome).toMatchObject({ kind: 'published', rota: { version: 2, publishedBy: BOB } });
    expect(await rotas.find('L1', first.rotaId)).toMatchObject({
      ...{ state: 'superseded', version: 1, publishedBy: ANN, changedBy: BOB },
    });
    expect(await countRows(first)).toEqual({ duties: 1, visits: 1, audits: 1 });
    expect((await rotas.frozen(first.rotaId))?.rota).toHaveLength(3);
  });

  it('tells every process of both rotas', async () => {
    const [first, second] = [await storeDraft(store.dataSource), await storeDraft(store.dataSource)];
    await publish(first);
    const notices = openNotices(store.database.appUrl);
    await notices.ready();
    const heard: Notice[] = [];
    const both = new Promise<void>((resolve) =>
      notices.on((notice) => heard.push(notice) === 2 && resolve()),
    );
    await publish(second, { replacesRotaId: first.rotaId });
    await both;
    expect(heard).toEqual([
      { kind: 'rota', localityId: 'L1', rotaId: second.rotaId },
      { kind: 'rota', localityId: 'L1', rotaId: first.rotaId },
    ]);
    await notices.close();
  });

  it('answers as done when the same account asks again', async () => {
    const draft = await storeDraft(store.dataSource);
    const outcome = await publish(draft);
    expect(await publish(draft)).toEqual(outcome);
    expect(await countRows(draft)).toEqual({ duties: 1, visits: 1, audits: 1 });
  });

  it('publishes the weeks of a locality, and of other localities, side by side', async () => {
    const drafts = [
      await storeDraft(store.dataSource),
      await storeDraft(store.dataSource, { from: '2026-03-30' }),
      await storeDraft(store.dataSource, { localityId: 'L2' }),
    ];
    for (const draft of drafts) expect(await publish(draft)).toMatchObject({ kind: 'published' });
    const within = await rotas.publishedWithin('L1', '2026-03-29', 7);
    expect(within.map(({ from }) => from)).toEqual(['2026-03-23', '2026-03-30']);
  });
});

describe('refusing', () => {
  it('says who published another rota meanwhile, and when', async () => {
    const [first, second] = [await storeDraft(store.dataSource), await storeDraft(store.dataSource)];
    await publish(first);
    const published = (await rotas.publishedOf('L1', '2026-03-23', 7))!;
    expect(await publish(second, { by: BOB })).toEqual({
      kind: 'conflict',
      conflict: { why: 'published-meanwhile', rota: published, by: ANN, at: published.publishedAt },
    });
    expect(await stateOf(second)).toBe('draft');
  });

  it('says who published the same draft', async () => {
    const draft = await storeDraft(store.dataSource);
    await publish(draft);
    expect(await publish(draft, { by: BOB })).toMatchObject({
      ...{ kind: 'conflict', conflict: { why: 'not-a-draft', by: ANN, rota: { rotaId: draft.rotaId } } },
    });
  });

  it('says who changed the draft since it was read', async () => {
    const draft = await storeDraft(store.dataSource);
    await rotas.rename({ ...draft, by: BOB, name: 'another name' });
    expect(await publish(draft)).toMatchObject({ kind: 'conflict', conflict: { why: 'changed', by: BOB } });
  });

  it.each([
    ['a longer one', { from: '2026-03-23', days: 14 }],
    ['one that begins before its end', { from: '2026-03-29', days: 7 }],
  ])('refuses a rota that overlaps %s', async (_, span) => {
    const [first, second] = [await storeDraft(store.dataSource, span), await storeDraft(store.dataSource)];
    await publish(first);
    expect(await publish(second, { replacesRotaId: first.rotaId })).toMatchObject({
      ...{ kind: 'conflict', conflict: { why: 'overlap', by: ANN, rota: { rotaId: first.rotaId } } },
    });
    expect(await stateOf(first)).toBe('published');
  });

  it('refuses to replace a rota that is not published any more', async () => {
    const drafts = [1, 2, 3].map(() => storeDraft(store.dataSource));
    const [first, second, third] = await Promise.all(drafts);
    await publish(first!);
    await publish(second!, { replacesRotaId: first!.rotaId });
    expect(await publish(third!, { replacesRotaId: first!.rotaId })).toMatchObject({
      ...{ kind: 'conflict', conflict: { why: 'published-meanwhile', rota: { rotaId: second!.rotaId } } },
    });
  });

  it('knows no rota of another locality', async () => {
    const draft = await storeDraft(store.dataSource);
    expect(await publish(draft, { localityId: 'L2' })).toEqual({ kind: 'unknown' });
  });
});

describe('two schedulers at once', () => {
  it('lets exactly one of two drafts win and tells the other who did', async () => {
    const [first, second] = [await storeDraft(store.dataSource), await storeDraft(store.dataSource)];
    const other = new RotaStore(await store.another());
    // Both are held half way until both are under way.
    const block = await blockWrites(store, 'rota');
    const publishing = [publish(first), publish(second, { by: BOB }, other)];
    await block.waiting(2);
    await block.release();
    const outcomes = await Promise.all(publishing);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'published']);
    const [winner, loser] = outcomes[0]!.kind === 'published' ? [first, second] : [second, first];
    const by = winner === first ? ANN : BOB;
    expect(outcomes.find(({ kind }) => kind === 'conflict')).toMatchObject({
      conflict: { why: 'published-meanwhile', by, rota: { rotaId: winner.rotaId } },
    });
    expect([await stateOf(winner), await stateOf(loser)]).toEqual(['published', 'draft']);
    expect(await countRows(loser)).toEqual({ duties: 0, visits: 0, audits: 0 });
  });

  it('publishes one draft once, whoever of many was first', async () => {
    const draft = await storeDraft(store.dataSource);
    const stores = [rotas, new RotaStore(await store.another()), new RotaStore(await store.another())];
    const outcomes = await Promise.all(
      stores.map((through, n) =>
        publish(draft, { by: { accountId: `${n}${ANN.accountId.slice(1)}`, name: `${n}` } }, through),
      ),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'conflict', 'published']);
    expect(await countRows(draft)).toEqual({ duties: 1, visits: 1, audits: 1 });
  });
});

describe('a server that is lost half way', () => {
  it.each(['rota', 'published_duty', 'published_visit', 'audit_entry'])(
    'leaves everything as it was when it goes before the write to %s',
    async (table) => {
      const [first, second] = [await storeDraft(store.dataSource), await storeDraft(store.dataSource)];
      await publish(first);
      const block = await blockWrites(store, table);
      const publishing = publish(second, { replacesRotaId: first.rotaId }).then(
        () => 'done',
        () => 'failed',
      );
      await block.terminate(await block.waiting(1));
      expect(await publishing).toBe('failed');
      await block.release();
      expect([await stateOf(first), await stateOf(second)]).toEqual(['published', 'draft']);
      expect(await countRows(second)).toEqual({ duties: 0, visits: 0, audits: 0 });
      expect(await publish(second, { replacesRotaId: first.rotaId })).toMatchObject({ kind: 'published' });
      expect(await countRows(second)).toEqual({ duties: 1, visits: 1, audits: 1 });
    },
  );
});
