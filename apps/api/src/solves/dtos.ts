import {
  idSchema,
  newSolveSchema,
  solveProgressSchema,
  solveSchema,
  solveSnapshotSchema,
  uuidSchema,
} from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class NewSolveDto extends createZodDto(newSolveSchema) {}
export class SolveDto extends createZodDto(solveSchema) {}
export class SolveSnapshotDto extends createZodDto(solveSnapshotSchema) {}
export class SolveProgressDto extends createZodDto(solveProgressSchema) {}
export class SolvePath extends createZodDto(z.object({ localityId: idSchema, solveId: uuidSchema })) {}
