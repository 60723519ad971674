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
  /** Services that were asked for and are not offered; left out where nobody looked. */
  notOffered: v.exactOptional(v.pipe(v.array(serviceSchema), v.maxLength(requestLimits.services))),
});
/** What exports need of one account. */
export type ExportableSettings = Parsed<typeof exportableSettingsSchema>;
