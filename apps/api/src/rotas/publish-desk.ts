import type { z } from 'zod';
import type { publishRotaSchema } from '@homeround/contract';
import {
  type By,
  type Publication,
  type RotaRecord,
  RotaStore,
  type RotaSummaryRecord,
} from '@homeround/store';
import { Injectable } from '@nestjs/common';
import { refuse } from '../errors/refuse';
import { Refusal } from '../errors/refusal';
import { ScreenDesk } from '../screens/screen-desk';
import { refuseConflict } from './refuse-conflict';
import { findingsOf, RotaReader } from './rota-reader';
import type { RotaPath } from './rota-path';

type PublishRota = z.infer<typeof publishRotaSchema>;
type Rows = Pick<Publication, 'duties' | 'visits'>;

/** Makes a draft the rota that holds for its days. */
@Injectable()
export class PublishDesk {
  constructor(
    private readonly rotas: RotaStore,
    private readonly reader: RotaReader,
    private readonly desk: ScreenDesk,
  ) {}

  /** @throws Refusal: REASON_NEEDED; ROTA_CHANGED or ROTA_OVERLAP with who was first and when. */
  async publish(path: RotaPath, wanted: PublishRota, by: By): Promise<RotaSummaryRecord> {
    const record = await this.reader.find(path);
    const { revision, replacesRotaId, reason } = wanted;
    if (record.state === 'draft' && findingsOf(record).length > 0 && reason === undefined)
      throw reasonNeeded(record);
    const outcome = await this.rotas.publish({
      ...{ localityId: path.localityId, rotaId: path.rotaId, revision, replacesRotaId, by },
      ...(reason === undefined ? {} : { reason }),
      ...(await this.rows(record)),
    });
    if (outcome.kind === 'unknown') throw refuse('NOT_FOUND');
    if (outcome.kind === 'conflict') throw refuseConflict(outcome.conflict);
    return outcome.rota;
  }

  /** Only a draft is published: for any other the store only says what it is. */
  private async rows({ localityId, rotaId, state }: RotaRecord): Promise<Rows> {
    if (state !== 'draft') return { duties: [], visits: [] };
    const rows = await this.desk.read<Rows>(localityId, rotaId, { kind: 'published-rows' });
    return { duties: rows!.duties.map(withDates), visits: rows!.visits.map(withDates) };
  }
}

/** JSON has made text of moments. */
const withDates = <Row extends { readonly startsAt: Date; readonly endsAt: Date }>(row: Row): Row => ({
  ...row,
  startsAt: new Date(row.startsAt),
  endsAt: new Date(row.endsAt),
});

function reasonNeeded(record: RotaRecord): Refusal {
  const { length } = findingsOf(record);
  return new Refusal(422, {
    code: 'REASON_NEEDED',
    cause: `The checker has ${length} ${length === 1 ? 'finding' : 'findings'}.`,
    action: 'Give the reason why the rota is published all the same; it is kept with the rota.',
  });
}
