import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RequestThread, ThreadLost } from './request-thread';

type Request =
  | { readonly kind: 'double'; readonly number: number }
  | { readonly kind: 'bytes'; readonly size: number }
  | { readonly kind: 'throw' | 'die' | 'hang' };

/** A module as an app would give it. */
const MODULE = `
exports.answer = (request) => {
  if (request.kind === 'double') return { answer: 2 * request.number };
  if (request.kind === 'throw') throw Object.assign(new Error('cannot say'), { code: 'E1' });
  if (request.kind === 'die') process.exit(3);
  if (request.kind === 'hang') for (;;);
  const bytes = new Uint8Array(request.size).fill(7);
  return { answer: bytes, transfer: [bytes.buffer] };
};`;

describe('a thread that answers requests', () => {
  let folder: string;
  let thread: RequestThread<Request, unknown>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'request-thread-'));
    writeFileSync(join(folder, 'answers.js'), MODULE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    thread = new RequestThread({ moduleFile: join(folder, 'answers.js'), longest: 2000 });
  });
  afterEach(() => thread.close());

  it('answers each request with its own answer', async () => {
    const answers = await Promise.all([1, 2, 3].map((number) => thread.ask({ kind: 'double', number })));
    expect(answers).toEqual([2, 4, 6]);
    expect(thread.pending).toBe(0);
  });

  it('moves bytes over', async () => {
    const bytes = (await thread.ask({ kind: 'bytes', size: 3 })) as Uint8Array;
    expect([...bytes]).toEqual([7, 7, 7]);
  });

  it('says what the module threw, and goes on', async () => {
    await expect(thread.ask({ kind: 'throw' })).rejects.toMatchObject({ message: 'cannot say', code: 'E1' });
    expect(await thread.ask({ kind: 'double', number: 4 })).toBe(8);
  });

  it('fails what was asked when the thread dies, and starts another for the next request', async () => {
    const first = thread.ask({ kind: 'die' });
    const second = thread.ask({ kind: 'double', number: 1 });
    await expect(first).rejects.toBeInstanceOf(ThreadLost);
    await expect(second).rejects.toBeInstanceOf(ThreadLost);
    expect(await thread.ask({ kind: 'double', number: 5 })).toBe(10);
  });

  it('gives up a thread that takes too long', async () => {
    const hasty = new RequestThread<Request, unknown>({
      moduleFile: join(folder, 'answers.js'),
      longest: 1000,
    });
    await expect(hasty.ask({ kind: 'hang' })).rejects.toThrow('within 1000 ms');
    expect(await hasty.ask({ kind: 'double', number: 6 })).toBe(12);
    await hasty.close();
  });

  it('fails what is open when it is closed', async () => {
    const open = thread.ask({ kind: 'hang' });
    const settled = expect(open).rejects.toBeInstanceOf(ThreadLost);
    await thread.close();
    await settled;
  });
});
