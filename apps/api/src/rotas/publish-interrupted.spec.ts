import type { RotaSummary } from '@homeround/contract';
import { openStore, RotaStore } from '@homeround/store';
import type { Asker } from '../testing/asker';
import { type DatabaseDoor, openDatabaseDoor } from '../testing/database-door';
import { FROM, importRich, LOCALITY, makeDraft } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

const PATH = `/api/localities/${LOCALITY}/rotas`;
/** Milliseconds after which the connections are cut: before, while and after the transaction runs. */
const MOMENTS = [0, 5, 15, 40];

describe('publishing while connections to the database are cut', () => {
  let api: TestApi;
  let door: DatabaseDoor;
  let scheduler: Asker;
  let outside: Awaited<ReturnType<typeof openStore>>;

  beforeAll(async () => {
    api = await startTestApi({}, { through: async (url) => (door = await openDatabaseDoor(url)).url });
    outside = await openStore({ url: api.database.appUrl, poolSize: 2 });
    await importRich(api);
    scheduler = await api.signInAs('scheduler', LOCALITY);
  });
  afterAll(async () => {
    await outside.destroy();
    await api.close();
    await door.shut();
  });

  const publish = ({ rotaId, revision }: RotaSummary, replacesRotaId: string | null) =>
    scheduler.post(`${PATH}/${rotaId}/publish`, {
      revision,
      replacesRotaId,
      reason: 'A reason for the trail',
    });
  const published = () => new RotaStore(outside).publishedOf(LOCALITY, FROM, 7);
  /** What calendars and later solves read; the rota's own, so all or nothing. */
  const dutiesOf = async (rotaId: string) => {
    const [row] = await outside.query<[{ duties: number }]>(
      'SELECT count(*)::integer AS duties FROM published_duty WHERE rota_id = $1',
      [rotaId],
    );
    return row.duties;
  };

  it.each(MOMENTS)(
    'after %i ms it is done whole or not at all, and asked again it is done',
    async (moment) => {
      const before = await published();
      const draft = await makeDraft(api, scheduler, { seed: moment + 1, nearPublished: false });
      const asked = publish(draft, before?.rotaId ?? null).then((answer) => answer.status);
      await new Promise((resolve) => setTimeout(resolve, moment));
      await door.shut();
      expect([200, 503]).toContain(await asked);
      const between = await published();
      expect([before?.rotaId, draft.rotaId]).toContain(between?.rotaId);
      const duties = await dutiesOf(draft.rotaId);
      expect(duties > 0).toBe(between?.rotaId === draft.rotaId);
      await door.open();
      const deadline = Date.now() + 15_000;
      let again = await publish(draft, before?.rotaId ?? null);
      while (again.status === 503 && Date.now() < deadline)
        again = await publish(draft, before?.rotaId ?? null);
      expect([again.status, again.body.state]).toEqual([200, 'published']);
      expect((await published())?.rotaId).toBe(draft.rotaId);
    },
    30_000,
  );
});
