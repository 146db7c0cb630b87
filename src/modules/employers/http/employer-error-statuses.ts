import type { ErrorStatusTable } from '../../../platform/http/error-statuses';

/** What a refused look at the register means over HTTP. */
export const EMPLOYER_ERROR_STATUSES: ErrorStatusTable = { 'employer.not-found': 404 };
