import { signInSchema, welcomeSchema } from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';

export class SignInDto extends createZodDto(signInSchema) {}
export class WelcomeDto extends createZodDto(welcomeSchema) {}
