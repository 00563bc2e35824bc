import { join } from 'node:path';
import type { ImportResult } from '@homeround/contract';
import { RequestThread, ThreadLost } from '@homeround/runtime';
import type { By } from '@homeround/store';
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from '../api-settings';
import { refuse } from '../errors/refuse';
import { Refusal } from '../errors/refusal';
import type { DatasetAnswer, DatasetRequest, ExportDetail, ExportFormat } from './dataset-request';
import type { ReceivedFile } from './receive-files';
import { toDatasetBody } from './to-dataset-body';
import { removeLeftUploads } from './upload-folders';

/** Compiled, whether this runs from src (tests) or dist: a thread reads no TypeScript. */
const THREAD_FILE = join(__dirname, '..', '..', 'dist', 'datasets', 'dataset-thread.js');
/** A council's 60 MB are read, checked and stored in well under a minute. Milliseconds. */
const LONGEST = 10 * 60_000;
/** Imports and exports are read whole: two more may wait for the one that runs. */
const MOST_WAITING = 3;

/** Reads, imports and exports datasets in a thread of this process, one after another. */
@Injectable()
export class DatasetDesk implements OnModuleInit, OnModuleDestroy {
  private readonly thread = new RequestThread<DatasetRequest, DatasetAnswer>({
    moduleFile: THREAD_FILE,
    longest: LONGEST,
  });

  constructor(@Inject(API_SETTINGS) private readonly settings: ApiSettings) {}

  async onModuleInit(): Promise<void> {
    await removeLeftUploads();
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread.close();
  }

  /** Reads the files and says every problem. */
  async check(files: readonly ReceivedFile[]): Promise<ImportResult> {
    return toResult(await this.ask({ kind: 'check', files }));
  }

  /** Imports what has nothing to refuse, in one transaction. */
  async import(files: readonly ReceivedFile[], by: By): Promise<ImportResult> {
    return toResult(await this.ask({ kind: 'import', files, by, databaseUrl: this.settings.databaseUrl }));
  }

  async export(format: ExportFormat, detail: ExportDetail): Promise<Uint8Array> {
    const { databaseUrl } = this.settings;
    const answer = await this.ask({ kind: 'export', format, detail, databaseUrl });
    if (answer.kind !== 'exported')
      throw refuse('NOT_FOUND', { cause: 'No dataset was imported yet.', action: 'Import one first.' });
    return answer.bytes;
  }

  private async ask(request: DatasetRequest): Promise<DatasetAnswer> {
    if (this.thread.pending >= MOST_WAITING) throw refuse('OVERLOADED', {}, { retryAfterSeconds: 30 });
    try {
      return await this.thread.ask(request);
    } catch (error) {
      if (error instanceof ThreadLost) throw lost();
      throw error;
    }
  }
}

function toResult(answer: DatasetAnswer): ImportResult {
  if (answer.kind !== 'read') throw new Error(`an import was answered with ${answer.kind}`);
  const { faults, files, imported } = answer;
  const refusals = faults.filter(({ severity }) => severity === 'refuse').length;
  return {
    imported: imported !== undefined,
    dataset: imported ? toDatasetBody(imported) : null,
    faults: [...faults],
    refusals,
    warnings: faults.length - refusals,
    files: [...files],
  };
}

function lost(): Refusal {
  return new Refusal(503, {
    code: 'DATASET_TOO_MUCH',
    cause: 'Reading the dataset took more memory or time than the service has.',
    action: 'Send fewer rows of history; nothing was changed.',
  });
}
