import {
  changePasswordSchema,
  meSchema,
  newSavedViewSchema,
  savedViewSchema,
  sessionSchema,
  uuidSchema,
} from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class MeDto extends createZodDto(meSchema) {}
export class ChangePasswordDto extends createZodDto(changePasswordSchema) {}
export class SessionDto extends createZodDto(sessionSchema) {}
export class SessionPath extends createZodDto(z.object({ sessionId: uuidSchema })) {}
export class SavedViewDto extends createZodDto(savedViewSchema) {}
export class NewSavedViewDto extends createZodDto(newSavedViewSchema) {}
export class SavedViewPath extends createZodDto(z.object({ savedViewId: uuidSchema })) {}
