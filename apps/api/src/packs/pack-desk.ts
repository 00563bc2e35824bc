import type { NewPack } from '@homeround/contract';
import type { Fault } from '@homeround/domain';
import { type By, type OptionRecord, type PackRecord, PackStore } from '@homeround/store';
import { Injectable, Logger } from '@nestjs/common';
import { Refusal } from '../errors/refusal';
import { OptionReader } from '../options/option-reader';
import { PackMaker } from './pack-maker';

/** Has packs made in the background, one after another, and keeps them. */
@Injectable()
export class PackDesk {
  private readonly logger = new Logger('PackDesk');

  constructor(
    private readonly packs: PackStore,
    private readonly reader: OptionReader,
    private readonly maker: PackMaker,
  ) {}

  /** @throws Refusal: an option that is not chosen yet, or unknown. */
  async make(optionId: string, wanted: NewPack, by: By): Promise<PackRecord> {
    const asked = await Promise.all([optionId, ...wanted.besideOptionIds].map((id) => this.reader.find(id)));
    const unready = asked.find(({ figures }) => figures === null);
    if (unready) throw notChosen(unready);
    const pack = (await this.packs.begin(optionId, wanted, by))!;
    void this.finish(pack, wanted);
    return pack;
  }

  private async finish(pack: PackRecord, wanted: NewPack): Promise<void> {
    const { packId } = pack;
    try {
      await this.packs.made(packId, await this.maker.make(pack, wanted));
    } catch {
      // Its message may hold what the pack does.
      this.logger.error({ packId }, 'pack not made');
      await this.packs.fail(packId, FAILED).catch(() => undefined);
    }
  }
}

const FAILED: Fault = {
  code: 'PACK_FAILED',
  cause: 'The service met a fault of the program while it made the pack.',
  action: 'Make it again; if it fails again, report it with the log of the service.',
  severity: 'refuse',
};

function notChosen({ state }: OptionRecord): Refusal {
  return new Refusal(409, {
    code: 'OPTION_NOT_READY',
    cause: `An option is ${state} and has no catalogue to consult on.`,
    action: 'Wait until its search has ended, or choose another.',
  });
}
