import { badFactFiles } from './bad-fact-files';
import { badRegisterFiles } from './bad-register-files';
import type { BadFile, TableKind, TablesByKind } from './bad-file';
import { oddlyWrittenFiles } from './oddly-written-files';
import { worldTables } from './tables';
import type { World } from './world';

/**
 * Every bad or odd file made from a world of a hundred employers or more.
 * @throws DomainError `world.invalid` where the world is so small that nothing was ever corrected or urged in it.
 */
export function badFiles(world: World): readonly BadFile[] {
  const tables = Object.fromEntries(
    worldTables(world, 'employer').map((table) => [table.fileName.replace('.csv', '') as TableKind, table]),
  ) as TablesByKind;
  return [...oddlyWrittenFiles(tables), ...badFactFiles(tables), ...badRegisterFiles(tables)];
}
