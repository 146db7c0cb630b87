// For reports: what checks established and what of it has come in.
export { checksOf, establishedBy, lastDayOf, type Check } from './domain/check';
export { recoveryOf, type Recovery, type StatementOf } from './domain/recovery';

// For sanctions: what a check's findings propose, ready to be recorded.
export { proposedViolations, type ProposedViolation } from './domain/proposed-violations';

export { spokenFor } from './domain/spoken-for';

// For screens: who is looked at and how.
export * from './domain/check-events';
export { EVIDENCE_RECORDED, SESSION_HELD } from './domain/case-events';
export { CHECK_WORDS } from './words';
