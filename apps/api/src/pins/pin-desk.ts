import type { Pin } from '@homeround/domain';
import { type By, type PinRecord, PinStore } from '@homeround/store';
import { Injectable } from '@nestjs/common';
import { refuse } from '../errors/refuse';
import { LocalityDesk } from '../localities/locality-desk';

/** Pins visits that there are, to workers who may be sent. */
@Injectable()
export class PinDesk {
  constructor(
    private readonly pins: PinStore,
    private readonly localities: LocalityDesk,
  ) {}

  /** @throws Refusal: why the visit cannot be pinned so. */
  async put(localityId: string, pin: Pin, by: By): Promise<PinRecord> {
    await this.localities.checkPin(localityId, pin);
    const put = await this.pins.put(localityId, pin, by);
    if (!put) throw refuse('NOT_FOUND', { cause: 'The id of the visit names no day.' });
    return put;
  }
}
