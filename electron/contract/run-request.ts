import * as v from 'valibot';
import type { Message } from './message';
import type { Parsed } from './parsed';
import { boundedText, requestLimits } from './request-limits';
import { serverNameSchema } from './server-name';

/** Made by the window, so that it can listen before the run starts. */
export const runIdSchema = v.pipe(v.string(), v.uuid());
/** The id of a run: a UUID. */
export type RunId = v.InferOutput<typeof runIdSchema>;

/** SHA-256 of certificates whose risk the user accepted for this account, in lower-case hex. */
const acceptedCertificatesSchema = v.pipe(
  v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  v.maxLength(requestLimits.acceptedCertificates),
);

/** Servers that may get the password although only unsigned DNS or a file names them: the person typed them, or was asked and agreed. */
export const agreedServersSchema = v.pipe(v.array(serverNameSchema), v.maxLength(requestLimits.agreedServers));

const passwordSchema = v.pipe(boundedText(requestLimits.passwordChars), v.minLength(1));
const passwordsSchema = v.object({
  incoming: passwordSchema,
  /** Null where sending uses the password that worked for receiving. */
  outgoing: v.nullable(passwordSchema),
});
/** The passwords of one check as they were typed. */
export type TypedPasswords = Parsed<typeof passwordsSchema>;

const signInWaySchema = v.picklist(['password', 'browser']);

/** Guards what the window asks to run. */
export const runRequestSchema = v.variant('kind', [
  v.object({
    kind: v.literal('discover'),
    runId: runIdSchema,
    /** As typed: an address, a domain, a provider or a host. */
    input: boundedText(requestLimits.inputChars),
    name: v.nullable(boundedText(requestLimits.nameChars)),
    /** Sources that need the whole address may get it. */
    allowAddress: v.boolean(),
    /** Puts TLS from the first byte before STARTTLS. RFC 8314 §3. */
    preferImplicitTls: v.boolean(),
    acceptedCertificates: acceptedCertificatesSchema,
    /** Servers that a search of the same input has proven lately are kept as they are, unless the network has changed since. */
    keepsProven: v.boolean(),
    /** Servers that a pasted text names: these are tested, and nothing is looked up. */
    servers: v.exactOptional(v.pipe(v.array(serverNameSchema), v.maxLength(requestLimits.givenServers))),
  }),
  /** Tests the servers of the newest discovery that were not needed. */
  v.object({ kind: v.literal('test-others'), runId: runIdSchema, acceptedCertificates: acceptedCertificatesSchema }),
  /** Tests one server as it was typed or edited, in addition to those of the newest discovery. */
  v.object({
    kind: v.literal('test-server'),
    runId: runIdSchema,
    server: serverNameSchema,
    /** Whether the person typed the host; false where only something else was changed. */
    isHostTyped: v.boolean(),
    acceptedCertificates: acceptedCertificatesSchema,
  }),
  v.object({
    kind: v.literal('sign-in'),
    runId: runIdSchema,
    incoming: v.nullable(serverNameSchema),
    outgoing: v.nullable(serverNameSchema),
    agreedServers: agreedServersSchema,
    /** Null tries the login name that a source says; where none says one, the address and then its local part. */
    login: v.nullable(boundedText(requestLimits.loginChars)),
    outgoingLogin: v.nullable(boundedText(requestLimits.loginChars)),
    /** The person knows that servers have refused sign-ins or this very password lately, and what one more may cost. */
    despiteRefusals: v.boolean(),
    /** How to sign in for each direction; `outgoing` is null where sending uses what worked for receiving. */
    ways: v.object({ incoming: signInWaySchema, outgoing: v.nullable(signInWaySchema) }),
    /**
     * Null where both directions sign in through the browser, and where sending is tried with the password that receiving has just
     * refused: main holds that one.
     */
    passwords: v.nullable(passwordsSchema),
  }),
  /** Sends a message to the person's own address and awaits it; both servers have accepted a sign-in of this window. */
  v.object({
    kind: v.literal('test-message'),
    runId: runIdSchema,
    incoming: serverNameSchema,
    outgoing: serverNameSchema,
    agreedServers: agreedServersSchema,
    /** Whether the message is deleted after it was read back. */
    isDeleted: v.boolean(),
  }),
]);
/** What to run. One run of each kind at a time; a new `discover` ends all others. */
export type RunRequest = Parsed<typeof runRequestSchema>;
/** The kind of a run. */
export type RunKind = RunRequest['kind'];
type SignInRun = Extract<RunRequest, { readonly kind: 'sign-in' }>;
/** What to run, without the passwords that it takes. */
export type RunPlan = Exclude<RunRequest, SignInRun> | Omit<SignInRun, 'passwords'>;

/** Why a run did not start. */
export type RunRefusal =
  /** What was typed cannot be an address, a domain, a provider or a host. */
  | { readonly code: 'unreadable-input'; readonly message: Message }
  /** Only unsigned DNS or a file names a server that would get the password, and the person has not agreed to it. */
  | { readonly code: 'not-agreed' }
  /** A server has refused this many sign-ins lately; one more may lock the person out. */
  | { readonly code: 'refused-lately'; readonly host: string; readonly times: number }
  /** The server has just refused this very password; it can be right all the same. */
  | { readonly code: 'same-password'; readonly host: string }
  /** A direction needs a password, and none was typed. */
  | { readonly code: 'no-password' }
  /** A password goes only to servers that a run of this window has proven. */
  | { readonly code: 'unknown-server' }
  /** The runtime is not maintained, and the person has not agreed yet to type passwords on it; for example `Electron 25.1.1`. */
  | { readonly code: 'doubted-runtime'; readonly runtime: string }
  /** Only a `discover` can be the first run. */
  | { readonly code: 'nothing-discovered' };
