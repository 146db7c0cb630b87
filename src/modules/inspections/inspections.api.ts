// For reports: what checks established and what of it has come in.
export { checksOf, type Check } from './domain/check';
export { recoveryOf, type Recovery, type StatementOf } from './domain/recovery';
