import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { RequestThread } from '@homeround/runtime';
import { DatasetStore, type MadeFile } from '@homeround/store';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from '../api-settings';
import { refuse } from '../errors/refuse';
import { toOverload } from '../errors/to-overload';
import { planFrom } from '../localities/plan-from';
import { refuseFaults } from '../localities/refuse-faults';
import { BytesCache } from '../screens/bytes-cache';
import type { ShownBytes } from '../screens/view';
import type {
  MakePack,
  PatternAnswer,
  PatternQuestion,
  PatternRequest,
  Prepare,
  View,
} from './pattern-request';

/** Compiled, whether this runs from src (tests) or dist: a thread reads no TypeScript. */
const THREAD_FILE = join(__dirname, '..', '..', 'dist', 'patterns', 'pattern-thread.js');
/** Inputs of a council's localities on two catalogues take half a minute. Milliseconds. */
const LONGEST = 180_000;
/** Managers are few; more than these are a loop that has gone wild. */
const MOST_WAITING = 20;
/** A council's front and its options, several times. */
const CACHE_BYTES = 32 * 1024 * 1024;

type PatternThread = RequestThread<PatternRequest, PatternAnswer>;
type Answer<Kind extends PatternAnswer['kind']> = Extract<PatternAnswer, { kind: Kind }>;

const unzip = promisify(gunzip);

/** Works on datasets, fronts and options in threads of this process: what is looked at never waits for what is prepared. */
@Injectable()
export class PatternDesk implements OnModuleDestroy {
  private readonly showing: PatternThread = new RequestThread({ moduleFile: THREAD_FILE, longest: LONGEST });
  private readonly preparing: PatternThread = new RequestThread({
    moduleFile: THREAD_FILE,
    longest: LONGEST,
  });
  private readonly rating: PatternThread = new RequestThread({ moduleFile: THREAD_FILE, longest: LONGEST });
  private readonly cache = new BytesCache<ShownBytes>(CACHE_BYTES);
  private readonly underWay = new Map<string, Promise<ShownBytes>>();

  constructor(
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
    private readonly datasets: DatasetStore,
  ) {}

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.showing.close(), this.preparing.close(), this.rating.close()]);
  }

  /** The first Monday that no locality's history reaches: what agreements and visits must be valid on. */
  async planningDay(): Promise<string> {
    const [localities, dataset] = await Promise.all([this.datasets.localities(), this.datasets.current()]);
    if (!dataset) throw refuse('NOT_FOUND', { cause: 'No dataset was imported.', action: 'Import one.' });
    return localities
      .map(({ historyEnds }) => planFrom(historyEnds, dataset.importedAt))
      .reduce((latest, day) => (day > latest ? day : latest), planFrom(null, new Date(0)));
  }

  /** @throws Refusal: what keeps it from being asked for. */
  async prepare<Kind extends 'front' | 'option' | 'measure'>(
    kind: Kind,
    question: Extract<Prepare, { kind: `prepare-${Kind}` }>,
  ): Promise<Answer<Kind>> {
    const answer = await this.ask(this.preparing, question);
    if (answer.kind !== kind) throw new Error(`preparing a ${kind} was answered with ${answer.kind}`);
    return answer as Answer<Kind>;
  }

  /** Every file of a pack. @throws Refusal NOT_FOUND. */
  async makePack(question: MakePack): Promise<readonly MadeFile[]> {
    const answer = await this.ask(this.preparing, question);
    if (answer.kind !== 'pack') throw new Error(`making a pack was answered with ${answer.kind}`);
    return answer.files;
  }

  /**
   * What is shown of things that never change is made once.
   * @param about changes when what it is made of does
   * @throws Refusal NOT_FOUND.
   */
  async show(view: View, about = ''): Promise<ShownBytes> {
    const key = JSON.stringify([view, about]);
    const known = this.cache.get(key);
    if (known) return known;
    // Several may ask for one thing at once: it is made once.
    const making = this.underWay.get(key) ?? this.make(key, view).finally(() => this.underWay.delete(key));
    this.underWay.set(key, making);
    return making;
  }

  private async make(key: string, view: View): Promise<ShownBytes> {
    const thread = view.kind === 'option-capacity' ? this.rating : this.showing;
    const answer = await this.ask(thread, view);
    if (answer.kind !== 'shown') throw new Error(`showing was answered with ${answer.kind}`);
    this.cache.set(key, answer, answer.gzipped.byteLength);
    return answer;
  }

  /** A view as a value, for what is made of several. */
  async read<Value>(view: View, about?: string): Promise<Value> {
    const { gzipped } = await this.show(view, about);
    return JSON.parse((await unzip(gzipped)).toString('utf8')) as Value;
  }

  private async ask(thread: PatternThread, question: PatternQuestion): Promise<PatternAnswer> {
    const { databaseUrl } = this.settings;
    if (thread.pending >= MOST_WAITING) throw refuse('OVERLOADED', {}, { retryAfterSeconds: 10 });
    const answer = await thread.ask({ databaseUrl, ...question }).catch(toOverload);
    if (answer.kind === 'refused') throw refuseFaults(answer.faults);
    if (answer.kind === 'unknown') throw refuse('NOT_FOUND');
    return answer;
  }
}
