import { Repository, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { InvariantError } from '../../kernel/invariant';
import type { Database } from './database';

const WRITES = [
  'save',
  'insert',
  'update',
  'updateAll',
  'upsert',
  'delete',
  'deleteAll',
  'remove',
  'clear',
  'softRemove',
  'softDelete',
  'recover',
  'restore',
  'increment',
  'decrement',
] as const;

/**
 * The repository that `@InjectRepository` gives: each call finds the open unit of work, else the reading connection. What writes needs
 * an open unit (InvariantError), so nobody can write around it. A query builder belongs to the moment in which it was made: do not keep one.
 */
export function unitRepository<E extends ObjectLiteral>(database: Database, entity: EntityTarget<E>): Repository<E> {
  const repository = new Repository<E>(entity, database.reader());
  // The constructor assigns the property: only one defined afterwards can look anew each time.
  Object.defineProperty(repository, 'manager', { get: () => database.reader() });
  for (const name of WRITES) {
    const write: unknown = Reflect.get(repository, name);
    if (typeof write !== 'function') continue;
    const value = async (...all: unknown[]): Promise<unknown> => {
      database.manager();
      return Reflect.apply(write, repository, all) as unknown;
    };
    Object.defineProperty(repository, name, { value });
  }
  const extend = (): never => {
    throw new InvariantError('a repository of the house is not extended: it would keep the connection of this moment');
  };
  return Object.defineProperty(repository, 'extend', { value: extend });
}
