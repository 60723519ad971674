import * as v from 'valibot';
import { candidateFields } from './candidate';
import type { Parsed } from './parsed';
import { reportSchema } from './report';
import { requestLimits } from './request-limits';

const { provider, ...shared } = v.pick(reportSchema, [
  ...(['address', 'name', 'incoming', 'outgoing', 'alternatives', 'provider', 'signIn'] as const),
]).entries;

const serviceSchema = v.pick(candidateFields, ['protocol', 'security']);
/** A protocol with its protection, whatever the host and port. */
export type Service = Parsed<typeof serviceSchema>;

/** What exports need of one account. Reports, settings files and the wizard all have it. */
export const exportableSettingsSchema = v.object({
  ...shared,
  provider: v.exactOptional(provider),
  /** Whether sending is said to have a password of its own; left out where nobody said so. What the sign-ins show is among their outcomes. */
  hasOwnSendingPassword: v.exactOptional(v.boolean()),
  /** Services that were asked for and are not offered; left out where nobody looked. */
  notOffered: v.exactOptional(v.pipe(v.array(serviceSchema), v.maxLength(requestLimits.services))),
});
/** What exports need of one account. */
export type ExportableSettings = Parsed<typeof exportableSettingsSchema>;
