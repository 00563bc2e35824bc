import { ROLES } from '@homeround/domain';
import { z } from 'zod';
import { idSchema, instantSchema, uuidSchema } from '../plain';

export const grantSchema = z.object({ role: z.enum(ROLES), localityId: idSchema.nullable() });

/** Length rather than composition: NIST SP 800-63B 5.1.1.2 asks for 8 at least and no composition rules; 12 is ours. */
export const passwordSchema = z.string().min(12).max(200);
export const usernameSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9._@-]{3,80}$/, 'letters, digits and . _ @ - only, 3 to 80 of them');

export const signInSchema = z.strictObject({
  username: usernameSchema,
  password: z.string().min(1).max(200),
});

export const localitySchema = z.object({ localityId: idSchema, name: z.string() });

/** Who is signed in and what they may see. */
export const meSchema = z.object({
  accountId: uuidSchema,
  username: z.string(),
  name: z.string(),
  grants: z.array(grantSchema),
  /** The localities that the account may see anything of. */
  localities: z.array(localitySchema),
  /** The demo's accounts exist and are shown on the sign-in page. */
  demo: z.boolean(),
});
export type Me = z.infer<typeof meSchema>;

/** What anybody may know before signing in. */
export const welcomeSchema = z.object({
  name: z.string(),
  version: z.string(),
  /** No account exists yet: the first administrator is made with `homeround account first-administrator`. */
  needsAdministrator: z.boolean(),
  /** Demo accounts, only in demo mode. */
  demoAccounts: z.array(z.object({ username: z.string(), password: z.string(), name: z.string() })),
});

export const changePasswordSchema = z.strictObject({
  currentPassword: z.string().min(1).max(200),
  newPassword: passwordSchema,
});

export const sessionSchema = z.object({
  sessionId: z.string(),
  createdAt: instantSchema,
  lastSeenAt: instantSchema,
  expiresAt: instantSchema,
  current: z.boolean(),
});

export const accountSchema = z.object({
  accountId: uuidSchema,
  username: z.string(),
  name: z.string(),
  grants: z.array(grantSchema),
  disabled: z.boolean(),
  createdAt: instantSchema,
  lastSignInAt: instantSchema.nullable(),
  sessions: z.int(),
  revision: z.int(),
});
export type AccountBody = z.infer<typeof accountSchema>;

export const newAccountSchema = z.strictObject({
  username: usernameSchema,
  name: z.string().trim().min(1).max(120),
  password: passwordSchema,
  grants: z.array(grantSchema).max(20),
});

/** What is absent stays. `revision` is the one that was read. */
export const changeAccountSchema = z.strictObject({
  revision: z.int(),
  name: z.string().trim().min(1).max(120).optional(),
  password: passwordSchema.optional(),
  grants: z.array(grantSchema).max(20).optional(),
  disabled: z.boolean().optional(),
});

export const auditEntrySchema = z.object({
  auditId: z.string(),
  at: instantSchema,
  accountId: uuidSchema.nullable(),
  username: z.string().nullable(),
  /** What was done: `rota.publish`, `person.see`, `account.change` … */
  what: z.string(),
  localityId: z.string().nullable(),
  /** Ids of what it was about. */
  about: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** Whether it was allowed and done. */
  outcome: z.enum(['done', 'refused', 'failed']),
});
export type AuditEntryBody = z.infer<typeof auditEntrySchema>;

export const auditPageSchema = z.object({
  entries: z.array(auditEntrySchema),
  /** Pass as `before` to read on; null at the end. */
  next: z.string().nullable(),
});
