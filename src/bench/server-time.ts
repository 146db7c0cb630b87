import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectPostgres } from './raw-database';

const TICKS_PER_SECOND = 100;

/** Process id of a PostgreSQL server's first process, where the server runs on this machine and its folder may be read. */
export async function findServerPid(url: string): Promise<number | undefined> {
  const client = await connectPostgres(url);
  try {
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    const pid = Number(readFileSync(join(rows[0]?.data_directory ?? '', 'postmaster.pid'), 'utf8').split('\n')[0]);
    return ticksOf(pid) === undefined ? undefined : pid;
  } catch {
    return undefined;
  } finally {
    await client.end();
  }
}

/** Processor time that the server has used so far, all its processes together, those that have ended too (Linux). */
export function serverCpuSeconds(pid: number): number {
  const first = ticksOf(pid);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ticksOf(Number(name)))
    .filter((ticks) => ticks?.parent === pid);
  const own = children.reduce((sum, child) => sum + (child?.own ?? 0), first?.own ?? 0);
  return (own + (first?.ended ?? 0)) / TICKS_PER_SECOND;
}

/** Undefined where there is no such process, or no more. */
function ticksOf(pid: number): { parent: number; own: number; ended: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold blanks: fields are counted from behind it, the first there being the third of all.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const at = (field: number): number => Number(fields[field - 3]);
    return { parent: at(4), own: at(14) + at(15), ended: at(16) + at(17) };
  } catch {
    return undefined;
  }
}
