import { Table, type QueryRunner, type TableColumnOptions } from 'typeorm';
import { engineOf, type Engine } from '../engine';

/** The kinds of columns, each portable: see `docs/adr` on portable columns. */
type Kind = 'id' | 'bigId' | 'text' | 'integer' | 'bigint' | 'flag';

/** A column as a migration writes it down. */
export interface ColumnPlan {
  readonly kind: Kind;
  readonly name: string;
  readonly nullable: boolean;
}

/** A table as a migration writes it down, once for both engines. */
export interface TablePlan {
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  /** Primary key of a table without a counted key. */
  readonly primary?: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly IndexPlan[];
  /** What must hold for every row, in SQL that both engines read alike. The key becomes part of the constraint's name. */
  readonly checks?: Readonly<Record<string, string>>;
  /** Column → table whose `id` it names. */
  readonly references?: Readonly<Record<string, string>>;
  /** SQLite keeps the rows in the order of their primary key, without a second tree. */
  readonly withoutRowid?: boolean;
}

/** An index, partial where `where` is given. */
export interface IndexPlan {
  readonly columns: readonly string[];
  readonly unique?: boolean;
  readonly where?: string;
}

const column = (kind: Kind) => (name: string) => ({ kind, name, nullable: false });

/** A counted key below 2^31, named `id`. */
export const id: ColumnPlan = column('id')('id');
/** A counted key without end, named `id`. */
export const bigId: ColumnPlan = column('bigId')('id');
/** Text; also codes, civil dates `YYYY-MM-DD`, periods `YYYY-MM` and JSON. Ordered byte by byte on both engines. */
export const text = column('text');
/** A whole number below 2^31. */
export const integer = column('integer');
/** A whole number below 2^63. */
export const bigInteger = column('bigint');
/** Money in whole đồng. */
export const dong = column('bigint');
/** Milliseconds since 1970-01-01T00:00Z. */
export const instant = column('bigint');
/** True or false. */
export const flag = column('flag');
/** The same column where nothing may stand. */
export const orNull = (plan: ColumnPlan): ColumnPlan => ({ ...plan, nullable: true });

/** A check that a column holds one of a closed list of codes. */
export function oneOf(name: string, codes: readonly string[]): string {
  return `"${name}" IN (${codes.map((code) => `'${code}'`).join(', ')})`;
}

/** Creates the tables in order. */
export async function createTables(runner: QueryRunner, plans: readonly TablePlan[]): Promise<void> {
  const engine = engineOf(runner.dataSource);
  for (const plan of plans) await runner.createTable(tableOf(plan, engine));
}

/** Drops the tables in reverse order. */
export async function dropTables(runner: QueryRunner, plans: readonly TablePlan[]): Promise<void> {
  for (const plan of plans.toReversed()) await runner.dropTable(plan.name);
}

function tableOf(plan: TablePlan, engine: Engine): Table {
  const named = (kind: string, columns: readonly string[]): string => [kind, plan.name, ...columns].join('_');
  return new Table({
    name: plan.name,
    columns: plan.columns.map((column) => columnOf(column, plan, engine)),
    uniques: (plan.unique ?? []).map((columns) => ({ name: named('uq', columns), columnNames: [...columns] })),
    indices: (plan.indexes ?? []).map(({ columns, unique, where }) => ({
      name: named('ix', columns),
      columnNames: [...columns],
      isUnique: unique ?? false,
      ...(where === undefined ? {} : { where }),
    })),
    checks: Object.entries(plan.checks ?? {}).map(([name, expression]) => ({ name: named('ck', [name]), expression })),
    foreignKeys: Object.entries(plan.references ?? {}).map(([from, to]) => ({
      name: named('fk', [from]),
      columnNames: [from],
      referencedTableName: to,
      referencedColumnNames: ['id'],
    })),
    withoutRowid: plan.withoutRowid ?? false,
  });
}

function columnOf(plan: ColumnPlan, table: TablePlan, engine: Engine): TableColumnOptions {
  const counted = plan.kind === 'id' || plan.kind === 'bigId';
  return {
    name: plan.name,
    type: typeOf(plan.kind, engine),
    isNullable: plan.nullable,
    isPrimary: counted || (table.primary?.includes(plan.name) ?? false),
    ...(counted ? { isGenerated: true, generationStrategy: 'increment' as const } : {}),
    // The server's own collation differs from machine to machine; SQLite compares bytes.
    ...(plan.kind === 'text' && engine === 'postgres' ? { collation: 'C' } : {}),
  };
}

function typeOf(kind: Kind, engine: Engine): string {
  if (kind === 'flag') return 'boolean';
  // SQLite counts only a column declared INTEGER, which holds 64 bits anyway.
  if (kind === 'bigId') return engine === 'sqlite' ? 'integer' : 'bigint';
  return kind === 'id' ? 'integer' : kind;
}
