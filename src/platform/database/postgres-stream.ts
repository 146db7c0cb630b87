import { Client, escapeLiteral, type FieldDef } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions';
import { RAW_TYPES } from './postgres-data-source';
import type { RawRow, RawValue } from './raw-rows';
import type { BoundSql, SqlValue } from './sql';

type Parser = (text: string) => RawValue;

const NEWLINE = 0x0a;

/**
 * Rows in batches by COPY, which is twice as fast as fetching from a cursor. On a connection of its own: a COPY that is broken off leaves
 * its connection of no further use.
 */
export async function* streamFromPostgres(
  options: PostgresDataSourceOptions,
  sql: BoundSql,
  batchSize: number,
): AsyncGenerator<RawRow[], void, void> {
  const client = new Client({
    connectionString: options.url,
    options: '-c default_transaction_read_only=on',
    types: RAW_TYPES,
  });
  // Losing the connection also fails the stream, where it is dealt with; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const parsers = await parsersOf(client, sql);
    const stream = client.query(copyTo(`COPY (${withLiterals(sql)}) TO STDOUT`));
    let batch: RawRow[] = [];
    for await (const lines of wholeLines(stream as AsyncIterable<Buffer>)) {
      for (const line of lines) {
        if (batch.push(rowOf(line, parsers)) < batchSize) continue;
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0) yield batch;
  } finally {
    await client.end();
  }
}

/** COPY delivers text only; an empty run of the statement tells the columns' types. */
async function parsersOf(client: Client, sql: BoundSql): Promise<Parser[]> {
  const result = await client.query({ text: `SELECT * FROM (${sql.text}) AS described LIMIT 0`, values: sql.values });
  return result.fields.map((field: FieldDef) => RAW_TYPES.getTypeParser(field.dataTypeID, 'text') as Parser);
}

/** COPY takes no parameters, so they are written into the statement, quoted. */
function withLiterals(sql: BoundSql): string {
  return sql.text.replace(/\$(\d+)/g, (_, number: string) => literal(sql.values[Number(number) - 1] ?? null));
}

function literal(value: SqlValue): string {
  if (value === null) return 'NULL';
  return typeof value === 'string' ? escapeLiteral(value) : `(${String(value)})`;
}

async function* wholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string[], void, void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE);
    const head = end < 0 ? undefined : Buffer.concat([rest, chunk.subarray(0, end)]);
    rest = head ? chunk.subarray(end + 1) : Buffer.concat([rest, chunk]);
    if (head) yield head.toString('utf8').split('\n');
  }
}

function rowOf(line: string, parsers: readonly Parser[]): RawRow {
  const fields = line.split('\t');
  const row: RawRow = [];
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index] ?? '';
    const parse = parsers[index];
    if (field === '\\N' || !parse) row.push(null);
    else row.push(parse(field.includes('\\') ? unescaped(field) : field));
  }
  return row;
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

function unescaped(field: string): string {
  return field.replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter);
}
