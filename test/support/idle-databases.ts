import { Client } from 'pg';
import { postgresCopy } from './database-templates';

/** A PostgreSQL database of one test file. */
interface Copy {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

const idle: Copy[] = [];
let keeping = false;

/** From here on databases that are given back are emptied and kept for the next test: making one takes ten times as long. */
export function keepIdleDatabases(): void {
  keeping = true;
}

/** Drops what was kept. */
export async function dropIdleDatabases(): Promise<void> {
  keeping = false;
  for (const copy of idle.splice(0)) await copy.drop();
}

/** An empty database with the current schema: one that was given back, else a new one. */
export async function takeDatabase(): Promise<Copy> {
  return idle.pop() ?? (await postgresCopy());
}

/** Gives a database back; nobody may be connected to it any more. */
export async function giveBack(copy: Copy): Promise<void> {
  if (keeping && (await emptied(copy.url))) idle.push(copy);
  else await copy.drop();
}

/** Makes a database as good as new. @returns false where its schema is not the current one any more. */
async function emptied(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ tables: string }>(
      `SELECT COUNT(*) AS tables FROM pg_tables WHERE schemaname = 'public'`,
    );
    if (Number(rows[0]?.tables) < 2) return false;
    // The tables refuse to be emptied, except by a replica.
    await client.query(`SET session_replication_role = replica; ${EMPTY}`);
    return true;
  } finally {
    await client.end();
  }
}

const EMPTY = `
  DO $$
  DECLARE
    relation record;
    filled boolean;
  BEGIN
    FOR relation IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migration' LOOP
      EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I)', relation.name) INTO filled;
      IF filled THEN EXECUTE format('TRUNCATE %I CASCADE', relation.name); END IF;
    END LOOP;
    FOR relation IN SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public' AND sequencename <> 'migration_id_seq' LOOP
      PERFORM setval(quote_ident(relation.name)::regclass, 1, false);
    END LOOP;
  END $$`;
