import { SavedViewStore } from '@homeround/store';
import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ZodResponse } from 'nestjs-zod';
import { CurrentAccount, type SignedInAccount, SignedIn } from '../access';
import { Audited } from '../audit';
import { refuse } from '../errors/refuse';
import { Refusal } from '../errors/refusal';
import { NewSavedViewDto, SavedViewDto, SavedViewPath } from './dtos';

@ApiTags('me')
@Controller('me/saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViewStore) {}

  @Get()
  @SignedIn()
  @ApiOperation({
    operationId: 'listSavedViews',
    summary: 'The named board filters of the account, by name.',
  })
  @ZodResponse({ status: 200, type: [SavedViewDto] })
  list(@CurrentAccount() { accountId }: SignedInAccount) {
    return this.views.list(accountId);
  }

  @Post()
  @SignedIn()
  @Audited('saved-view.put', { answerIds: ['savedViewId'] })
  @ApiOperation({
    operationId: 'saveView',
    summary: 'Keeps board filters under a name, in place of older ones of that name.',
  })
  @ZodResponse({ status: 201, type: SavedViewDto })
  async save(@CurrentAccount() { accountId }: SignedInAccount, @Body() { name, query }: NewSavedViewDto) {
    const saved = await this.views.save(accountId, name, query);
    if (saved === 'full') throw tooMany();
    return saved;
  }

  @Delete(':savedViewId')
  @HttpCode(204)
  @SignedIn()
  @Audited('saved-view.remove')
  @ApiOperation({ operationId: 'removeSavedView', summary: 'Removes a saved view of the account.' })
  @ApiNoContentResponse()
  async remove(
    @CurrentAccount() { accountId }: SignedInAccount,
    @Param() { savedViewId }: SavedViewPath,
  ): Promise<void> {
    if (!(await this.views.remove(accountId, savedViewId))) throw refuse('NOT_FOUND');
  }
}

function tooMany(): Refusal {
  return new Refusal(409, {
    code: 'TOO_MANY_VIEWS',
    cause: 'The account has as many saved views as it may.',
    action: 'Remove one first.',
  });
}
