import type { PinBody } from '@homeround/contract';
import type { Pin } from '@homeround/domain';
import { type By, PinStore } from '@homeround/store';
import { Injectable } from '@nestjs/common';
import { refuse } from '../errors/refuse';
import { LocalityDesk } from '../localities/locality-desk';
import { toPinBody } from './to-pin-body';

/** Pins visits that there are, to workers who may be sent. */
@Injectable()
export class PinDesk {
  constructor(
    private readonly pins: PinStore,
    private readonly localities: LocalityDesk,
  ) {}

  async list(localityId: string): Promise<PinBody[]> {
    const pins = await this.pins.list(localityId);
    const names = await this.pins.names(localityId, pins);
    return pins.map((pin) => toPinBody(pin, names.get(pin.visitId)));
  }

  /** @throws Refusal: why the visit cannot be pinned so. */
  async put(localityId: string, pin: Pin, by: By): Promise<PinBody> {
    const doubts = await this.localities.checkPin(localityId, pin);
    const put = await this.pins.put(localityId, pin, by);
    if (!put) throw refuse('NOT_FOUND', { cause: 'The id of the visit names no day.' });
    const names = await this.pins.names(localityId, [put]);
    const warnings = doubts.map(({ code, cause, action, severity }) => ({ code, cause, action, severity }));
    return { ...toPinBody(put, names.get(put.visitId)), ...(warnings.length > 0 ? { warnings } : {}) };
  }
}
