import type { FaultBody } from '@homeround/contract';
import type { PipeTransform } from '@nestjs/common';
import { createZodValidationPipe } from 'nestjs-zod';
import type { ZodError } from 'zod';
import { refuse } from '../errors/refuse';

/** More would help nobody, and a hostile body could have thousands. */
const MOST_FAULTS = 100;

/** Checks bodies, queries and path parameters against their schema and names every problem. */
export const RequestValidationPipe: new () => PipeTransform = createZodValidationPipe({
  createValidationException: (error) =>
    refuse('INVALID_REQUEST', {}, { faults: (error as ZodError).issues.slice(0, MOST_FAULTS).map(toFault) }),
});

function toFault({ path, message, code }: ZodError['issues'][number]): FaultBody {
  const where = path.length > 0 ? path.join('.') : 'the whole';
  return {
    code: `VALUE_${code.toUpperCase()}`,
    cause: `${where}: ${message}`,
    action: 'Correct it; /api/openapi.json says what it may be.',
    severity: 'refuse',
    column: where,
  };
}
