import * as v from 'valibot';
import { candidateFields, readingHeard } from './candidate';
import { mailAddressSchema } from './mail-address';
import { parserOf } from './parse';
import type { Parsed } from './parsed';
import { boundedLine, requestLimits } from './request-limits';

const { entries } = candidateFields;

/** A server as a settings file may give it: protocol, host, port and security; the rest defaults to typed, not proven. */
const writtenFields = v.object({
  ...entries,
  login: v.optional(entries.login, null),
  saidLogins: v.optional(entries.saidLogins, []),
  auth: v.optional(entries.auth, ['password']),
  source: v.optional(entries.source, 'typed'),
  sources: v.optional(entries.sources, ['typed']),
  trust: v.optional(entries.trust, 'typed'),
  trustReason: v.optional(entries.trustReason, { id: 'trust.typed', values: {} }),
  named: v.optional(entries.named, 'port'),
  documentDate: v.optional(entries.documentDate, null),
  proven: v.optional(entries.proven, false),
  state: v.optional(entries.state, 'skipped'),
  failure: v.optional(entries.failure, null),
  tookMs: v.optional(entries.tookMs, null),
  heard: v.optional(entries.heard, null),
});
const writtenCandidateSchema = readingHeard(writtenFields);

/** The settings of one account, as `--save-settings` writes and `--from` reads them. */
const settingsFileSchema = v.object({
  format: v.literal('mailwright-settings'),
  version: v.literal(1),
  address: v.nullable(mailAddressSchema),
  name: v.nullable(boundedLine(requestLimits.nameChars)),
  incoming: v.nullable(writtenCandidateSchema),
  outgoing: v.nullable(writtenCandidateSchema),
  alternatives: v.optional(v.array(writtenCandidateSchema), []),
  /** Whether sending has a password of its own; left out where nobody said so. */
  hasOwnSendingPassword: v.exactOptional(v.boolean()),
});
/** The settings of one account as a file holds them. */
export type SavedSettings = Parsed<typeof settingsFileSchema>;

/** Reads a settings file that was decoded from JSON; an unknown version or a broken field is one sentence. */
export const parseSettingsFile = parserOf(settingsFileSchema);
