import { FirstSchema1764000000000 } from './1764000000000-first-schema';
import { TaxRegistry1764000100000 } from './1764000100000-tax-registry';

/** Every migration, oldest first. A released one is never edited. */
export const MIGRATIONS = [FirstSchema1764000000000, TaxRegistry1764000100000];
