import { auditPageSchema, idSchema, uuidSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class AuditPageDto extends createZodDto(auditPageSchema) {}

/** Newest first. A page is small enough to read and large enough to page through a day. */
export class AuditQuery extends createZodDto(
  z.object({
    before: z
      .string()
      .regex(/^\d{1,18}$/, 'the `next` of the page before')
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
    what: z.string().min(1).max(60).optional(),
    accountId: uuidSchema.optional(),
    localityId: idSchema.optional(),
  }),
) {}
