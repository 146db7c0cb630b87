export { AuditTrail, type AuditVerification } from './use-cases/audit-trail';
