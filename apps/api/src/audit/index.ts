export { Audited, type AuditedSettings } from './audited';
export { type AuditAbout, type AuditLine, AuditTrail } from './audit-trail';
