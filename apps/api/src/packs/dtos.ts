import { newPackSchema, packSchema, uuidSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class NewPackDto extends createZodDto(newPackSchema) {}
export class PackDto extends createZodDto(packSchema) {}
export class PackPath extends createZodDto(z.object({ packId: uuidSchema })) {}
/** Names that the pack gives its files: no path, nothing hidden. */
export class PackFilePath extends createZodDto(
  z.object({ packId: uuidSchema, name: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/i) }),
) {}
