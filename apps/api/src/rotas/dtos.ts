import {
  discardRotaSchema,
  publishPreviewSchema,
  publishRotaSchema,
  renameRotaSchema,
  rotaDetailSchema,
  rotaSummarySchema,
} from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';

export class RotaSummaryDto extends createZodDto(rotaSummarySchema) {}
export class RotaDetailDto extends createZodDto(rotaDetailSchema) {}
export class RenameRotaDto extends createZodDto(renameRotaSchema) {}
export class DiscardRotaDto extends createZodDto(discardRotaSchema) {}
export class PublishPreviewDto extends createZodDto(publishPreviewSchema) {}
export class PublishRotaDto extends createZodDto(publishRotaSchema) {}
