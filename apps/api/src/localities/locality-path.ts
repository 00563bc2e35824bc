import { idSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export const localityPathSchema = z.object({ localityId: idSchema });

export class LocalityPath extends createZodDto(localityPathSchema) {}
