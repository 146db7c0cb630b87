import type { Engine } from './engine';
import { guardNames } from './migrations/guards';
import { GUARDS } from './migrations/1764001700500-guards';
import { OFFICE_DETAILS_GUARDS } from './migrations/1764002200000-office-details';
import { PARTICIPANT_GUARDS } from './migrations/1764002300100-participants';

/** Every guard that must stand, from all migrations that made one. */
const GUARDED: readonly string[] = [...GUARDS, ...OFFICE_DETAILS_GUARDS, ...PARTICIPANT_GUARDS].map(
  ({ table }) => table,
);

/** The tables that the database guards, with the names of their triggers. */
export function expectedGuards(engine: Engine): { readonly table: string; readonly names: readonly string[] }[] {
  return GUARDED.map((table) => ({ table, names: guardNames(engine, table) }));
}
