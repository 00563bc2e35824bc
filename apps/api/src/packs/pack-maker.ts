import type { NewPack, OptionBody } from '@homeround/contract';
import type { MadeFile, PackRecord } from '@homeround/store';
import { Injectable } from '@nestjs/common';
import { FrontDesk } from '../fronts/front-desk';
import { withoutAbsent } from '../http/without-absent';
import { OptionReader } from '../options/option-reader';
import { PatternDesk } from '../patterns/pattern-desk';

/** Gathers what a pack says, and has it made in a thread. */
@Injectable()
export class PackMaker {
  constructor(
    private readonly fronts: FrontDesk,
    private readonly reader: OptionReader,
    private readonly patterns: PatternDesk,
  ) {}

  async make(pack: PackRecord, wanted: NewPack): Promise<readonly MadeFile[]> {
    const { reply, until, named, changeover, besideOptionIds } = wanted;
    const option = await this.reader.body(pack.optionId);
    const { baselineOptionId, frontId } = option;
    const besideIds = besideOptionIds.filter((id) => id !== pack.optionId && id !== baselineOptionId);
    const beside: OptionBody[] = await Promise.all(besideIds.map((id) => this.reader.body(id)));
    const [baseline, front, { figures: compared }, day] = await Promise.all([
      this.reader.body(baselineOptionId),
      this.fronts.body(frontId),
      this.reader.compare([baselineOptionId, pack.optionId, ...besideIds]),
      this.patterns.planningDay(),
    ]);
    const { packId, version, madeBy } = pack;
    const mark = { packId, version, madeAt: pack.madeAt.toISOString(), madeBy: madeBy?.name ?? null };
    const consultation = withoutAbsent({ reply, until });
    return this.patterns.makePack({
      ...{ kind: 'make-pack', optionId: pack.optionId, day },
      said: { pack: mark, front, option, baseline, beside, compared, consultation, named },
      ...withoutAbsent({ changeover }),
    });
  }
}
