import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_TRAVEL, type Place, toTravelLookup } from '@homeround/domain';
import { aPerson, aWorker } from '@homeround/domain/testing';
import type { TravelSource } from '../travel-source';
import { DEFAULT_OSRM, type OsrmSettings } from './osrm-settings';
import { readOsrmTable } from './read-osrm-table';

const at = (placeId: string, latitude?: number): Place => ({
  placeId,
  setting: 'urban',
  ...(latitude === undefined ? {} : { latitude, longitude: -4 }),
});
const source = (changes: Partial<TravelSource> = {}): TravelSource => ({
  places: [at('HUB', 55.8), at('H1', 55.81), at('H2', 55.82)],
  travel: DEFAULT_TRAVEL,
  givenTravelTimes: [],
  people: [aPerson(1), aPerson(2)],
  workers: [aWorker(1)],
  ...changes,
});

let servers: Server[] = [];
let folders: string[] = [];
afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  servers = [];
  folders = [];
});

/** A server on this machine; requests are counted. */
async function serve(answer: RequestListener): Promise<{ settings: OsrmSettings; urls: string[] }> {
  const urls: string[] = [];
  const server = createServer((request, response) => {
    urls.push(request.url ?? '');
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const serverUrl = `http://127.0.0.1:${port}`;
  return { settings: { ...DEFAULT_OSRM, serverUrl, retryPauseMs: 0, timeoutMs: 2000 }, urls };
}

/** Behaves like OSRM; `seconds` tells the way between two latitudes. */
const osrm =
  (seconds: (from: number, to: number) => number | null): RequestListener =>
  (request, response) => {
    const url = new URL(request.url ?? '', 'http://server');
    const latitudes = decodeURIComponent(url.pathname.split('/').at(-1)!)
      .split(';')
      .map((point) => Number(point.split(',')[1]));
    const chosen = (name: string) =>
      url.searchParams
        .get(name)
        ?.split(';')
        .map((index) => latitudes[Number(index)]!) ?? latitudes;
    const durations = chosen('sources').map((from) =>
      chosen('destinations').map((to) => (from === to ? 0 : seconds(from, to))),
    );
    response.end(JSON.stringify({ code: 'Ok', durations }));
  };
const uphill = osrm((from, to) => (to > from ? 600 : 300));
const say =
  (status: number, text: string): RequestListener =>
  (_, response) => {
    response.statusCode = status;
    response.end(text);
  };
async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'homeround-travel-'));
  folders.push(folder);
  return folder;
}

describe('OSRM table', () => {
  it('turns seconds into minutes and adds the entry, each direction by itself', async () => {
    const { settings } = await serve(uphill);
    const { table, faults, modelled } = await readOsrmTable(source(), settings);
    const travel = toTravelLookup(table!);
    expect(faults).toEqual([]);
    expect(modelled).toBe(0);
    expect(travel('car', 'HUB', 'H1')).toBe(10 + 2);
    expect(travel('car', 'H1', 'HUB')).toBe(5 + 2);
    expect(travel('car', 'H1', 'H1')).toBe(0);
  });

  it('asks only for modes that somebody uses', async () => {
    const { settings, urls } = await serve(uphill);
    await readOsrmTable(source(), settings);
    expect(urls).toHaveLength(1);
    expect(urls[0]).toContain('/table/v1/driving/');
  });

  it('pieces the table together from blocks', async () => {
    const whole = await serve(uphill);
    const inBlocks = { ...whole.settings, blockSize: 2, concurrency: 2 };
    const expected = await readOsrmTable(source(), whole.settings);
    const { table, requested } = await readOsrmTable(source(), inBlocks);
    expect(requested).toBe(3);
    expect(table).toEqual(expected.table);
  });

  it('lets given times override the road', async () => {
    const { settings } = await serve(uphill);
    const givenTravelTimes = [{ mode: 'car' as const, fromPlaceId: 'HUB', toPlaceId: 'H1', minutes: 25 }];
    const { table } = await readOsrmTable(source({ givenTravelTimes }), settings);
    expect(toTravelLookup(table!)('car', 'HUB', 'H1')).toBe(25);
    expect(toTravelLookup(table!)('car', 'H1', 'HUB')).toBe(7);
  });

  it('puts the straight-line model where there is no road, and counts it', async () => {
    const { settings } = await serve(osrm((from, to) => (from === 55.8 && to === 55.81 ? null : 300)));
    const { table, faults, modelled } = await readOsrmTable(source(), settings);
    expect(modelled).toBe(1);
    expect(faults).toMatchObject([{ code: 'TRAVEL_NO_ROAD', severity: 'warn' }]);
    // 1.112 km × 1.35 at 26 km/h and 2 to enter.
    expect(toTravelLookup(table!)('car', 'HUB', 'H1')).toBe(5);
    expect(toTravelLookup(table!)('car', 'H1', 'HUB')).toBe(7);
  });

  it('reports missing times of a place that no road network can be asked about', async () => {
    const { settings, urls } = await serve(uphill);
    const { faults } = await readOsrmTable(
      source({ places: [at('HUB', 55.8), at('H1', 55.81), at('H2')] }),
      settings,
    );
    expect(faults).toMatchObject([{ code: 'TRAVEL_TIME_MISSING', severity: 'refuse' }]);
    expect(urls[0]).toContain('/-4.00000,55.80000;-4.00000,55.81000?');
  });
});

