import { createHash } from 'node:crypto';
import { autoconfig, autodiscover, redirect } from './pages';
import { documentWay, type Scenario, website } from './scenario';

const paccBody = JSON.stringify({
  protocols: { imap: { host: 'mail.moselle.example' }, smtp: { host: 'mail.moselle.example' } },
  authentication: { password: true },
  info: { provider: { name: 'Moselle' } },
});
const paccDigest = createHash('sha256').update(paccBody).digest('base64');

/** Providers that publish their own document. */
export const documents: readonly Scenario[] = [
  {
    id: 'autoconfig-host',
    about: 'the provider has an autoconfig host',
    address: 'ada@aare.example',
    hosts: [
      website('aare.example', 'www.aare.example'),
      website('autoconfig.aare.example'),
      { names: ['fetch.aare.example', 'send.aare.example', 'mx.aare.example'], ports: [993, 143, 995, 587, 25] },
    ],
    mx: ['10 mx.aare.example'],
    pages: {
      'https://autoconfig.aare.example/mail/config-v1.1.xml': autoconfig('aare.example', [
        'imap fetch.aare.example:993 tls',
        'pop3 fetch.aare.example:995 tls',
        'smtp send.aare.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap fetch.aare.example:993 tls'], outgoing: ['smtp send.aare.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.aare.example/mail/config-v1.1.xml'),
  },
  {
    id: 'well-known',
    about: 'the website has the document, and submission is on 465 alone',
    address: 'ben@brenta.example',
    hosts: [website('brenta.example'), { names: ['box.brenta.example', 'mx.brenta.example'], ports: [993, 465, 25] }],
    mx: ['10 mx.brenta.example'],
    pages: {
      'https://brenta.example/.well-known/autoconfig/mail/config-v1.1.xml': autoconfig('brenta.example', [
        'imap box.brenta.example:993 tls',
        'smtp box.brenta.example:465 tls',
      ]),
    },
    right: { incoming: ['imap box.brenta.example:993 tls'], outgoing: ['smtp box.brenta.example:465 tls'] },
    shortest: documentWay('https://brenta.example/.well-known/autoconfig/mail/config-v1.1.xml'),
  },
  {
    id: 'autodiscover',
    about: 'only Autodiscover, which wants the address by POST',
    address: 'greta@gail.example',
    hosts: [
      website('gail.example'),
      website('autodiscover.gail.example'),
      { names: ['edge.gail-hosting.example', 'gate.gail-hosting.example'], ports: [993, 587, 25] },
    ],
    mx: ['0 gate.gail-hosting.example'],
    pages: {
      'POST https://autodiscover.gail.example/autodiscover/autodiscover.xml': autodiscover([
        'imap edge.gail-hosting.example:993 tls',
        'smtp edge.gail-hosting.example:587 starttls',
      ]),
    },
    right: {
      incoming: ['imap edge.gail-hosting.example:993 tls', 'imap gate.gail-hosting.example:993 tls'],
      outgoing: ['smtp edge.gail-hosting.example:587 starttls', 'smtp gate.gail-hosting.example:587 starttls'],
    },
    shortest: [
      { ask: [['A', 'autodiscover.gail.example']] },
      { post: 'https://autodiscover.gail.example/autodiscover/autodiscover.xml' },
    ],
  },
  {
    id: 'redirected',
    about: 'the autoconfig host redirects to the provider’s host',
    address: 'hanna@havel.example',
    hosts: [
      website('havel.example'),
      website('autoconfig.havel.example'),
      website('config.webhotel.example'),
      { names: ['mail7.webhotel.example'], ports: [993, 587, 465, 25] },
    ],
    mx: ['10 mail7.webhotel.example'],
    pages: {
      'https://autoconfig.havel.example/mail/config-v1.1.xml': redirect(
        'https://config.webhotel.example/for/havel.example.xml',
      ),
      'https://config.webhotel.example/for/havel.example.xml': autoconfig('havel.example', [
        'imap mail7.webhotel.example:993 tls',
        'smtp mail7.webhotel.example:587 starttls',
      ]),
    },
    right: {
      incoming: ['imap mail7.webhotel.example:993 tls'],
      outgoing: ['smtp mail7.webhotel.example:587 starttls'],
    },
    // The exchanger is the right server too, so a guess is proven before the document has arrived.
    shortest: [{ ask: [['MX', 'havel.example']] }],
  },
  {
    id: 'placeholder-hosts',
    about: 'the document has the domain as a placeholder in its host names',
    address: 'ida@isar.example',
    hosts: [
      website('isar.example'),
      website('autoconfig.isar.example'),
      { names: ['in.isar.example', 'out.isar.example', 'mx.isar.example'], ports: [993, 587, 25] },
    ],
    mx: ['10 mx.isar.example'],
    pages: {
      'https://autoconfig.isar.example/mail/config-v1.1.xml': autoconfig('isar.example', [
        'imap in.%EMAILDOMAIN%:993 tls',
        'smtp out.%EMAILDOMAIN%:587 starttls',
      ]),
    },
    right: { incoming: ['imap in.isar.example:993 tls'], outgoing: ['smtp out.isar.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.isar.example/mail/config-v1.1.xml'),
  },
  {
    id: 'implicit-tls-published',
    about: 'the document says 465, and 587 works too',
    address: 'jan@jagst.example',
    hosts: [
      website('jagst.example'),
      website('autoconfig.jagst.example'),
      { names: ['box.jagst.example'], ports: [993, 465, 587, 25] },
    ],
    mx: ['10 box.jagst.example'],
    pages: {
      'https://autoconfig.jagst.example/mail/config-v1.1.xml': autoconfig('jagst.example', [
        'imap box.jagst.example:993 tls',
        'smtp box.jagst.example:465 tls',
      ]),
    },
    right: { incoming: ['imap box.jagst.example:993 tls'], outgoing: ['smtp box.jagst.example:465 tls'] },
    shortest: documentWay('https://autoconfig.jagst.example/mail/config-v1.1.xml'),
  },
  {
    id: 'pacc',
    about: 'a PACC document, vouched for by its digest in DNS',
    address: 'lea@moselle.example',
    hosts: [
      website('moselle.example'),
      website('ua-auto-config.moselle.example'),
      { names: ['mx.moselle.example'], ports: [25] },
      { names: ['mail.moselle.example'], ports: [993, 465] },
    ],
    mx: ['10 mx.moselle.example'],
    txt: { '_ua-auto-config.moselle.example': `v=UAAC1; a=sha256; d=${paccDigest}` },
    pages: {
      'https://ua-auto-config.moselle.example/.well-known/user-agent-configuration.json': {
        headers: { 'content-type': 'application/json' },
        body: paccBody,
      },
    },
    right: { incoming: ['imap mail.moselle.example:993 tls'], outgoing: ['smtp mail.moselle.example:465 tls'] },
    // The names are the usual ones, so a guess is proven before the document has arrived.
    shortest: [],
  },
  {
    id: 'mailconf',
    about: 'a TXT record names the document',
    address: 'mia@main.example',
    hosts: [
      website('main.example', 'files.main.example'),
      { names: ['one.main.example', 'two.main.example'], ports: [993, 587, 25] },
    ],
    mx: ['10 two.main.example'],
    txt: { 'main.example': 'mailconf=https://files.main.example/mail.xml' },
    pages: {
      'https://files.main.example/mail.xml': autoconfig('main.example', [
        'imap one.main.example:993 tls',
        'smtp one.main.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap one.main.example:993 tls'], outgoing: ['smtp one.main.example:587 starttls'] },
    shortest: [
      { ask: [['TXT', 'main.example']] },
      { ask: [['A', 'files.main.example']] },
      { get: 'https://files.main.example/mail.xml' },
    ],
  },
];
