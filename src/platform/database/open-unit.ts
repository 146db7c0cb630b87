import type { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

/** A unit of work while it runs; what everything called inside it finds through its asynchronous context. */
export interface OpenUnit {
  readonly manager: EntityManager;
  /** False once it has committed or rolled back: a promise left behind by its work must not write any more. */
  open: boolean;
  /** How many rows it has written to which tables in bulk. */
  readonly written: Map<string, number>;
  /** The error of a part that failed; a unit of which one part failed never commits. */
  failed?: { readonly error: unknown };
}

/** Carries the open unit from `UnitOfWork.run` to whatever its work calls. One per database. */
export type UnitContext = AsyncLocalStorage<OpenUnit>;
