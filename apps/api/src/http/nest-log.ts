import type { Log } from '@homeround/runtime';
import type { LoggerService } from '@nestjs/common';

/** Lets Nest and everything that uses its Logger write to the log of the process. */
export class NestLog implements LoggerService {
  constructor(private readonly sink: Log) {}

  // Nest tells of every module and route at start: of interest only when looking for a fault.
  log(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }

  warn(message: unknown, ...more: unknown[]): void {
    this.write('warn', message, more);
  }

  error(message: unknown, ...more: unknown[]): void {
    this.write('error', message, more);
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.write('fatal', message, more);
  }

  /** Nest appends the logger's name as the last argument; fields may come first and their message after them. */
  private write(level: 'debug' | 'warn' | 'error' | 'fatal', message: unknown, more: unknown[]): void {
    const texts = more.filter((each): each is string => typeof each === 'string');
    const context = texts.at(-1);
    if (typeof message === 'string') this.sink[level]({ context }, message);
    else this.sink[level]({ ...fieldsOf(message), context }, texts.length > 1 ? texts[0] : undefined);
  }
}

/** Of an error only its kind: its message may quote data. */
function fieldsOf(message: unknown): object {
  if (message instanceof Error) return { error: message.name };
  return typeof message === 'object' && message !== null ? message : {};
}
