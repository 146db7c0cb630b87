export type { DatedStatus, EmployerRecord } from './domain/employer-record';
export { SECTORS } from '../../law/sectors';
export { searchTextOf } from './domain/search-text';
export { EmployerRegisterQuery, type RegisteredEmployer } from './persistence/employer-register.query';
export { EMPLOYER_STATUS_CODES } from '../../law/employer-statuses';
export { EmployerRepository } from './persistence/employer.repository';
export type { DatedEvidence } from './domain/dated-evidence';
export { employerError } from './domain/employer-errors';
