import * as v from 'valibot';
import { authSchema, portSchema, protocolSchema, securitySchema } from '../contract/candidate';
import { parserOf } from '../contract/parse';
import type { Parsed } from '../contract/parsed';
import { providerFactsSchema } from '../contract/report';
import type { Provider, ProviderServer } from '../core/knowledge/provider';
import { message } from '../core/message';

/** What a provider may require before a sign-in. The list is closed; each has a sentence `provider.before.*` in the catalogues. */
const preparationSchema = v.picklist([
  'make-app-password',
  'app-password-needs-two-step',
  'app-password-with-two-step',
  'app-password-if-refused',
  'separate-mail-password',
  'mailbox-password',
  'authorisation-code',
  'browser-sign-in-only',
  'browser-sign-in-or-app-password',
  'browser-sign-in-for-receiving',
  'switch-on-access',
  'switch-on-imap',
  'switch-on-pop3',
  'switch-on-sending',
  'mailbox-protection-off',
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
  'bridge-needed',
  'own-apps-only',
  'no-imap',
  'app-must-identify-itself',
  'service-closed',
  'make-sending-credentials',
  'access-key-as-password',
  'sending-token',
  'test-messages-only',
]);

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

const serversSchema = v.pipe(v.array(serverSchema), v.maxLength(24));

const providerFileSchema = v.object({
  id: idSchema,
  name: nameSchema,
  /** The best known first. */
  domains: v.pipe(v.array(domainSchema), v.maxLength(400)),
  /** Suffixes of mail exchangers, longest first. */
  mx: v.pipe(v.array(domainSchema), v.maxLength(100)),
  password: providerFactsSchema.entries.password,
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
  incoming: serversSchema,
  outgoing: serversSchema,
  webmail: v.nullable(pageSchema),
  help: v.nullable(pageSchema),
  sources: v.pipe(v.array(pageSchema), v.maxLength(20)),
  /** Day on which the facts were looked up, ISO 8601. */
  checked: v.pipe(v.string(), v.isoDate()),
});

/** A file of `electron/knowledge/providers`. `sources` and `checked` are for its maintainers. */
export type ProviderFile = Parsed<typeof providerFileSchema>;

/** Reads a file that was decoded from JSON. */
export const parseProviderFile = parserOf(providerFileSchema);

/** The provider that a file describes, with ids in place of its pages. */
export function providerFromFile(file: ProviderFile): Provider {
  const { id, name, password, browserSignIn, status, domains, mx } = file;
  const before = file.before.map(({ kind, operator = name, help }) => ({
    message: message(`provider.before.${kind}`, { name, operator }),
    ...(help === undefined ? { help: null } : { help: `${id}.${kind}`, helpHost: new URL(help).hostname }),
  }));
  const facts = { id, name, password, ...(browserSignIn === undefined ? {} : { browserSignIn }), status, before };
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

/** The pages of a file by id: `<provider>.<kind of preparation>`, `<provider>.help` and `<provider>.webmail`. */
export function pagesFromFile({
  id,
  before,
  help,
  webmail,
}: ProviderFile): readonly (readonly [id: string, url: string])[] {
  const pages = [
    ...before.map(({ kind, help }) => [kind, help] as const),
    ['help', help],
    ['webmail', webmail],
  ] as const;
  return pages.flatMap(([page, url]) => (typeof url === 'string' ? [[`${id}.${page}`, url] as const] : []));
}
