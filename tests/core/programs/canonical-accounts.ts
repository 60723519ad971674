import type { Candidate } from '../../../electron/contract/candidate';
import type { ExportAccount } from '../../../electron/core/programs/export-account';
import type { ExportRequest } from '../../../electron/core/programs/export-request';
import { Secret } from '../../../electron/core/secret';
import { sha256InBase64, stableUuid } from '../../../electron/node/request-export';
import { sayIn } from '../../../electron/words/format-message';
import { sampleCertificate, sampleHeard } from '../run/sample-run';

const address = 'jane.doe@example.net';

/** What a POP3 server offers. */
const pop3Offer = { capabilities: ['USER', 'SASL PLAIN'], mechanisms: ['PLAIN', 'USER'] };

/** A proven server, with the given facts changed. */
export function server(
  facts: Pick<Candidate, 'protocol' | 'host' | 'port' | 'security'> & Partial<Candidate>,
): Candidate {
  return {
    login: address,
    saidLogins: [],
    auth: ['password'],
    source: 'autoconfig',
    sources: ['autoconfig'],
    trust: 'published',
    trustReason: { id: 'trust.published', values: {} },
    named: 'port',
    basis: 'own-document',
    documentDate: null,
    proven: true,
    state: 'works',
    failure: null,
    tookMs: 120,
    heard: sampleHeard({
      certificate: { ...sampleCertificate, names: [facts.host] },
      ...(facts.protocol === 'pop3' ? { overTls: pop3Offer } : {}),
    }),
    ...facts,
  };
}

export const imap993 = server({ protocol: 'imap', host: 'imap.example.net', port: 993, security: 'tls' });
export const imap143 = server({ protocol: 'imap', host: 'imap.example.net', port: 143, security: 'starttls' });
export const pop995 = server({ protocol: 'pop3', host: 'pop.example.net', port: 995, security: 'tls' });
export const smtp587 = server({ protocol: 'smtp', host: 'smtp.example.net', port: 587, security: 'starttls' });
export const smtp2525 = server({ protocol: 'smtp', host: 'smtp.example.net', port: 2525, security: 'starttls' });
export const smtp465 = server({ protocol: 'smtp', host: 'smtp.example.net', port: 465, security: 'tls' });

/** The account that most tests use, with the given facts changed. */
export function account(facts: Partial<ExportAccount> = {}): ExportAccount {
  return {
    address,
    name: `Jane Doë <&'"`,
    incoming: [imap993],
    outgoing: [smtp587],
    notOffered: [],
    passwordKind: 'account',
    provider: null,
    hasOwnSendingPassword: false,
    acceptsCleartext: false,
    passwords: null,
    ...facts,
  };
}

/** A request in English for these accounts. */
export function requestFor(...accounts: readonly ExportAccount[]): ExportRequest {
  return {
    accounts,
    say: sayIn('en'),
    uuid: stableUuid,
    sha256: sha256InBase64,
    today: '2026-11-24',
    testedOn: '2026-11-24',
  };
}

const oddAddress = '"o+50%d"@example.net';
const idnAddress = 'jane@xn--bcher-kva.example';

/** What formats take for quotes, comments, variables, commands or the end of a value, in every field. */
const hostile = {
  name: `Jane "J\\" O'Doë, $(id) \`id\` \${HOME} %(user)s #x ;y <&> \\`,
  address: "o'neill+%s{$#}`id`@example.net",
  login: `ex\\jane's "box" $HOME \`id\` %s #1;2`,
  password: new Secret(`p a"s's\\w#d%s%(x)s\`id\`$HOME;!{}<&>\\`),
};

function typed(candidate: Candidate): Candidate {
  return {
    ...candidate,
    source: 'typed',
    sources: ['typed'],
    trust: 'typed',
    trustReason: { id: 'trust.typed', values: {} },
    basis: 'typed',
    proven: false,
    state: 'skipped',
    tookMs: null,
    heard: null,
  };
}

/** Every mail program has golden files for each of these. */
export const canonicalAccounts: Readonly<Record<string, ExportAccount>> = {
  imap: account({ outgoing: [smtp587, smtp2525, smtp465] }),
  'pop3-and-465': account({ incoming: [pop995], outgoing: [smtp465] }),
  'starttls-143-and-2525': account({ incoming: [imap143], outgoing: [smtp2525, smtp465] }),
  oauth2: account({
    address: 'jane.doe@gmail.com',
    incoming: [{ ...imap993, host: 'imap.gmail.com', login: 'jane.doe@gmail.com', auth: ['oauth2'] }],
    outgoing: [{ ...smtp587, host: 'smtp.gmail.com', login: 'jane.doe@gmail.com', auth: ['oauth2'] }],
    passwordKind: 'oauth-only',
  }),
  'login-differs': account({
    name: null,
    incoming: [{ ...imap993, login: 'EXAMPLE\\jdoe' }],
    outgoing: [{ ...smtp587, login: 'jane.doe' }],
    passwordKind: 'app-password',
  }),
  'odd-local-part': account({
    address: oddAddress,
    incoming: [{ ...imap993, login: oddAddress }],
    outgoing: [{ ...smtp587, login: oddAddress }],
  }),
  'idn-domain': account({
    address: idnAddress,
    name: '山田 Žofie',
    incoming: [{ ...imap993, host: 'imap.xn--bcher-kva.example', login: idnAddress }],
    outgoing: [{ ...smtp587, host: 'smtp.xn--bcher-kva.example', login: idnAddress }],
  }),
  'hostile-strings': account({
    address: hostile.address,
    name: hostile.name,
    incoming: [{ ...imap993, login: hostile.login }],
    outgoing: [{ ...smtp587, login: hostile.login }],
    passwords: { incoming: hostile.password, outgoing: hostile.password },
  }),
  'not-proven': account({ incoming: [typed(imap993)], outgoing: [typed(smtp587)] }),
};
