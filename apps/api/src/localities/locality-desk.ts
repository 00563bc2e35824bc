import { join } from 'node:path';
import type { Fault, Pin } from '@homeround/domain';
import { RequestThread } from '@homeround/runtime';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from '../api-settings';
import { refuse } from '../errors/refuse';
import { toOverload } from '../errors/to-overload';
import type {
  LocalityAnswer,
  LocalityQuestion,
  LocalityRequest,
  PreparedLocality,
  PrepareInput,
} from './locality-request';
import { refuseFaults } from './refuse-faults';

/** Compiled, whether this runs from src (tests) or dist: a thread reads no TypeScript. */
const THREAD_FILE = join(__dirname, '..', '..', 'dist', 'localities', 'locality-thread.js');
/** A locality is read and frozen in about a second. Milliseconds. */
const LONGEST = 60_000;
/** A council's localities, and planners beside it. */
const MOST_WAITING = 30;

/** Works on a locality's dataset in a thread of this process, one request after another. */
@Injectable()
export class LocalityDesk implements OnModuleDestroy {
  private readonly thread = new RequestThread<LocalityRequest, LocalityAnswer>({
    moduleFile: THREAD_FILE,
    longest: LONGEST,
  });

  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  async onModuleDestroy(): Promise<void> {
    await this.thread.close();
  }

  /** @throws Refusal: what keeps the period from being solved. */
  async prepare(localityId: string, wanted: Omit<PrepareInput, 'kind'>): Promise<PreparedLocality> {
    const answer = await this.ask(localityId, { kind: 'prepare-input', ...wanted });
    if (answer.kind !== 'prepared') throw new Error(`preparing was answered with ${answer.kind}`);
    return answer;
  }

  /**
   * What is doubtful about a pin that can be kept all the same.
   * @throws Refusal: why the visit cannot be pinned so.
   */
  async checkPin(localityId: string, pin: Pin): Promise<readonly Fault[]> {
    const answer = await this.ask(localityId, { kind: 'check-pin', pin });
    return answer.kind === 'fine' ? answer.warnings : [];
  }

  /** @throws Refusal NOT_FOUND. */
  async checkWorker(localityId: string, workerId: string): Promise<void> {
    await this.ask(localityId, { kind: 'check-worker', workerId });
  }

  private async ask(localityId: string, question: LocalityQuestion): Promise<LocalityAnswer> {
    const { databaseUrl } = this.settings;
    if (this.thread.pending >= MOST_WAITING) throw refuse('OVERLOADED', {}, { retryAfterSeconds: 10 });
    const answer = await this.thread.ask({ databaseUrl, localityId, ...question }).catch(toOverload);
    if (answer.kind === 'refused') throw refuseFaults(answer.faults);
    if (answer.kind === 'unknown-worker') throw refuse('NOT_FOUND');
    if (answer.kind === 'unknown-locality')
      throw refuse('NOT_FOUND', {
        cause: `The current dataset has no locality ${localityId}.`,
        action: 'Choose one of GET /api/localities, or import a dataset that has it.',
      });
    return answer;
  }
}
