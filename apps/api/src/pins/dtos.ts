import { idSchema, newPinSchema, pinSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class PinDto extends createZodDto(pinSchema) {}
export class NewPinDto extends createZodDto(newPinSchema) {}
export class PinPath extends createZodDto(
  z.object({ localityId: idSchema, visitId: z.string().min(1).max(120) }),
) {}
