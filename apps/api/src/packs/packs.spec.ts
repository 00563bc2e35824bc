import { type FrontBody, type OptionSummary, type PackBody, packSchema } from '@homeround/contract';
import { eventually } from '@homeround/store/testing';
import type { Asker } from '../testing/asker';
import { askOption, makeFront } from '../testing/front-fixture';
import { importRich } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

describe('consultation packs', () => {
  let api: TestApi;
  let manager: Asker;
  let front: FrontBody;
  let option: OptionSummary;
  const make = async (body: object = {}) => {
    const answer = await manager.post(`/api/options/${option.optionId}/packs`, body);
    expect(answer.status).toBe(202);
    return answer.body as PackBody;
  };
  const made = async ({ packId }: PackBody) => {
    let pack: PackBody | undefined;
    await eventually(async () => {
      pack = (await manager.get(`/api/packs/${packId}`)).body as PackBody;
      return pack.state !== 'making';
    }, 20_000);
    return pack!;
  };

  beforeAll(async () => {
    api = await startTestApi();
    await importRich(api);
    manager = await api.signInAs('manager');
    front = await makeFront(api, manager);
    option = await askOption(manager, front.frontId);
  });
  afterAll(() => api.close());

  it('are made with every file, counted and kept', async () => {
    const begun = await make({ besideOptionIds: [front.baselineOptionId], changeover: '2026-06-01' });
    expect(begun).toMatchObject({ state: 'making', version: 1, files: [] });
    const pack = await made(begun);
    expect(packSchema.parse(pack)).toEqual(pack);
    expect(pack).toMatchObject({ state: 'made', failure: null });
    expect(pack.files.map(({ name }) => name).sort()).toEqual([
      ...['letters.zip', 'pack.html', 'pack.pdf', 'pack.xlsx'],
    ]);
    const { body } = await manager.get(`/api/options/${option.optionId}`);
    expect(body.packList).toEqual([pack]);
  });

  it('give their files as they were made, and note who takes one', async () => {
    const { packId, files } = await made(await make());
    for (const { name, bytes, mediaType } of files) {
      const answer = await manager.get(`/api/packs/${packId}/files/${name}`).responseType('blob');
      expect([answer.status, (answer.body as Buffer).length]).toEqual([200, bytes]);
      expect(answer.headers['content-type']).toContain(mediaType.split(';')[0]);
      expect(answer.headers['content-disposition']).toBe(`attachment; filename="${name}"`);
    }
    expect((await manager.get(`/api/packs/${packId}/files/other.pdf`)).status).toBe(404);
    const { body } = await manager.get('/api/audit');
    expect(body.entries.map(({ what }: { what: string }) => what)).toContain('pack.take');
  });

  it('are not made of an option that is still searched for', async () => {
    const own = await askOption(manager, front.frontId, { patterns: 1, bounds: { daysInARow: 5 } });
    const answer = await manager.post(`/api/options/${own.optionId}/packs`, {});
    expect([answer.status, answer.body.error.code]).toEqual([409, 'OPTION_NOT_READY']);
  });
});
