import { datasetSchema, importResultSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class DatasetDto extends createZodDto(datasetSchema) {}
export class ImportResultDto extends createZodDto(importResultSchema) {}
/** `csv` is a .zip of the dataset's CSV files. */
export class ExportQuery extends createZodDto(z.object({ format: z.enum(['csv', 'xlsx']).default('csv') })) {}
