import { PinStore } from '@homeround/store';
import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { Allow, CurrentAccount, type SignedInAccount } from '../access';
import { Audited } from '../audit';
import { refuse } from '../errors/refuse';
import { LocalityPath } from '../localities/locality-path';
import { NewPinDto, PinDto, PinPath } from './dtos';
import { PinDesk } from './pin-desk';

@ApiTags('pins')
@Controller('localities/:localityId/pins')
export class PinsController {
  constructor(
    private readonly pins: PinStore,
    private readonly desk: PinDesk,
  ) {}

  @Get()
  @Allow('rota:read')
  @Audited('pins.see', { once: true })
  @ApiOperation({ operationId: 'listPins', summary: 'What schedulers have decided for coming solves.' })
  @ZodResponse({ status: 200, type: [PinDto] })
  list(@Param() { localityId }: LocalityPath): Promise<PinDto[]> {
    return this.desk.list(localityId);
  }

  @Put(':visitId')
  @Allow('pin:change')
  @Audited('pin.put')
  @ApiOperation({
    operationId: 'putPin',
    summary: 'Pins a visit to its workers, and to a time if one is given.',
  })
  @ZodResponse({ status: 200, type: PinDto })
  put(
    @Param() { localityId, visitId }: PinPath,
    @Body() { workerIds, start }: NewPinDto,
    @CurrentAccount() { accountId, name }: SignedInAccount,
  ): Promise<PinDto> {
    const pin = { visitId, workerIds, ...(start === undefined ? {} : { start }) };
    return this.desk.put(localityId, pin, { accountId, name });
  }

  @Delete(':visitId')
  @HttpCode(204)
  @Allow('pin:change')
  @Audited('pin.remove')
  @ApiOperation({ operationId: 'removePin', summary: 'Leaves a visit to the search again.' })
  @ApiNoContentResponse()
  async remove(@Param() { localityId, visitId }: PinPath): Promise<void> {
    if (!(await this.pins.remove(localityId, visitId))) throw refuse('NOT_FOUND');
  }
}
