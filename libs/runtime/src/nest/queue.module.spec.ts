import 'reflect-metadata';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AskQueue } from '../queue/ask-queue';
import { QueueModule } from './queue.module';
import { DATA_SOURCE } from './store.module';

/** Of the store only that it is there. */
@Global()
@Module({ providers: [{ provide: DATA_SOURCE, useValue: {} }], exports: [DATA_SOURCE] })
class NoStore {}

/** Nobody listens there. */
const AWAY = { databaseUrl: 'postgres://nobody@127.0.0.1:1/none', redisUrl: 'redis://127.0.0.1:1' };

describe('a program whose Redis was never there', () => {
  it('asks in vain, and ends all the same', async () => {
    const module = await Test.createTestingModule({
      imports: [NoStore, QueueModule.forRoot(AWAY)],
    }).compile();
    await module.init();
    expect(await module.get(AskQueue).isReachable()).toBe(false);
    await module.close();
  }, 12_000);
});
