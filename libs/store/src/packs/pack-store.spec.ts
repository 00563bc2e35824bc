import { storeFront, storeOption } from '../testing/stored-front';
import { openTestStore, type TestStore } from '../testing/test-store';
import { PackStore } from './pack-store';

let store: TestStore;
let packs: PackStore;
let optionId: string;
beforeEach(async () => {
  store = await openTestStore();
  packs = new PackStore(store.dataSource);
  const { frontId } = await storeFront(store.dataSource);
  ({ optionId } = await storeOption(store.dataSource, frontId));
});
afterEach(() => store.close());

const FILES = [
  { name: 'pack.html', mediaType: 'text/html', bytes: Uint8Array.of(1, 2, 3) },
  { name: 'letters.zip', mediaType: 'application/zip', bytes: Uint8Array.of(4) },
];
const begin = async () => (await packs.begin(optionId, { besideOptionIds: [] }))!;

describe('a consultation pack', () => {
  it('counts its versions, newest first', async () => {
    const [first, second] = [await begin(), await begin()];
    expect([first.version, second.version]).toEqual([1, 2]);
    expect((await packs.list(optionId)).map(({ packId }) => packId)).toEqual([second.packId, first.packId]);
    expect(await packs.begin(first.packId, {})).toBeUndefined();
  });

  it('has its files once they are made, in order', async () => {
    const { packId, state, files } = await begin();
    expect([state, files]).toEqual(['making', []]);
    await packs.made(packId, FILES);
    expect(await packs.find(packId)).toMatchObject({
      state: 'made',
      files: [
        { name: 'pack.html', mediaType: 'text/html', bytes: 3 },
        { name: 'letters.zip', mediaType: 'application/zip', bytes: 1 },
      ],
    });
    expect([...(await packs.file(packId, 'pack.html'))!.bytes]).toEqual([1, 2, 3]);
    expect(await packs.file(packId, 'other')).toBeUndefined();
  });

  it('never changes once it is made', async () => {
    const { packId } = await begin();
    await packs.made(packId, FILES);
    await packs.made(packId, [{ ...FILES[0]!, name: 'other.html' }]);
    await packs.fail(packId, { code: 'PACK_FAILED', cause: 'c', action: 'a', severity: 'refuse' });
    expect(await packs.find(packId)).toMatchObject({ state: 'made', failure: null });
    await expect(store.asOwner(`UPDATE pack_file SET bytes = ''`)).rejects.toMatchObject({ code: '23001' });
  });

  it('counts as failed when nobody makes it any more', async () => {
    const { packId } = await begin();
    await store.asOwner(`UPDATE pack SET made_at = now() - interval '11 minutes'`);
    expect(await packs.find(packId)).toMatchObject({ state: 'failed', failure: { code: 'PACK_FAILED' } });
  });
});
