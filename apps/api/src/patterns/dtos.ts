import { coverageSchema, patternsOverviewSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';

export class PatternsOverviewDto extends createZodDto(patternsOverviewSchema) {}
export class CoverageDto extends createZodDto(coverageSchema) {}
