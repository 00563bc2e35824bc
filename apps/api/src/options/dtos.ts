import {
  changeOptionSchema,
  compareQuerySchema,
  equalitySchema,
  impactQuerySchema,
  newMeasureSchema,
  newOptionSchema,
  optionSchema,
  optionsComparisonSchema,
  optionSummarySchema,
  transitionQuerySchema,
  transitionSchema,
  uuidSchema,
  workerImpactsSchema,
} from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class NewOptionDto extends createZodDto(newOptionSchema) {}
export class ChangeOptionDto extends createZodDto(changeOptionSchema) {}
export class NewMeasureDto extends createZodDto(newMeasureSchema) {}
export class OptionSummaryDto extends createZodDto(optionSummarySchema) {}
export class OptionDto extends createZodDto(optionSchema) {}
export class OptionsComparisonDto extends createZodDto(optionsComparisonSchema) {}
export class WorkerImpactsDto extends createZodDto(workerImpactsSchema) {}
export class EqualityDto extends createZodDto(equalitySchema) {}
export class TransitionDto extends createZodDto(transitionSchema) {}
export class OptionPath extends createZodDto(z.object({ optionId: uuidSchema })) {}
export class OptionsQuery extends createZodDto(z.strictObject({ frontId: uuidSchema.optional() })) {}
export class CompareQuery extends createZodDto(compareQuerySchema) {}
export class ImpactQueryDto extends createZodDto(impactQuerySchema) {}
export class TransitionQuery extends createZodDto(transitionQuerySchema) {}
