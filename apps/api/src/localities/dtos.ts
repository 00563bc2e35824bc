import { localityOverviewSchema, localitySchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';

export class LocalityDto extends createZodDto(localitySchema) {}
export class LocalityOverviewDto extends createZodDto(localityOverviewSchema) {}
