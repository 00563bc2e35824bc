import { allows, type LocalityOverview } from '@homeround/contract';
import { DatasetStore } from '@homeround/store';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Allow, CurrentAccount, SignedIn, type SignedInAccount } from '../access';
import { toDatasetBody } from '../datasets/to-dataset-body';
import { refuse } from '../errors/refuse';
import { LocalityDto, LocalityOverviewDto } from './dtos';
import { LocalityPath } from './locality-path';
import { planFrom } from './plan-from';

@ApiTags('localities')
@Controller('localities')
export class LocalitiesController {
  constructor(private readonly datasets: DatasetStore) {}

  @Get()
  @SignedIn()
  @ApiOperation({ operationId: 'listLocalities', summary: 'The localities that the account may see.' })
  @ZodResponse({ status: 200, type: [LocalityDto] })
  async list(@CurrentAccount() { grants }: SignedInAccount): Promise<LocalityDto[]> {
    const localities = await this.datasets.localities();
    return localities
      .filter(({ localityId }) => allows(grants, 'rota:read', localityId))
      .map(({ localityId, name }) => ({ localityId, name }));
  }

  @Get(':localityId')
  @Allow('rota:read')
  @ApiOperation({
    operationId: 'readLocality',
    summary: 'A locality: its size, its dataset, where planning starts.',
  })
  @ZodResponse({ status: 200, type: LocalityOverviewDto })
  async read(@Param() { localityId }: LocalityPath): Promise<LocalityOverview> {
    const [localities, dataset] = await Promise.all([this.datasets.localities(), this.datasets.current()]);
    const locality = localities.find((one) => one.localityId === localityId);
    if (!locality || !dataset) throw refuse('NOT_FOUND');
    const { name, people, workers, historyEnds } = locality;
    return {
      ...{ localityId, name, people, workers },
      planFrom: planFrom(historyEnds, dataset.importedAt),
      dataset: toDatasetBody(dataset),
    };
  }
}