describe('an OSRM server that misbehaves', () => {
  const codesOf = async (settings: OsrmSettings) => {
    const { table, faults } = await readOsrmTable(source(), settings);
    expect(table).toBeUndefined();
    return faults.map(({ code }) => code);
  };

  it('is named when nobody answers at its address', async () => {
    const { settings } = await serve(uphill);
    servers[0]!.close();
    const { faults } = await readOsrmTable(source(), { ...settings, retries: 0 });
    expect(faults).toMatchObject([{ code: 'TRAVEL_SERVER_UNREACHABLE', severity: 'refuse' }]);
    expect(faults[0]!.cause).toContain(`${settings.serverUrl} cannot be reached (ECONNREFUSED)`);
  });

  it('is given up after a bounded number of timeouts', async () => {
    const { settings, urls } = await serve(() => undefined);
    expect(await codesOf({ ...settings, timeoutMs: 30, retries: 2 })).toEqual(['TRAVEL_SERVER_TIMEOUT']);
    expect(urls).toHaveLength(3);
  });

  it('is given up when it begins an answer and never ends it', async () => {
    const { settings } = await serve((_, response) => response.write('{"code":'));
    expect(await codesOf({ ...settings, timeoutMs: 30, retries: 0 })).toEqual(['TRAVEL_SERVER_TIMEOUT']);
  });

  it('is asked again after a 500, and forgiven', async () => {
    let failures = 2;
    const { settings, urls } = await serve((request, response) =>
      failures-- > 0 ? say(500, 'oh')(request, response) : uphill(request, response),
    );
    const { table } = await readOsrmTable(source(), settings);
    expect(table).toBeDefined();
    expect(urls).toHaveLength(3);
  });

  it('is given up when it keeps failing', async () => {
    const { settings, urls } = await serve(say(503, ''));
    expect(await codesOf(settings)).toEqual(['TRAVEL_SERVER_FAILED']);
    expect(urls).toHaveLength(1 + settings.retries);
  });

  it('is told from something that is no OSRM, and not asked again', async () => {
    const { settings, urls } = await serve(say(200, '<html>Welcome</html>'));
    expect(await codesOf(settings)).toEqual(['TRAVEL_SERVER_NOT_OSRM']);
    expect(urls).toHaveLength(1);
    for (const text of ['null', '[]', '{}', '{"code":7}']) {
      expect(await codesOf((await serve(say(200, text))).settings)).toEqual(['TRAVEL_SERVER_NOT_OSRM']);
    }
  });

  it('is quoted when it refuses', async () => {
    const { settings } = await serve(say(400, '{"code":"TooBig","message":"Too many table coordinates"}'));
    const { faults } = await readOsrmTable(source(), settings);
    expect(faults).toMatchObject([{ code: 'TRAVEL_SERVER_REFUSED' }]);
    expect(faults[0]!.cause).toContain('TooBig: Too many table coordinates');
  });

  it('is refused when its table has the wrong size', async () => {
    const { settings } = await serve(say(200, '{"code":"Ok","durations":[[0,1],[1,0]]}'));
    expect(await codesOf(settings)).toEqual(['TRAVEL_SERVER_WRONG_SIZE']);
  });

  it('is reported once when several requests fail together', async () => {
    const { settings } = await serve(say(200, 'no'));
    expect(await codesOf({ ...settings, blockSize: 2, concurrency: 4 })).toEqual(['TRAVEL_SERVER_NOT_OSRM']);
  });

  it('is not asked at an address that is none', async () => {
    const { settings } = await serve(uphill);
    expect(await codesOf({ ...settings, serverUrl: 'server:5000' })).toEqual(['TRAVEL_SERVER_ADDRESS']);
  });
});

