import type { Cell } from './cell';

/** Must be filled in every row. */
export interface NeededColumn<Value> {
  readonly kind: 'needed';
  readonly cell: Cell<Value>;
}

/** May be empty or left out: the field is then absent. */
export interface OptionalColumn<Value> {
  readonly kind: 'optional';
  readonly cell: Cell<Value>;
}

/** May be empty or left out: the field then has this value. */
export interface DefaultedColumn<Value> {
  readonly kind: 'defaulted';
  readonly cell: Cell<Value>;
  readonly value: Value;
}

export type Column<Value> = NeededColumn<Value> | OptionalColumn<Value> | DefaultedColumn<Value>;

/** A column for each field, by the field's name in the domain. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

type ValueOf<C> = C extends Column<infer Value> ? Value : never;
type OptionalFields<C> = {
  [Field in keyof C]: C[Field] extends OptionalColumn<unknown> ? Field : never;
}[keyof C];

/** The record that a row of such columns makes. */
export type RecordOf<C> = {
  readonly [Field in Exclude<keyof C, OptionalFields<C>>]: ValueOf<C[Field]>;
} & { readonly [Field in OptionalFields<C>]?: ValueOf<C[Field]> };

export const needed = <Value>(cell: Cell<Value>): NeededColumn<Value> => ({ kind: 'needed', cell });
export const optional = <Value>(cell: Cell<Value>): OptionalColumn<Value> => ({ kind: 'optional', cell });
export const defaulted = <Value>(cell: Cell<Value>, value: Value): DefaultedColumn<Value> => ({
  kind: 'defaulted',
  cell,
  value,
});
