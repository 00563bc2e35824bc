import type { FindingBody, PublishPreview, RotaDetail } from '@homeround/contract';
import { DatasetStore, PinStore, PostgresSolveStore, type RotaRecord, RotaStore } from '@homeround/store';
import { Injectable } from '@nestjs/common';
import { refuse } from '../errors/refuse';
import { ScreenDesk } from '../screens/screen-desk';
import { wordOutOfDate } from './out-of-date';
import type { RotaPath } from './rota-path';
import { toRotaBody } from './to-rota-body';

type Members = Pick<RotaDetail, 'people' | 'workers' | 'teams'>;

/** What is said of a rota beside its boards. */
@Injectable()
export class RotaReader {
  constructor(
    private readonly rotas: RotaStore,
    private readonly solves: PostgresSolveStore,
    private readonly datasets: DatasetStore,
    private readonly pins: PinStore,
    private readonly desk: ScreenDesk,
  ) {}

  /** @throws Refusal NOT_FOUND, also for another locality's rota. */
  async find({ localityId, rotaId }: RotaPath): Promise<RotaRecord> {
    const record = await this.rotas.find(localityId, rotaId);
    if (!record) throw refuse('NOT_FOUND');
    return record;
  }

  async detail(path: RotaPath): Promise<RotaDetail> {
    const record = await this.find(path);
    const [outOfDate, published, members] = await Promise.all([
      this.outOfDate(record),
      this.publishedNow(record),
      this.desk.read<Members>(record.localityId, record.rotaId, { kind: 'members' }),
    ]);
    return {
      ...toRotaBody(record),
      findings: findingsOf(record),
      shortages: [...record.shortages],
      outOfDate,
      publishedRotaId: published?.rotaId ?? null,
      ...members!,
    };
  }

  /**
   * What publishing would change, compared with what is published now; as JSON, for a first publication names every visit
   * and need not be taken apart here.
   */
  async preview(path: RotaPath): Promise<string> {
    const record = await this.find(path);
    const published = await this.publishedNow(record);
    // A rota that is published is compared with nothing rather than with itself.
    const beforeRotaId = published?.rotaId === record.rotaId ? null : (published?.rotaId ?? null);
    const view = { kind: 'differences', beforeRotaId } as const;
    const [differences, outOfDate, obstacles] = await Promise.all([
      this.desk.readText(record.localityId, record.rotaId, view),
      this.outOfDate(record),
      this.obstacles(record),
    ]);
    const findings = findingsOf(record);
    const rest: Omit<PublishPreview, 'differences'> = {
      revision: record.revision,
      findings,
      unallocated: toRotaBody(record).figures.unallocated,
      outOfDate,
      needsReason: findings.length > 0,
      obstacles,
    };
    return `{"differences":${differences!},${JSON.stringify(rest).slice(1)}`;
  }

  private publishedNow({ localityId, from, days }: RotaRecord) {
    return this.rotas.publishedOf(localityId, from, days);
  }

  private async outOfDate(record: RotaRecord): Promise<string[]> {
    const { localityId, rotaId, from, days, solveId, datasetId } = record;
    const [solve, dataset, pinsNow, pinnedThen] = await Promise.all([
      solveId === null ? undefined : this.solves.find(solveId),
      this.datasets.current(),
      this.pins.list(localityId, from, days),
      this.desk.read<string[]>(localityId, rotaId, { kind: 'pinned' }),
    ]);
    return wordOutOfDate({
      frozenAt: solve?.askedAt ?? record.madeAt,
      newerDataset: dataset && dataset.datasetId !== datasetId ? dataset : undefined,
      pinsNow,
      pinnedThen: pinnedThen ?? [],
    });
  }

  private async obstacles({ localityId, state, from, days }: RotaRecord): Promise<string[]> {
    const within = await this.rotas.publishedWithin(localityId, from, days);
    const others = within.filter((other) => other.from !== from || other.days !== days);
    return [
      ...(state === 'draft' ? [] : [`The rota is ${state}: only a draft can be published.`]),
      ...others.map(({ name }) => `“${name}” is published for some of these days and others.`),
    ];
  }
}

/** Of the contract's shape: the solver-worker made them so. */
export const findingsOf = ({ findings }: RotaRecord): FindingBody[] => [...(findings as FindingBody[])];
