import * as v from 'valibot';
import { candidateSchema, loginSchema } from './candidate';
import { hostSchema } from './host-name';
import { knownOnly } from './known-only';
import { mailAddressSchema } from './mail-address';
import { mailboxSchema } from './mailbox';
import { messageSchema } from './message';
import { type Parse, parserOf } from './parse';
import type { Parsed } from './parsed';
import { providerEventSchema } from './provider-event';
import { boundedLine, boundedText, requestLimits, solidTextSchema } from './request-limits';
import { testMessageSchema } from './test-message';
import { directionSchema, findingSchema, verdictSchema } from './verdict';

/** What the user typed is taken for. */
export const inputKindSchema = v.picklist(['address', 'domain', 'host', 'provider']);
/** What the user’s text is taken for. */
export type InputKind = v.InferOutput<typeof inputKindSchema>;

/** `found`: both directions proven; `partly-found`: one; `claimed`: settings known, nothing provable from here. */
export const outcomeSchema = v.picklist(['found', 'partly-found', 'claimed', 'nothing-found', 'cancelled']);
/** How a search ended. */
export type Outcome = v.InferOutput<typeof outcomeSchema>;

/**
 * Who learned what over which transport; what `nothing` names is a source that wants the address and was not asked. Over `none` is a
 * connection to a mail server without encryption.
 */
export const disclosureSchema = v.object({
  to: solidTextSchema,
  what: v.picklist(['domain', 'address', 'connection', 'nothing']),
  over: v.picklist(['dns', 'https', 'http', 'tls', 'starttls', 'none', 'proxy']),
});
/** One party that learned something in a run, and over which transport. */
export type Disclosure = Parsed<typeof disclosureSchema>;

/** Which kind of password a provider takes. */
const passwordKindSchema = v.picklist(['account', 'app-password', 'oauth-only', 'bridge', 'none']);
/** Which kind of password a provider takes. */
export type PasswordKind = v.InferOutput<typeof passwordKindSchema>;

/**
 * Why an account gets no app password: two-step sign-in is off, or has only keys; an administrator, or Google's Advanced Protection,
 * forbids it; the provider wants a browser that it has known for days.
 */
const noAppPasswordSchema = v.picklist([
  'two-step-off',
  'keys-only',
  'administrator',
  'advanced-protection',
  'known-browser',
]);

/** A provider's name. It goes into files, which hold one line of whole characters. */
const providerNameSchema = v.pipe(boundedLine(requestLimits.nameChars), v.regex(/^[^\p{Cs}\uFFFE\uFFFF]*$/u));

/** What is known of a provider before any server is asked. */
export const providerFactsSchema = v.object({
  id: boundedText(requestLimits.idChars),
  name: providerNameSchema,
  password: passwordKindSchema,
  /** What the provider calls the password of mail apps, where that is not an app password. */
  passwordCalled: v.exactOptional(v.picklist(['mail-password', 'code', 'key', 'credentials'])),
  /** The mail apps in which one signs in at the operator itself, without any other password. */
  appButton: v.exactOptional(
    v.object({
      operator: boundedText(requestLimits.nameChars),
      apps: v.array(boundedText(requestLimits.nameChars)),
    }),
  ),
  /** The host of the sign-in in the browser, where mail apps can use one and its host is known. */
  browserSignIn: v.exactOptional(hostSchema),
  /** Whether mail apps can be used; `exchange-only` where its servers speak Exchange but neither IMAP nor POP3. */
  status: v.picklist(['works', 'needs-preparation', 'no-imap', 'exchange-only', 'discontinued']),
  /**
   * What to do first, in order, and facts, which are nothing to do. `help` is the id of a help page whose URL main knows, or null, and
   * `helpHost` its host.
   */
  before: v.array(
    v.object({
      message: messageSchema,
      isFact: v.exactOptional(v.literal(true)),
      help: v.nullable(v.string()),
      helpHost: v.exactOptional(v.string()),
    }),
  ),
  /** Why an account may get no app password. */
  noAppPassword: v.exactOptional(knownOnly(noAppPasswordSchema, 8)),
  /** What it has announced for a day. */
  events: v.exactOptional(knownOnly(providerEventSchema, 12)),
});
/** What is known of a provider before any server is asked. */
export type ProviderFacts = Parsed<typeof providerFactsSchema>;

/** Where the password was another than that of the other direction; left out where it was the same, or that is not known. */
const hasOwnPasswordSchema = v.exactOptional(v.literal(true));

/** The outcome of one sign-in; `method` is the SASL mechanism or command, empty where none was tried. */
const loginOutcomeSchema = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    login: loginSchema,
    method: v.string(),
    tookMs: v.number(),
    hasOwnPassword: hasOwnPasswordSchema,
    /** What an IMAP server showed of its folders; left out where it showed nothing in time. */
    mailbox: v.exactOptional(mailboxSchema),
  }),
  v.object({
    ok: v.literal(false),
    login: loginSchema,
    method: v.string(),
    tookMs: v.number(),
    hasOwnPassword: hasOwnPasswordSchema,
    verdict: verdictSchema,
  }),
]);
/** The outcome of one sign-in. */
export type LoginOutcome = Parsed<typeof loginOutcomeSchema>;

/** Everything a finished run knows. */
export const reportSchema = v.object({
  input: v.object({ text: boundedLine(requestLimits.addressChars), kind: inputKindSchema }),
  /** Null for a domain, provider or host. */
  address: v.nullable(mailAddressSchema),
  /** The person's name, where it was given. */
  name: v.nullable(boundedLine(requestLimits.nameChars)),
  outcome: outcomeSchema,
  provider: v.nullable(providerFactsSchema),
  incoming: v.nullable(candidateSchema),
  outgoing: v.nullable(candidateSchema),
  /** Every port of the chosen hosts: usable ones first, best first, those not needed last. */
  alternatives: v.array(candidateSchema),
  conflicts: v.array(v.object({ direction: directionSchema, claims: v.array(candidateSchema) })),
  /** Why these servers and ports were chosen; null where nothing was. */
  reason: v.nullable(messageSchema),
  /** Only where a sign-in was asked for. */
  signIn: v.exactOptional(
    v.object({ incoming: v.nullable(loginOutcomeSchema), outgoing: v.nullable(loginOutcomeSchema) }),
  ),
  /** Only where a test message was asked for. */
  testMessage: v.exactOptional(testMessageSchema),
  findings: v.array(findingSchema),
  disclosed: v.array(disclosureSchema),
});
/** Everything that a finished run knows. */
export type Report = Parsed<typeof reportSchema>;

/** Reads a report that was decoded from JSON. */
export const parseReport: Parse<Report> = parserOf(reportSchema);
