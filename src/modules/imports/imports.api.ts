export { FILES_PAGES, filesPage } from './documents/files-page';
export { IMPORT_KINDS, type ImportKind } from './domain/import-kind';
export { ImportFile, type ImportOptions, type ImportResult } from './use-cases/import-file.use-case';
export { prepareFolder, type PreparedFolder } from './use-cases/prepare-folder';
export type { ImportProgress } from './use-cases/import-attempt';
