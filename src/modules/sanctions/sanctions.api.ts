export { ReadSanctions } from './use-cases/read-sanctions.query';
export { sanctionsOf, type Sanctions } from './domain/sanctions-of';
export { sanctionDuties } from './domain/sanction-duties';
export { finesOf, type FineOfEmployer } from './domain/fines';
export { recordsOf, type RecordOfEmployer } from './domain/records';
export type { FineAccount } from './domain/fine-accounts';
export type { RecordStanding } from './domain/record-standings';
export * from './domain/violation-events';
export * from './domain/fine-events';
