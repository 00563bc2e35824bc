import { errorSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';

export class ErrorDto extends createZodDto(errorSchema) {}
