import {
  publishPreviewSchema,
  type RotaDetail,
  rotaDetailSchema,
  type RotaSummary,
  rotaSummarySchema,
} from '@homeround/contract';
import { AuditStore, RotaStore } from '@homeround/store';
import type { Asker } from '../testing/asker';
import { FROM, importRich, LOCALITY, makeDraft } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

const PATH = `/api/localities/${LOCALITY}/rotas`;
const REASON = 'Agreed with the team manager by telephone';

describe('rotas', () => {
  let api: TestApi;
  let scheduler: Asker;
  const read = async ({ rotaId }: RotaSummary) =>
    (await scheduler.get(`${PATH}/${rotaId}`)).body as RotaDetail;
  const publish = ({ rotaId, revision }: RotaSummary, replacesRotaId: string | null, asker = scheduler) =>
    asker.post(`${PATH}/${rotaId}/publish`, { revision, replacesRotaId, reason: REASON });
  const publishedNow = async () => {
    const published = await api.app.get(RotaStore).publishedOf(LOCALITY, FROM, 7);
    return published?.rotaId ?? null;
  };

  beforeAll(async () => {
    api = await startTestApi();
    await importRich(api);
    scheduler = await api.signInAs('scheduler', LOCALITY);
  });
  afterAll(() => api.close());

  it('is listed, and read with findings, people, workers and teams', async () => {
    const draft = await makeDraft(api, scheduler);
    const [listed] = (await scheduler.get(PATH)).body as RotaSummary[];
    expect(rotaSummarySchema.parse(listed)).toEqual(listed);
    expect(listed).toMatchObject({ rotaId: draft.rotaId, state: 'draft', version: null, from: FROM });
    const detail = await read(draft);
    expect(rotaDetailSchema.parse(detail)).toEqual(detail);
    expect(detail.people.map(({ personId }) => personId).sort()).toEqual(['P1', 'P2', 'P3']);
    expect(detail.teams).toEqual([{ teamId: 'T1', name: 'Team 1' }]);
    expect(detail.outOfDate).toEqual([]);
  });

  it('is renamed by who has read it last, and by nobody else', async () => {
    const draft = await makeDraft(api, scheduler);
    const { rotaId, revision } = draft;
    const renamed = await scheduler.ask('patch', `${PATH}/${rotaId}`).send({ revision, name: 'Week 13' });
    expect(renamed.body).toMatchObject({ name: 'Week 13', revision: revision + 1 });
    const late = await scheduler.ask('patch', `${PATH}/${rotaId}`).send({ revision, name: 'Mine' });
    expect([late.status, late.body.error.code]).toEqual([409, 'ROTA_CHANGED']);
    expect(late.body.error.cause).toContain('A. Ccount');
    expect((await read(draft)).name).toBe('Week 13');
  });

  it('is put aside once, and then not published', async () => {
    const draft = await makeDraft(api, scheduler);
    const { rotaId, revision } = draft;
    const discarded = await scheduler.post(`${PATH}/${rotaId}/discard`, { revision });
    expect(discarded.body.state).toBe('discarded');
    const refused = await publish(discarded.body as RotaSummary, await publishedNow());
    expect([refused.status, refused.body.error.code]).toEqual([409, 'ROTA_CHANGED']);
    expect(refused.body.error.cause).toContain('discarded');
  });

  it('is sent as a file', async () => {
    const { rotaId } = await makeDraft(api, scheduler);
    const answer = await scheduler.get(`${PATH}/${rotaId}/file`);
    expect(answer.headers['content-disposition']).toContain(`rota-${rotaId}.json`);
    expect(answer.body).toMatchObject({ format: 'homeround-rota', period: { from: FROM, days: 7 } });
  });

  it('says before publishing what would change for whom', async () => {
    const draft = await makeDraft(api, scheduler);
    const { body } = await scheduler.get(`${PATH}/${draft.rotaId}/publish-preview`);
    expect(publishPreviewSchema.parse(body)).toEqual(body);
    expect(body.differences.beforeRotaId).toBe(await publishedNow());
    expect(body.obstacles).toEqual([]);
    expect(body.needsReason).toBe(body.findings.length > 0);
  });

  it('takes the place of the rota that was published for its days', async () => {
    const first = await makeDraft(api, scheduler);
    expect((await publish(first, await publishedNow())).body).toMatchObject({ state: 'published' });
    const second = await makeDraft(api, scheduler, { seed: 2 });
    expect(second.nearRotaId).toBe(first.rotaId);
    const published = await publish(second, first.rotaId);
    expect(published.status).toBe(200);
    expect((await read(first)).state).toBe('superseded');
    expect((await read(second)).publishedRotaId).toBe(second.rotaId);
    const preview = await scheduler.get(`${PATH}/${second.rotaId}/publish-preview`);
    expect(preview.body.obstacles).toHaveLength(1);
  });

  it('answers as done when the same is asked again after the answer was lost', async () => {
    const draft = await makeDraft(api, scheduler);
    const before = await publishedNow();
    const answers = [await publish(draft, before), await publish(draft, before)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
  });

  it('is published by one of two schedulers who do it at once, and tells the other who and when', async () => {
    const other = await api.signInAs('scheduler', LOCALITY);
    const before = await publishedNow();
    const [mine, theirs] = [await makeDraft(api, scheduler), await makeDraft(api, other, { seed: 3 })];
    const answers = await Promise.all([publish(mine, before), publish(theirs, before, other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [won, lost] = answers[0]?.status === 200 ? [mine, theirs] : [theirs, mine];
    const refusal = answers.find(({ status }) => status === 409)!;
    expect(refusal.body.error.code).toBe('ROTA_CHANGED');
    expect(refusal.body.error.cause).toContain('A. Ccount');
    expect(refusal.body.error.cause).not.toMatch(/\d{4}-\d{2}-\d{2}T/);
    expect(refusal.body.error.conflict).toEqual({
      by: { accountId: expect.any(String), name: 'A. Ccount' },
      at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      rotaId: expect.any(String),
    });
    // Nothing of either is lost: one is published, the other still a draft that can be compared.
    expect(await publishedNow()).toBe(won.rotaId);
    expect((await read(lost)).state).toBe('draft');
    const preview = await scheduler.get(`${PATH}/${lost.rotaId}/publish-preview`);
    expect(preview.body.differences.beforeRotaId).toBe(won.rotaId);
  });

  it('does not overlap what is published for other days', async () => {
    const longer = await makeDraft(api, scheduler, { days: 14 });
    expect(await publishedNow()).not.toBeNull();
    const preview = await scheduler.get(`${PATH}/${longer.rotaId}/publish-preview`);
    expect(preview.body.obstacles).toHaveLength(1);
    const refused = await publish(longer, null);
    expect([refused.status, refused.body.error.code]).toEqual([409, 'ROTA_OVERLAP']);
  });

  it('needs a reason where the checker has findings', async () => {
    const visit = `/api/localities/${LOCALITY}/pins/R1@2026-03-25`;
    // A worker who was declined may be pinned; the search cannot follow, and the checker says so.
    expect((await scheduler.ask('put', visit).send({ workerIds: ['W4'] })).status).toBe(200);
    const draft = await makeDraft(api, scheduler);
    await scheduler.ask('delete', visit);
    const { findings } = await read(draft);
    expect(findings.map(({ rule }) => rule)).toContain('pin');
    const body = { revision: draft.revision, replacesRotaId: await publishedNow() };
    const path = `${PATH}/${draft.rotaId}/publish`;
    const refused = await scheduler.post(path, body);
    expect([refused.status, refused.body.error.code]).toEqual([422, 'REASON_NEEDED']);
    const published = await scheduler.post(path, { ...body, reason: REASON });
    expect(published.body).toMatchObject({ state: 'published', publishReason: REASON });
  });

  it('says what was imported and pinned since it was asked for', async () => {
    const draft = await makeDraft(api, scheduler);
    const visit = `/api/localities/${LOCALITY}/pins/R1@2026-03-24`;
    const put = await scheduler.ask('put', visit).send({ workerIds: ['W1'] });
    expect(put.status).toBe(200);
    expect((await read(draft)).outOfDate).toEqual(['1 pin was made or changed since.']);
    const pinned = await makeDraft(api, scheduler);
    expect((await read(pinned)).outOfDate).toEqual([]);
    await scheduler.ask('delete', visit);
    expect((await read(pinned)).outOfDate).toEqual(['1 pin was removed since.']);
    await importRich(api);
    expect((await read(draft)).outOfDate).toEqual([expect.stringContaining('newer dataset')]);
  });

  it('is history for later weeks once it is published', async () => {
    const later = { from: '2026-04-20', steps: 1000 };
    const path = `/api/localities/${LOCALITY}/solves`;
    const refused = await scheduler.post(path, { ...later, from: '2026-05-04' });
    expect([refused.status, refused.body.error.code]).toEqual([422, 'SOLVE_WITHOUT_HISTORY']);
    // The dataset's history is more than four weeks old by then; the published week is not.
    expect(await publishedNow()).not.toBeNull();
    expect((await scheduler.post(path, later)).status).toBe(202);
  });

  it('leaves a line in the audit trail for what was published and for what was refused', async () => {
    const entries = (await api.app.get(AuditStore).page({ what: 'rota.publish', limit: 50 })).entries;
    expect(entries.every(({ outcome }) => outcome === 'done')).toBe(true);
    const asked = (await api.app.get(AuditStore).page({ what: 'rota.ask-publish', limit: 50 })).entries;
    expect(asked.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['done', 'refused']));
  });
});
