import { councilSolveSchema, newCouncilSolveSchema, uuidSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class CouncilSolveDto extends createZodDto(councilSolveSchema) {}
export class NewCouncilSolveDto extends createZodDto(newCouncilSolveSchema) {}
export class CouncilSolvePath extends createZodDto(z.object({ councilSolveId: uuidSchema })) {}
