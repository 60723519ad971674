import type { Reaction } from '../../../electron/node/scripted-server/server-description';
import { autoconfig, webPage } from './pages';
import { documentWay, type Page, type Scenario, website } from './scenario';

/** Long after 465 has been proven, and before a run gives up on a server that is talking. */
const lateGreeting: Reaction = [
  { kind: 'wait', delayMs: 2_500 },
  { kind: 'say', text: '220 ready at last' },
];

const forSale: Page = { status: 301, headers: { location: 'https://parkplatz.example/for-sale' }, body: '' };

/** Providers that publish one part right and another part wrong. */
export const halfRight: readonly Scenario[] = [
  {
    id: 'late-published-port',
    about: 'the document says 587, which greets after 2.5 s; 465 of the same server works at once',
    address: 'alma@alme.example',
    hosts: [
      website('alme.example', 'autoconfig.alme.example'),
      { names: ['box.alme.example'], ports: [993, 587, 465], greetings: { 587: lateGreeting } },
    ],
    pages: {
      'https://autoconfig.alme.example/mail/config-v1.1.xml': autoconfig('alme.example', [
        'imap box.alme.example:993 tls',
        'smtp box.alme.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap box.alme.example:993 tls'], outgoing: ['smtp box.alme.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.alme.example/mail/config-v1.1.xml'),
  },
  {
    id: 'late-usual-port',
    about: 'nothing is published; 587 greets after 2.5 s, 465 of the same server works at once',
    address: 'bodo@bode.example',
    hosts: [
      website('bode.example'),
      { names: ['mail.bode.example'], ports: [993, 587, 465, 25], greetings: { 587: lateGreeting } },
    ],
    mx: ['10 mail.bode.example'],
    right: { incoming: ['imap mail.bode.example:993 tls'], outgoing: ['smtp mail.bode.example:465 tls'] },
    shortest: [],
  },
  {
    id: 'plain-sockets-published',
    about: 'the document names the servers without encryption, which they have',
    address: 'dina@diemel.example',
    hosts: [
      website('diemel.example', 'autoconfig.diemel.example'),
      { names: ['box.diemel.example'], ports: [143, 587] },
    ],
    pages: {
      'https://autoconfig.diemel.example/mail/config-v1.1.xml': autoconfig('diemel.example', [
        'imap box.diemel.example:143 none',
        'smtp box.diemel.example:587 none',
      ]),
    },
    right: { incoming: ['imap box.diemel.example:143 starttls'], outgoing: ['smtp box.diemel.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.diemel.example/mail/config-v1.1.xml'),
  },
  {
    id: 'exchanger-alias',
    about: 'the MX is an alias of a hoster’s host, whose certificate does not have it; the usual name works',
    address: 'edda@eder.example',
    hosts: [
      website('eder.example'),
      { names: ['mail.eder.example'], ports: [993, 587] },
      { names: ['mx9.gastpost.example'], ports: [993, 587, 25] },
    ],
    mx: ['10 mx.eder.example'],
    aliases: { 'mx.eder.example': 'mx9.gastpost.example' },
    right: { incoming: ['imap mail.eder.example:993 tls'], outgoing: ['smtp mail.eder.example:587 starttls'] },
    shortest: [],
  },
  {
    id: 'parked-website',
    about: 'the website sends every path to a page that offers the domain for sale; the mail servers are there',
    address: 'falk@fils.example',
    hosts: [
      website('fils.example', 'autoconfig.fils.example', 'autodiscover.fils.example'),
      website('parkplatz.example'),
      { names: ['mail.fils.example'], ports: [993, 587, 25] },
    ],
    mx: ['10 mail.fils.example'],
    pages: {
      'https://fils.example/*': forSale,
      'https://autoconfig.fils.example/*': forSale,
      'https://autodiscover.fils.example/*': forSale,
      'POST https://fils.example/*': forSale,
      'POST https://autodiscover.fils.example/*': forSale,
      'https://parkplatz.example/*': webPage,
      'POST https://parkplatz.example/*': webPage,
    },
    right: { incoming: ['imap mail.fils.example:993 tls'], outgoing: ['smtp mail.fils.example:587 starttls'] },
    shortest: [],
  },
];
