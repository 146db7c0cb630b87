import { FirstSchema1764000000000 } from './1764000000000-first-schema';

/** Every migration, oldest first. A released one is never edited. */
export const MIGRATIONS = [FirstSchema1764000000000];
