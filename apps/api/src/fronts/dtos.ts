import { frontSchema, frontSummarySchema, newFrontSchema, uuidSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class NewFrontDto extends createZodDto(newFrontSchema) {}
export class FrontSummaryDto extends createZodDto(frontSummarySchema) {}
export class FrontDto extends createZodDto(frontSchema) {}
export class FrontPath extends createZodDto(z.object({ frontId: uuidSchema })) {}
