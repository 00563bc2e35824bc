import { openTestStore, type TestStore } from '../testing/test-store';
import { CalendarFeedStore } from './calendar-feed-store';

const BY = { accountId: '11111111-1111-4111-8111-111111111111', name: 'Ailsa' };

let store: TestStore;
let feeds: CalendarFeedStore;

beforeEach(async () => {
  store = await openTestStore();
  feeds = new CalendarFeedStore(store.dataSource);
});
afterEach(() => store.close());

describe('a calendar feed', () => {
  it('is found by its token, and by its worker', async () => {
    const { feed, token } = await feeds.make('north', 'w-1', BY);
    expect(feed).toMatchObject({ localityId: 'north', workerId: 'w-1', madeBy: BY, lastReadAt: null });
    expect(await feeds.findByToken(token)).toEqual(feed);
    expect(await feeds.find('north', 'w-1')).toEqual(feed);
    expect(await feeds.find('south', 'w-1')).toBeUndefined();
  });

  it('is not found by a token that differs in one character', async () => {
    const { token } = await feeds.make('north', 'w-1');
    const wrong = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    expect(await feeds.findByToken(wrong)).toBeUndefined();
    expect(await feeds.findByToken('')).toBeUndefined();
  });

  it('is kept without its token', async () => {
    const { token } = await feeds.make('north', 'w-1');
    const [{ row }] = await store.dataSource.query<[{ row: string }]>(
      'SELECT row_to_json(calendar_feed)::text AS row FROM calendar_feed',
    );
    expect(row).not.toContain(token);
    expect(token.length).toBeGreaterThanOrEqual(43);
  });

  it('loses its old address when it is made anew', async () => {
    const { token: old } = await feeds.make('north', 'w-1');
    await feeds.noteRead('north', 'w-1');
    const { feed, token } = await feeds.make('north', 'w-1', BY);
    expect(await feeds.findByToken(old)).toBeUndefined();
    expect(await feeds.findByToken(token)).toEqual(feed);
    expect(feed.lastReadAt).toBeNull();
  });

  it('remembers when it was last read, to the minute', async () => {
    const { token } = await feeds.make('north', 'w-1');
    await feeds.noteRead('north', 'w-1');
    const first = (await feeds.findByToken(token))!.lastReadAt;
    expect(first).toBeInstanceOf(Date);
    await feeds.noteRead('north', 'w-1');
    expect((await feeds.findByToken(token))!.lastReadAt).toEqual(first);
  });

  it('is gone when it is removed', async () => {
    const { token } = await feeds.make('north', 'w-1');
    expect(await feeds.remove('north', 'w-1')).toBe(true);
    expect(await feeds.remove('north', 'w-1')).toBe(false);
    expect(await feeds.findByToken(token)).toBeUndefined();
  });
});
