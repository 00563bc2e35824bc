import {
  boardDaySchema,
  boardWeekSchema,
  explanationSchema,
  peopleListSchema,
  personPageSchema,
  rotaDifferencesSchema,
  workerPageSchema,
  workersListSchema,
  workerSheetsSchema,
} from '@homeround/contract';
import { createZodDto } from 'nestjs-zod';

export class BoardDayDto extends createZodDto(boardDaySchema) {}
export class BoardWeekDto extends createZodDto(boardWeekSchema) {}
export class ExplanationDto extends createZodDto(explanationSchema) {}
export class PeopleListDto extends createZodDto(peopleListSchema) {}
export class PersonPageDto extends createZodDto(personPageSchema) {}
export class WorkerPageDto extends createZodDto(workerPageSchema) {}
export class WorkersListDto extends createZodDto(workersListSchema) {}
export class WorkerSheetsDto extends createZodDto(workerSheetsSchema) {}
export class RotaDifferencesDto extends createZodDto(rotaDifferencesSchema) {}
