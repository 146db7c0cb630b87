export type { OfficeSince } from './domain/office-history';
export type { DatedStatus, EmployerRecord } from './domain/employer-record';
export { SECTORS } from '../../law/sectors';
export { searchTextOf } from './domain/search-text';
export {
  EmployerRegisterQuery,
  type EmployerWithStatuses,
  type RegisteredEmployer,
} from './persistence/employer-register.query';
export { EMPLOYER_STATUS_CODES, EMPLOYER_STATUS_NAMES, employerStatusName } from '../../law/employer-statuses';
export { officeOnDay, particularsOnDay } from './persistence/dated-register-sql';
export { EmployerRepository, type ChangeOfRegister } from './persistence/employer.repository';
export {
  PaymentMethodRepository,
  type MethodChange,
  type RecordedMethod,
} from './persistence/payment-method.repository';
export type { DatedEvidence } from './domain/dated-evidence';
export { employerError } from './domain/employer-errors';
export { EMPLOYER_WORDS } from './words';
