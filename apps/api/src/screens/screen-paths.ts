import { idSchema, localDateSchema, uuidSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { rotaPathSchema } from '../rotas/rota-path';

const visitIdSchema = z.string().min(1).max(120);

export class DayPath extends createZodDto(rotaPathSchema.extend({ date: localDateSchema })) {}
export class VisitPath extends createZodDto(rotaPathSchema.extend({ visitId: visitIdSchema })) {}
export class PersonPath extends createZodDto(rotaPathSchema.extend({ personId: idSchema })) {}
export class WorkerPath extends createZodDto(rotaPathSchema.extend({ workerId: idSchema })) {}

/** Ids with commas between them; absent = every worker of the rota. */
export class SheetsQuery extends createZodDto(z.object({ workerIds: z.string().max(20_000).optional() })) {}
/** The rota to compare with; absent = nothing. */
export class DifferencesQuery extends createZodDto(z.object({ before: uuidSchema.optional() })) {}
