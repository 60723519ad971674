import * as v from 'valibot';
import { candidateSchema } from './candidate';
import type { Parsed } from './parsed';
import { loginOutcomeSchema, providerFactsSchema } from './report';
import { boundedLine, requestLimits } from './request-limits';

/** What exports need of one account. Reports, settings files and the wizard all have it. */
export const exportableSettingsSchema = v.object({
  address: v.nullable(boundedLine(requestLimits.addressChars)),
  name: v.nullable(boundedLine(requestLimits.nameChars)),
  incoming: v.nullable(candidateSchema),
  outgoing: v.nullable(candidateSchema),
  alternatives: v.array(candidateSchema),
  provider: v.exactOptional(v.nullable(providerFactsSchema)),
  signIn: v.exactOptional(
    v.object({ incoming: v.nullable(loginOutcomeSchema), outgoing: v.nullable(loginOutcomeSchema) }),
  ),
});
/** What exports need of one account. */
export type ExportableSettings = Parsed<typeof exportableSettingsSchema>;
