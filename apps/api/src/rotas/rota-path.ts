import { idSchema, uuidSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export const rotaPathSchema = z.object({ localityId: idSchema, rotaId: uuidSchema });

export class RotaPath extends createZodDto(rotaPathSchema) {}
