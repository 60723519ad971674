import * as v from 'valibot';
import type { Parsed } from './parsed';
import { reportSchema } from './report';

const { provider, ...shared } = v.pick(reportSchema, [
  ...(['address', 'name', 'incoming', 'outgoing', 'alternatives', 'provider', 'signIn'] as const),
]).entries;

/** What exports need of one account. Reports, settings files and the wizard all have it. */
export const exportableSettingsSchema = v.object({ ...shared, provider: v.exactOptional(provider) });
/** What exports need of one account. */
export type ExportableSettings = Parsed<typeof exportableSettingsSchema>;