describe('kept answers', () => {
  it('are read instead of asking again', async () => {
    const { settings, urls } = await serve(uphill);
    const keeping = { ...settings, cacheFolder: join(await aFolder(), 'new') };
    const first = await readOsrmTable(source(), keeping);
    const second = await readOsrmTable(source(), keeping);
    expect([first.requested, first.kept, second.requested, second.kept]).toEqual([1, 0, 0, 1]);
    expect(urls).toHaveLength(1);
    expect(second.table).toEqual(first.table);
    expect(await readdir(keeping.cacheFolder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
  });

  it('are not mistaken for those of another profile, place or server', async () => {
    const { settings, urls } = await serve(uphill);
    const keeping = { ...settings, cacheFolder: await aFolder() };
    await readOsrmTable(source(), keeping);
    await readOsrmTable(source(), { ...keeping, profiles: { car: 'van', walk: 'foot' } });
    await readOsrmTable(source(), { ...keeping, serverUrl: `${settings.serverUrl}/other` });
    await readOsrmTable(source({ places: [at('HUB', 55.8), at('H1', 55.81), at('H2', 55.83)] }), keeping);
    expect(urls).toHaveLength(4);
  });

  it('are asked for again and rewritten when the file is damaged', async () => {
    const { settings, urls } = await serve(uphill);
    const cacheFolder = await aFolder();
    const keeping = { ...settings, cacheFolder };
    await readOsrmTable(source(), keeping);
    const [file] = await readdir(cacheFolder);
    const path = join(cacheFolder, file!);
    const whole = await readFile(path, 'utf8');
    for (const damage of [whole.slice(0, 20), '{"durations":[[0]]}', 'null', '']) {
      await writeFile(path, damage);
      const { table } = await readOsrmTable(source(), keeping);
      expect(table).toBeDefined();
      expect(await readFile(path, 'utf8')).toBe(whole);
    }
    expect(urls).toHaveLength(5);
  });

  it('are done without, with a warning, where nothing can be written', async () => {
    const { settings } = await serve(uphill);
    const file = join(await aFolder(), 'file');
    await writeFile(file, '');
    const { table, faults } = await readOsrmTable(source(), { ...settings, cacheFolder: file });
    expect(table).toBeDefined();
    expect(faults).toMatchObject([{ code: 'TRAVEL_CACHE_NOT_WRITTEN', severity: 'warn' }]);
  });

  it('survive a failure half way, so that the next try asks for the rest only', async () => {
    let answers = 1;
    const { settings } = await serve((request, response) =>
      answers-- > 0 ? uphill(request, response) : say(400, 'no')(request, response),
    );
    const keeping = { ...settings, cacheFolder: await aFolder(), blockSize: 2, concurrency: 1 };
    expect((await readOsrmTable(source(), keeping)).table).toBeUndefined();
    answers = 9;
    const { requested, kept } = await readOsrmTable(source(), keeping);
    expect([requested, kept]).toEqual([2, 1]);
  });
});
