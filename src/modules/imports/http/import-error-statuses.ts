import type { ErrorStatusTable } from '../../../platform/http/error-statuses';

/** What a failed step of an import means over HTTP. */
export const IMPORT_ERROR_STATUSES: ErrorStatusTable = {
  'import.not-found': 404,
  'import.no-rejects': 404,
  'import.no-template': 404,
  'import.not-checked': 409,
  'import.changed': 409,
  'import.nothing-to-record': 409,
  'upload.empty': 422,
  'upload.not-a-table': 415,
  'upload.old-workbook': 415,
};
