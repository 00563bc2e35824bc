import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { FindingBody, RotaFigures } from '@homeround/contract';
import { RequestThread, ThreadLost } from '@homeround/runtime';
import { DatasetStore, type RotaRecord, RotaStore } from '@homeround/store';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { refuse } from '../errors/refuse';
import { toOverload } from '../errors/to-overload';
import { BytesCache } from './bytes-cache';
import {
  type FrozenScreen,
  rotasOf,
  type ScreenAnswer,
  type ScreenRequest,
  type ShownBytes,
  type View,
} from './view';

/** Compiled, whether this runs from src (tests) or dist: a thread reads no TypeScript. */
const THREAD_FILE = join(__dirname, '..', '..', 'dist', 'screens', 'screen-thread.js');
/** The slowest view, a whole locality's worker sheets, takes a second or two. Milliseconds. */
const LONGEST = 30_000;
/** A locality's week is some 60 kB, a day some 30: the weeks and days of two hundred rotas. */
const CACHE_BYTES = 64 * 1024 * 1024;
/** A thread may forget one rota while it is sent another: asked again, it has both. */
const MOST_TRIES = 3;

/** Requests of one thread: at some 20 ms each those that wait longest wait two seconds. */
const MOST_WAITING = 100;

/** Views that take a while go to a thread of their own, so that boards never wait for them. */
const SLOW: ReadonlySet<View['kind']> = new Set([
  'explanation',
  // Proves lower bounds.
  'people',
  'person',
  'worker-sheets',
  'published-rows',
  'file',
]);

type ScreenThread = RequestThread<ScreenRequest, ScreenAnswer>;
type Records = ReadonlyMap<string, RotaRecord>;

const unzip = promisify(gunzip);

/**
 * Shows rotas: views are made in threads of this process, and kept as the bytes that are sent. The body of a rota never
 * changes, so neither does what was made of it.
 */
@Injectable()
export class ScreenDesk implements OnModuleDestroy {
  private readonly cache = new BytesCache<ShownBytes>(CACHE_BYTES);
  private readonly underWay = new Map<string, Promise<ShownBytes | undefined>>();
  private readonly quick: ScreenThread = new RequestThread({ moduleFile: THREAD_FILE, longest: LONGEST });
  private readonly slow: ScreenThread = new RequestThread({ moduleFile: THREAD_FILE, longest: LONGEST });

  constructor(
    private readonly rotas: RotaStore,
    private readonly datasets: DatasetStore,
  ) {}

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.quick.close(), this.slow.close()]);
  }

  /** Undefined when the locality has no such rota, or the rota no such day, visit, person or worker. */
  show(localityId: string, rotaId: string, view: View): Promise<ShownBytes | undefined> {
    const key = JSON.stringify([localityId, rotaId, view]);
    const known = this.cache.get(key);
    if (known) return Promise.resolve(known);
    // Many may ask for one board at once: it is made once.
    const making = this.underWay.get(key) ?? this.makeOnce(key, localityId, { rotaId, view });
    this.underWay.set(key, making);
    return making;
  }

  /** A view as a value, for what is made of several. */
  async read<Value>(localityId: string, rotaId: string, view: View): Promise<Value | undefined> {
    const text = await this.readText(localityId, rotaId, view);
    return text === undefined ? undefined : (JSON.parse(text) as Value);
  }

  async readText(localityId: string, rotaId: string, view: View): Promise<string | undefined> {
    const shown = await this.show(localityId, rotaId, view);
    return shown && (await unzip(shown.gzipped)).toString('utf8');
  }

  private async makeOnce(
    key: string,
    localityId: string,
    request: ScreenRequest,
  ): Promise<ShownBytes | undefined> {
    try {
      const shown = await this.make(localityId, request);
      if (shown) this.cache.set(key, shown, shown.gzipped.byteLength);
      return shown;
    } finally {
      this.underWay.delete(key);
    }
  }

  private async make(localityId: string, request: ScreenRequest): Promise<ShownBytes | undefined> {
    const records = await this.findAll(localityId, rotasOf(request));
    if (!records) return undefined;
    const thread = SLOW.has(request.view.kind) ? this.slow : this.quick;
    if (thread.pending >= MOST_WAITING) throw refuse('OVERLOADED', {}, { retryAfterSeconds: 5 });
    // One that died under another's request deserves a second chance.
    return this.ask(thread, request, records).catch((fault: unknown) => {
      if (fault instanceof ThreadLost) return this.ask(thread, request, records).catch(toOverload);
      throw fault;
    });
  }

  private async findAll(localityId: string, rotaIds: readonly string[]): Promise<Records | undefined> {
    const records = await Promise.all(rotaIds.map((rotaId) => this.rotas.find(localityId, rotaId)));
    const found = records.filter((record) => record !== undefined);
    if (found.length < rotaIds.length) return undefined;
    return new Map(found.map((record) => [record.rotaId, record]));
  }

  private async ask(
    thread: ScreenThread,
    request: ScreenRequest,
    records: Records,
  ): Promise<ShownBytes | undefined> {
    let answer = await thread.ask(request);
    for (let tries = 0; answer.kind === 'lacking' && tries < MOST_TRIES; tries++) {
      const frozen = await Promise.all(answer.rotaIds.map((rotaId) => this.freeze(records.get(rotaId)!)));
      answer = await thread.ask({ ...request, frozen });
    }
    if (answer.kind === 'lacking') throw new Error('a thread forgets rotas faster than it is sent them');
    return answer.kind === 'shown' ? answer : undefined;
  }

  private async freeze({
    rotaId,
    localityId,
    datasetId,
    figures,
    findings,
  }: RotaRecord): Promise<FrozenScreen> {
    const [frozen, names] = await Promise.all([
      this.rotas.frozen(rotaId),
      this.datasets.names(datasetId, localityId),
    ]);
    if (!frozen) throw new Error(`rota ${rotaId} has no frozen body`);
    return {
      rotaId,
      // Copies: a driver's buffers lie in larger ones, which would be sent whole.
      input: Uint8Array.from(frozen.input),
      rota: Uint8Array.from(frozen.rota),
      // Of the contract's shape: the solver-worker made them so.
      figures: figures as RotaFigures,
      findings: findings as readonly FindingBody[],
      names,
    };
  }
}
