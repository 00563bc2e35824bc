import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { type DatasetBody, type ImportResult, importResultSchema } from '@homeround/contract';
import { toXlsx, toZip, writeDataset } from '@homeround/exchange';
import { aRichDataset } from '@homeround/exchange/testing';
import { DatasetStore } from '@homeround/store';
import type { Response } from 'supertest';
import type { Asker } from '../testing/asker';
import { startTestApi, type TestApi } from '../testing/test-api';

const PATH = '/api/datasets';
const MEGABYTE = 1024 * 1024;
type Files = ReadonlyMap<string, Uint8Array>;

describe('datasets', () => {
  let api: TestApi;
  let manager: Asker;
  const send = (path: string, files: Files) => {
    const test = manager.ask('post', path);
    for (const [name, bytes] of files) void test.attach('files', Buffer.from(bytes), name);
    return test;
  };
  const listed = async () => (await manager.get(PATH)).body as DatasetBody[];
  const uploads = async () =>
    (await readdir(tmpdir())).filter((name) => name.startsWith(`homeround-upload-${process.pid}-`));

  beforeAll(async () => {
    api = await startTestApi();
    manager = await api.signInAs('manager');
  });
  afterAll(() => api.close());

  it('cannot be exported before the first import', async () => {
    expect((await manager.get(`${PATH}/current/export`)).status).toBe(404);
  });

  it('are checked without being imported', async () => {
    const { status, body } = await send(`${PATH}/check`, writeDataset(aRichDataset()));
    expect(status).toBe(200);
    expect(importResultSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({ imported: false, dataset: null, refusals: 0 });
    expect(body.files).toContainEqual({ file: 'people.csv', rows: 3 });
    expect(await listed()).toEqual([]);
  });

  it.each([
    ['CSV files', async () => writeDataset(aRichDataset())],
    ['a .zip', async () => new Map([['dataset.zip', toZip(aRichDataset())]])],
    ['an .xlsx', async () => new Map([['dataset.xlsx', await toXlsx(aRichDataset())]])],
  ])('are imported from %s and become current', async (_what, make) => {
    const { body } = await send(PATH, await make());
    const result = importResultSchema.parse(body);
    expect(result).toMatchObject({ imported: true, refusals: 0 });
    expect(result.files).toContainEqual({ file: 'people.csv', rows: 3 });
    expect(await api.app.get(DatasetStore).read()).toEqual(aRichDataset());
    const [newest, ...others] = await listed();
    expect(newest).toMatchObject({ datasetId: result.dataset?.datasetId, current: true });
    expect(newest?.importedBy?.accountId).toBe(manager.accountId);
    expect(others.every(({ current }) => !current)).toBe(true);
  });

  it.each(['csv', 'xlsx'])('come back as they were imported, by way of an export as %s', async (format) => {
    const exported = await manager.get(`${PATH}/current/export?format=${format}`).buffer(true).parse(toBytes);
    expect(exported.headers['content-disposition']).toContain('attachment');
    const { body } = await send(PATH, new Map([[`dataset.${format}`, exported.body as Uint8Array]]));
    expect(body.imported).toBe(true);
    expect(await api.app.get(DatasetStore).read()).toEqual(aRichDataset());
  });

  it('are refused whole, with every problem by file and row', async () => {
    const files = new Map(writeDataset(aRichDataset()));
    const people = new TextDecoder().decode(files.get('people.csv'));
    files.set('people.csv', new TextEncoder().encode(people.replace('H4', 'NOWHERE')));
    files.delete('teams.csv');
    const before = await listed();
    const { status, body } = await send(PATH, files);
    const result = body as ImportResult;
    expect(status).toBe(200);
    expect(result).toMatchObject({ imported: false, dataset: null });
    expect(result.refusals).toBeGreaterThan(1);
    expect(result.faults).toContainEqual(expect.objectContaining({ file: 'people.csv', row: 3 }));
    expect(await listed()).toEqual(before);
  });

  it.each([
    ['nothing', new Map()],
    ['an empty file', new Map([['people.csv', new Uint8Array()]])],
    ['noise', new Map([['dataset.zip', new Uint8Array(randomBytes(5000))]])],
    ['a zip that is cut', new Map([['dataset.zip', toZip(aRichDataset()).slice(0, 2000)]])],
    ['a path for a name', new Map([['../../etc/passwd', new Uint8Array([1, 2, 3])]])],
  ])('are not read from %s', async (_what, files) => {
    const answer =
      files.size === 0 ? await manager.ask('post', PATH).field('other', '1') : await send(PATH, files);
    expect(answer.status).toBe(200);
    expect(answer.body.imported).toBe(false);
    expect(answer.body.refusals).toBeGreaterThan(0);
  });

  it.each([
    ['JSON', 'application/json', '{}', 415],
    [
      'a form without an end',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nabc',
      400,
    ],
    ['a form without parts', 'multipart/form-data', 'abc', 400],
  ])('are not read from %s', async (_what, type, body, status) => {
    const answer = await manager.ask('post', PATH).set('content-type', type).send(body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.action).not.toBe('');
  });

  it('of fifty megabytes are taken while the API answers others', async () => {
    const before = await listed();
    const sending = send(`${PATH}/check`, bigHistory(49 * MEGABYTE));
    let answered = 0;
    const watching = watchWhile(sending, async () => {
      expect((await manager.get(PATH)).body).toEqual(before);
      answered++;
    });
    const { status, body } = await sending;
    await watching;
    expect(status).toBe(200);
    expect(body.files).toContainEqual({ file: 'history.csv', rows: expect.any(Number) as number });
    expect(answered).toBeGreaterThan(1);
  }, 120_000);

  it.each([
    ['a file of more than fifty megabytes', new Map([['history.csv', new Uint8Array(50 * MEGABYTE + 1)]])],
    [
      'files of more than sixty in all',
      new Map(['a.csv', 'b.csv'].map((name) => [name, new Uint8Array(31 * MEGABYTE)])),
    ],
  ])(
    'with %s are too large',
    async (_what, files) => {
      const answer = await send(PATH, files);
      expect([answer.status, answer.body.error.code]).toEqual([413, 'REQUEST_TOO_LARGE']);
      expect(answer.body.error.cause).toContain('50 MB');
    },
    60_000,
  );

  it('leave nothing in the temporary folder', async () => {
    expect(await uploads()).toEqual([]);
  });
});

function bigHistory(bytes: number): Files {
  const files = new Map(writeDataset(aRichDataset()));
  const [header] = new TextDecoder().decode(files.get('history.csv')).split('\n');
  // Long rows: what is tried here is the upload, not how fast two million rows are checked.
  const row = `2026-03-20,P1,${'W'.repeat(5000)},2\n`;
  files.set(
    'history.csv',
    new TextEncoder().encode(`${header}\n${row.repeat(Math.floor(bytes / row.length))}`),
  );
  return files;
}

async function watchWhile(running: PromiseLike<unknown>, look: () => Promise<void>): Promise<void> {
  let over = false;
  void running.then(() => (over = true));
  while (!over) await look();
}

function toBytes(answer: Response, done: (error: Error | null, body: unknown) => void): void {
  const response = answer as unknown as NodeJS.ReadableStream;
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
