export { IMPORT_KINDS, type ImportKind } from './domain/import-kind';
export { ImportFile, type ImportOptions, type ImportResult } from './use-cases/import-file.use-case';
export type { ImportProgress } from './use-cases/import-attempt';
