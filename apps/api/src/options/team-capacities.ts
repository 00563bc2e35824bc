import { type OptionRecord, OptionStore } from '@homeround/store';
import { Injectable, Logger } from '@nestjs/common';
import { PatternDesk } from '../patterns/pattern-desk';
import type { TeamCapacityFact } from '../patterns/pattern-request';

/**
 * Works out how many people an option's mini-teams can serve, in a thread beside: up to a minute for a council and today's many
 * patterns. Nobody waits for it; it is kept with the option.
 */
@Injectable()
export class TeamCapacities {
  private readonly logger = new Logger('TeamCapacities');

  constructor(
    private readonly options: OptionStore,
    private readonly patterns: PatternDesk,
  ) {}

  /** Does nothing where it is known, or where there is no catalogue yet. */
  begin(option: OptionRecord): void {
    if (option.figures === null || option.teamCapacity !== null) return;
    const { optionId } = option;
    // What fails is begun again by whoever reads the option next.
    this.workOut(optionId).catch(() => this.logger.warn({ optionId }, 'team capacity not worked out'));
  }

  private async workOut(optionId: string): Promise<void> {
    const day = await this.patterns.planningDay();
    const view = { kind: 'option-capacity', optionId, day } as const;
    const { teamCapacity } = await this.patterns.read<TeamCapacityFact>(view);
    if (teamCapacity !== null) await this.options.keepTeamCapacity(optionId, teamCapacity);
  }
}
