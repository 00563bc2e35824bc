import type { FaultCode } from '../fault-codes';
import type { TableName } from './table-names';

/** How one kind of cell is read and written: `read(write(value))` is the value. */
export interface Cell<Value> {
  /** The fault when the text cannot be read. */
  readonly code: FaultCode;
  /** What the cell must be, to end the sentence "… is not …". */
  readonly wants: string;
  /** The file whose ids the cell names. */
  readonly refersTo?: TableName;
  /** Undefined when the text is not what the cell wants. */
  read(text: string): Value | undefined;
  write(value: Value): string;
}

const LONGEST_TEXT = 200;
const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._:/-]{0,63}$/u;

const readText = (text: string) =>
  text.length > 0 && text.length <= LONGEST_TEXT && !/\p{Cc}/u.test(text) ? text : undefined;
const readId = (text: string) => (ID_PATTERN.test(text) ? text : undefined);
const asIs = (text: string) => text;

export const TEXT: Cell<string> = {
  code: 'BAD_TEXT',
  wants: 'a text of up to 200 characters',
  read: readText,
  write: asIs,
};

/** An id that this file itself gives out. */
export const ID: Cell<string> = { code: 'BAD_ID', wants: 'an id', read: readId, write: asIs };

/** An id that another file must have. */
export const idOf = (refersTo: TableName): Cell<string> => ({ ...ID, refersTo });

export function wholeNumber(least: number, most: number): Cell<number> {
  return {
    code: 'BAD_NUMBER',
    wants: `a whole number from ${least} to ${most}`,
    read: (text) => (/^\d{1,9}$/.test(text) ? within(Number(text), least, most) : undefined),
    write: String,
  };
}

export function decimal(least: number, most: number): Cell<number> {
  return {
    code: 'BAD_NUMBER',
    wants: `a number from ${least} to ${most}, with a point before decimals`,
    read: (text) => (/^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? within(Number(text), least, most) : undefined),
    write: String,
  };
}

function within(value: number, least: number, most: number): number | undefined {
  return least <= value && value <= most ? value : undefined;
}

export function oneOf<Value extends string>(values: readonly Value[]): Cell<Value> {
  return {
    code: 'BAD_CHOICE',
    wants: `one of ${values.join(', ')}`,
    read: (text) => values.find((value) => value === text),
    write: asIs,
  };
}

export const YES_NO: Cell<boolean> = {
  code: 'BAD_CHOICE',
  wants: 'yes or no',
  read: (text) => (text === 'yes' ? true : text === 'no' ? false : undefined),
  write: (value) => (value ? 'yes' : 'no'),
};

/** 1 or 2 workers. */
export const ONE_OR_TWO: Cell<1 | 2> = {
  code: 'BAD_NUMBER',
  wants: '1 or 2',
  read: (text) => (text === '1' ? 1 : text === '2' ? 2 : undefined),
  write: String,
};

/** What a worker thinks of a work pattern. */
export const LIKING: Cell<number> = {
  code: 'BAD_NUMBER',
  wants: 'a whole number from -2 to 2',
  read: (text) => (/^(-?[12]|0)$/.test(text) ? Number(text) : undefined),
  write: String,
};

const SEPARATOR = '|';

function listOf(wants: string, readItem: (text: string) => string | undefined): Cell<readonly string[]> {
  return {
    code: 'BAD_LIST',
    wants,
    read: (text) => {
      const items = text.split(SEPARATOR).map((item) => item.trim());
      const usable = items.every((item) => readItem(item) !== undefined);
      return usable && new Set(items).size === items.length ? items : undefined;
    },
    write: (items) => items.join(SEPARATOR),
  };
}

/** Words or phrases, `a|b|c`. */
export const LIST = listOf('a list such as a|b|c without repeats', readText);

/** Ids that another file must have, `W1|W2`. */
export const idsOf = (refersTo: TableName): Cell<readonly string[]> => ({
  ...listOf('a list of ids such as W1|W2 without repeats', readId),
  refersTo,
});
