export { headInShort, type SignedHead } from './domain/audit-head';
export { AnchorAudit, type Anchored } from './use-cases/anchor-audit.use-case';
export { AuditTrail } from './use-cases/audit-trail';
export { ReadAuditHead } from './use-cases/read-audit-head.query';
export { SealRows } from './use-cases/seal-rows.use-case';
export { VerifyAudit, type AuditVerification } from './use-cases/verify-audit.query';
