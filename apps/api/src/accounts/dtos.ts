import { accountSchema, changeAccountSchema, newAccountSchema, uuidSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class AccountDto extends createZodDto(accountSchema) {}
export class NewAccountDto extends createZodDto(newAccountSchema) {}
export class ChangeAccountDto extends createZodDto(changeAccountSchema) {}
export class AccountPath extends createZodDto(z.object({ accountId: uuidSchema })) {}
