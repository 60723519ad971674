import * as v from 'valibot';
import { authSchema, portSchema, protocolSchema, securitySchema } from '../contract/candidate';
import { knownOnly } from '../contract/known-only';
import { parserOf } from '../contract/parse';
import type { Parsed } from '../contract/parsed';
import { daySchema, providerEventSchema } from '../contract/provider-event';
import { providerFactsSchema } from '../contract/report';
import type { Provider, ProviderServer } from '../core/knowledge/provider';
import { message } from '../core/message';

/** What a person does at a provider before a sign-in. Each has a sentence `provider.before.*` in the catalogues, as facts have. */
const stepKinds = [
  'make-app-password',
  'turn-on-two-step',
  'separate-mail-password',
  'authorisation-code',
  'switch-on-access',
  'switch-on-imap',
  'switch-on-sending',
  'mailbox-protection-off',
  'bridge-needed',
  'bridge-values',
  'make-sending-credentials',
  'access-key-as-password',
] as const;

/** What a person has to know of a provider, and cannot do. */
const factKinds = [
  'app-password-with-two-step',
  'app-password-if-refused',
  'app-password-may-be-off',
  'mailbox-password',
  'some-apps-use-browser',
  'browser-sign-in-only',
  'browser-sign-in-for-receiving',
  'switch-on-pop3',
  'paid-plan',
  'not-in-every-plan',
  'organisation-admin',
  'organisation-allows-sending',
  'admin-approves-app',
  'relay-set-up-by-admin',
  'main-address-as-login',
  'server-name-in-panel',
  'server-depends-on-product',
  'hosting-server-name-if-certificate-fails',
  'may-have-moved',
  'run-by-operator',
  'mailbox-not-certain',
  'own-apps-only',
  'no-imap',
  'app-must-identify-itself',
  'service-closed',
  'sending-token',
  'test-messages-only',
] as const;

const preparationSchema = v.picklist([...stepKinds, ...factKinds]);
const factSchema = v.picklist(factKinds);

const idSchema = v.pipe(v.string(), v.regex(/^[a-z\d]+(-[a-z\d]+)*$/), v.maxLength(60));
const nameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const domainSchema = v.pipe(v.string(), v.regex(/^[a-z\d-]+(\.[a-z\d-]+)+$/), v.maxLength(253));
const pageSchema = v.pipe(v.string(), v.startsWith('https://'), v.maxLength(500));

const serverSchema = v.object({
  protocol: protocolSchema,
  host: v.pipe(v.string(), v.regex(/^[a-z\d{}.-]+$/), v.maxLength(253)),
  port: portSchema,
  security: securitySchema,
  login: v.picklist(['address', 'local-part', 'other']),
  /** Only with `other`: a template or a fixed word. */
  loginForm: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(60))),
  /** Another form that the server may take: its sources say both, or differ. */
  otherLogin: v.exactOptional(v.picklist(['address', 'local-part'])),
  auth: v.pipe(v.array(authSchema), v.maxLength(7)),
  /** Named by none of the sources: it ranks last, and the probe decides. */
  unconfirmed: v.exactOptional(v.literal(true)),
});

/** An event with what only its maintainers need. */
const eventSchema = v.object({
  ...providerEventSchema.entries,
  /** The page that announces it. */
  source: pageSchema,
  /** The newest day on which that page was read: once `on` has passed, it has to be read again. */
  lookedAt: daySchema,
});

const serversSchema = v.pipe(v.array(serverSchema), v.maxLength(24));

/** The schema of one entry. */
export const providerFileSchema = v.object({
  id: idSchema,
  name: nameSchema,
  /** The best known first. */
  domains: v.pipe(v.array(domainSchema), v.maxLength(400)),
  /** Suffixes of mail exchangers, longest first. */
  mx: v.pipe(v.array(domainSchema), v.maxLength(100)),
  password: providerFactsSchema.entries.password,
  passwordCalled: providerFactsSchema.entries.passwordCalled,
  appButton: providerFactsSchema.entries.appButton,
  /** Only where servers take `oauth2`. */
  browserSignIn: v.exactOptional(domainSchema),
  status: providerFactsSchema.entries.status,
  before: v.pipe(
    v.array(
      v.object({
        kind: preparationSchema,
        /** The company that runs the sign-in or the servers, where it is not the provider. */
        operator: v.exactOptional(nameSchema),
        help: v.exactOptional(pageSchema),
      }),
    ),
    v.maxLength(8),
  ),
  noAppPassword: providerFactsSchema.entries.noAppPassword,
  /** A kind that is not known is left out, and the rest of the list can be used. */
  events: v.exactOptional(knownOnly(eventSchema, 12)),
  incoming: serversSchema,
  outgoing: serversSchema,
  webmail: v.nullable(pageSchema),
  help: v.nullable(pageSchema),
  sources: v.pipe(v.array(pageSchema), v.maxLength(20)),
  /** Day on which the facts were looked up. */
  checked: daySchema,
});

/** A file of `electron/knowledge/providers`. `sources` and `checked` are for its maintainers. */
export type ProviderFile = Parsed<typeof providerFileSchema>;

/** Reads a file that was decoded from JSON. */
export const parseProviderFile = parserOf(providerFileSchema);

/** The provider that a file describes, with ids in place of its pages. */
export function providerFromFile(file: ProviderFile): Provider {
  const { id, name, password, passwordCalled, appButton, browserSignIn, noAppPassword, status, domains, mx } = file;
  const before = file.before.map(({ kind, operator = name, help }) => ({
    message: message(`provider.before.${kind}`, { name, operator }),
    ...(v.is(factSchema, kind) ? { isFact: true as const } : {}),
    ...(help === undefined ? { help: null } : { help: `${id}.${kind}`, helpHost: new URL(help).hostname }),
  }));
  const facts = {
    id,
    name,
    password,
    ...(passwordCalled === undefined ? {} : { passwordCalled }),
    ...(appButton === undefined ? {} : { appButton }),
    ...(browserSignIn === undefined ? {} : { browserSignIn }),
    status,
    before,
    ...(noAppPassword === undefined ? {} : { noAppPassword }),
    ...(file.events === undefined
      ? {}
      : { events: file.events.map(({ on, what, concerns }) => ({ on, what, concerns })) }),
  };
  return {
    facts,
    domains,
    mx,
    incoming: file.incoming.map(serverFromFile),
    outgoing: file.outgoing.map(serverFromFile),
  };
}

function serverFromFile(server: ProviderFile['incoming'][number]): ProviderServer {
  const { protocol, host, port, security, login, loginForm = null, otherLogin = null, auth } = server;
  return { protocol, host, port, security, login, loginForm, otherLogin, auth };
}

/** The pages of a file by id: `<provider>.<kind of preparation or event>`, `<provider>.help` and `<provider>.webmail`. */
export function pagesFromFile({
  id,
  before,
  events = [],
  help,
  webmail,
}: ProviderFile): readonly (readonly [id: string, url: string])[] {
  const pages = [
    ...before.map(({ kind, help }) => [kind, help] as const),
    ...events.map(({ what, source }) => [what, source] as const),
    ['help', help],
    ['webmail', webmail],
  ] as const;
  return pages.flatMap(([page, url]) => (typeof url === 'string' ? [[`${id}.${page}`, url] as const] : []));
}
