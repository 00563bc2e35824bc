import { startTestPostgres, type TestPostgres } from '@homeround/postgres/testing';
import { Worker as Consumer } from 'bullmq';
import { Client } from 'pg';
import { hasRedis, startTestRedis, type TestRedis, until } from '../testing';
import type { AskQueue } from './ask-queue';
import { migrateQueue } from './migrate-queue';
import { openAskQueue } from './open-ask-queue';
import { toConnection } from './queue-connection';
import {
  COUNCIL_QUEUE,
  type CouncilJob,
  LOCK_SETTINGS,
  type QueueSettings,
  SOLVE_QUEUE,
  type SolveJob,
} from './queue-settings';

const BACKENDS = ['PostgreSQL', ...(hasRedis('the specs of the queue on Redis') ? ['Redis'] : [])] as const;

describe.each(BACKENDS)('the queue on %s', (backend) => {
  let postgres: TestPostgres;
  let redis: TestRedis | undefined;
  let settings: QueueSettings;
  let queue: AskQueue;
  const faults: unknown[] = [];
  const consumers: Consumer[] = [];

  beforeAll(async () => {
    postgres = await startTestPostgres();
    const { ownerUrl, appUrl } = await postgres.createDatabase();
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query('CREATE SCHEMA queue');
    await owner.end();
    await migrateQueue(ownerUrl, 'homeround_app');
    if (backend === 'Redis') redis = await startTestRedis();
    settings = { databaseUrl: appUrl, redisUrl: redis?.url };
    queue = openAskQueue(settings, (fault) => faults.push(fault));
  }, 60_000);
  afterEach(() => Promise.all(consumers.splice(0).map((one) => one.close())));
  afterAll(async () => {
    await queue.close();
    await redis?.stop();
    await postgres.stop();
  });

  function consume<Job>(
    name: string,
    done: string[],
    run: (job: Job) => Promise<void> = async () => undefined,
  ) {
    const options = { connection: toConnection(settings), ...LOCK_SETTINGS };
    const one = new Consumer<Job>(
      name,
      async ({ id, data }) => {
        await run(data);
        done.push(id!);
      },
      options,
    );
    one.on('error', (fault) => faults.push(fault));
    consumers.push(one as unknown as Consumer);
  }

  it('brings a solve to a consumer once, however often it is added', async () => {
    expect(await Promise.all([queue.add('a1'), queue.add('a1'), queue.add('a1')])).toEqual([
      true,
      true,
      true,
    ]);
    const done: string[] = [];
    consume<SolveJob>(SOLVE_QUEUE, done);
    await until(async () => (await queue.has('a1')) === false);
    expect(done).toEqual(['a1']);
  });

  it('takes a solve again whose job has ended', async () => {
    const done: string[] = [];
    consume<SolveJob>(SOLVE_QUEUE, done);
    await queue.add('b1');
    await until(() => done.length === 1);
    await until(async () => (await queue.has('b1')) === false);
    await queue.add('b1');
    await until(() => done.length === 2);
  });

  it('gathers a council when the last of its solves has ended', async () => {
    const done: string[] = [];
    const gathered: string[] = [];
    await queue.addCouncil('c', ['c1', 'c2', 'c3']);
    expect(await queue.hasCouncil('c')).toBe(true);
    consume<CouncilJob>(COUNCIL_QUEUE, gathered, async () => {
      expect([...done].sort()).toEqual(['c1', 'c2', 'c3']);
    });
    consume<SolveJob>(SOLVE_QUEUE, done);
    await until(() => gathered.length === 1);
    await until(async () => (await queue.hasCouncil('c')) === false);
  });

  it('counts what waits and who consumes', async () => {
    await queue.add('d1');
    expect(await queue.counts()).toMatchObject({ waiting: 1, active: 0, consumers: 0 });
    consume<SolveJob>(SOLVE_QUEUE, []);
    await until(async () => (await queue.counts())?.consumers === 1);
    await until(async () => (await queue.counts())?.waiting === 0);
  });

  it('says that it is away instead of throwing, and is back after a restart', async () => {
    expect(await queue.isReachable()).toBe(true);
    const restart = redis ? redis.restart('with its data') : postgres.restart();
    await restart;
    await until(() => queue.isReachable());
    expect(await queue.add('e1')).toBe(true);
    const done: string[] = [];
    consume<SolveJob>(SOLVE_QUEUE, done);
    await until(() => done.includes('e1'));
  }, 40_000);
});

describe('a queue that is not there', () => {
  it('answers false within a few seconds', async () => {
    const faults: unknown[] = [];
    const settings = { databaseUrl: 'postgres://nobody@127.0.0.1:1/none', redisUrl: undefined };
    const queue = openAskQueue(settings, (fault) => faults.push(fault));
    expect(await queue.isReachable()).toBe(false);
    expect(await queue.add('x')).toBe(false);
    expect(await queue.has('x')).toBeUndefined();
    expect(faults).not.toEqual([]);
    await queue.close();
  });
});
