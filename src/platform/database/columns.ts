import { Column, PrimaryGeneratedColumn, type ColumnOptions } from 'typeorm';
import { bigKeyTransformer, dongTransformer, instantTransformer, jsonTransformer } from './column-transformers';

/** What every column may say about itself. */
export interface ColumnChoice {
  readonly nullable?: boolean;
  readonly primary?: boolean;
}

/** A key that the database counts up: `number` below 2^31. */
export function IdColumn(): PropertyDecorator {
  return PrimaryGeneratedColumn({ type: 'integer' });
}

/** A key that the database counts up without end: `number` below 2^53. For tables that rows keep passing through. */
export function BigIdColumn(): PropertyDecorator {
  // TypeORM offers no transformer on generated columns; declared as a plain primary column with `generated`, it does.
  return Column({ type: 'bigint', primary: true, generated: 'increment', transformer: bigKeyTransformer });
}

/** Text of any length; keys and names alike (compared byte by byte on both engines). */
export function TextColumn(choice: ColumnChoice = {}): PropertyDecorator {
  return column('text', choice);
}

/** A whole number below 2^31: counts, years, versions, keys of other rows. */
export function IntegerColumn(choice: ColumnChoice = {}): PropertyDecorator {
  return column('integer', choice);
}

/** Money in whole đồng: `bigint`. */
export function DongColumn(choice: ColumnChoice = {}): PropertyDecorator {
  return column('bigint', choice, { transformer: dongTransformer });
}

/** A `CivilDate`, stored as text `YYYY-MM-DD`. */
export function CivilDateColumn(choice: ColumnChoice = {}): PropertyDecorator {
  return column('text', choice);
}

/** A `Period`, stored as text `YYYY-MM`. */
export function PeriodColumn(choice: ColumnChoice = {}): PropertyDecorator {
  return column('text', choice);
}

/** An `Instant`, stored as milliseconds since 1970-01-01T00:00Z. */
export function InstantColumn(choice: ColumnChoice = {}): PropertyDecorator {
  return column('bigint', choice, { transformer: instantTransformer });
}

/** Any JSON value, stored as its text. */
export function JsonColumn(choice: ColumnChoice = {}): PropertyDecorator {
  return column('text', choice, { transformer: jsonTransformer });
}

/** True or false. */
export function FlagColumn(choice: ColumnChoice = {}): PropertyDecorator {
  return column('boolean', choice);
}

function column(type: 'text' | 'integer' | 'bigint' | 'boolean', choice: ColumnChoice, more: ColumnOptions = {}) {
  return Column({ ...more, type, nullable: choice.nullable ?? false, primary: choice.primary ?? false });
}
