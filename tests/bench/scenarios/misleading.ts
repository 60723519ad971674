import { autoconfig, listUrl } from './pages';
import { documentWay, type Scenario, website } from './scenario';

/** Providers that publish something wrong. */
export const misleading: readonly Scenario[] = [
  {
    id: 'stale-document',
    about: 'the document’s server refuses; SRV records are right',
    address: 'ilse@ilm.example',
    hosts: [
      website('ilm.example', 'autoconfig.ilm.example'),
      { names: ['old.ilm.example'], ports: [] },
      { names: ['mail.ilm.example'], ports: [993, 143, 587, 465, 25] },
    ],
    mx: ['10 mail.ilm.example'],
    srv: { _imaps: ['0 1 993 mail.ilm.example'], _submission: ['0 1 587 mail.ilm.example'] },
    pages: {
      'https://autoconfig.ilm.example/mail/config-v1.1.xml': autoconfig('ilm.example', [
        'imap old.ilm.example:993 tls',
        'smtp old.ilm.example:587 starttls',
      ]),
    },
    right: {
      incoming: ['imap mail.ilm.example:993 tls'],
      outgoing: ['smtp mail.ilm.example:587 starttls', 'smtp mail.ilm.example:465 tls'],
    },
    shortest: [],
  },
  {
    id: 'disagreeing-documents',
    about: 'the provider’s document and Mozilla’s list name different servers, and both work',
    address: 'jens@jizera.example',
    hosts: [
      website('jizera.example'),
      website('autoconfig.jizera.example'),
      { names: ['new.jizera.example'], ports: [993, 587] },
      { names: ['former.jizera-cloud.example'], ports: [993, 587] },
      { names: ['mx.jizera.example'], ports: [25] },
    ],
    mx: ['10 mx.jizera.example'],
    pages: {
      'https://autoconfig.jizera.example/mail/config-v1.1.xml': autoconfig('jizera.example', [
        'imap new.jizera.example:993 tls',
        'smtp new.jizera.example:587 starttls',
      ]),
      [listUrl('jizera.example')]: autoconfig('jizera.example', [
        'imap former.jizera-cloud.example:993 tls',
        'smtp former.jizera-cloud.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap new.jizera.example:993 tls'], outgoing: ['smtp new.jizera.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.jizera.example/mail/config-v1.1.xml'),
  },
  {
    id: 'dead-first-srv',
    about: 'the SRV target of the best priority refuses, the second works',
    address: 'klara@kyll.example',
    hosts: [
      website('kyll.example'),
      { names: ['s1.kyll.example'], ports: [] },
      { names: ['s2.kyll.example'], ports: [993, 587] },
      { names: ['mx.kyll.example'], ports: [25] },
    ],
    mx: ['10 mx.kyll.example'],
    srv: {
      _imaps: ['10 1 993 s1.kyll.example', '20 1 993 s2.kyll.example'],
      _submission: ['10 1 587 s1.kyll.example', '20 1 587 s2.kyll.example'],
    },
    right: { incoming: ['imap s2.kyll.example:993 tls'], outgoing: ['smtp s2.kyll.example:587 starttls'] },
    shortest: [
      {
        ask: [
          ['SRV', '_imaps._tcp.kyll.example'],
          ['SRV', '_submission._tcp.kyll.example'],
        ],
      },
    ],
  },
  {
    id: 'silent-first-srv',
    about: 'the SRV target of the best priority never answers, the second works',
    address: 'lutz@lahn.example',
    hosts: [
      website('lahn.example'),
      { names: ['s1.lahn.example'], ports: [], silentPorts: 'all' },
      { names: ['s2.lahn.example'], ports: [993, 587] },
      { names: ['mx.lahn.example'], ports: [25] },
    ],
    mx: ['10 mx.lahn.example'],
    srv: {
      _imaps: ['10 1 993 s1.lahn.example', '20 1 993 s2.lahn.example'],
      _submission: ['10 1 587 s1.lahn.example', '20 1 587 s2.lahn.example'],
    },
    right: { incoming: ['imap s2.lahn.example:993 tls'], outgoing: ['smtp s2.lahn.example:587 starttls'] },
    shortest: [
      {
        ask: [
          ['SRV', '_imaps._tcp.lahn.example'],
          ['SRV', '_submission._tcp.lahn.example'],
        ],
      },
    ],
  },
  {
    id: 'wrong-certificate-name',
    about: 'the published host shows a certificate for another name, which the SRV records have',
    address: 'mona@mulde.example',
    hosts: [
      website('mulde.example'),
      website('autoconfig.mulde.example'),
      {
        names: ['m.mulde.example', 'cluster9.muldehost.example'],
        ports: [993, 587, 25],
        certificateNames: ['cluster9.muldehost.example'],
      },
    ],
    mx: ['10 m.mulde.example'],
    srv: { _imaps: ['0 1 993 cluster9.muldehost.example'], _submission: ['0 1 587 cluster9.muldehost.example'] },
    pages: {
      'https://autoconfig.mulde.example/mail/config-v1.1.xml': autoconfig('mulde.example', [
        'imap m.mulde.example:993 tls',
        'smtp m.mulde.example:587 starttls',
      ]),
    },
    right: {
      incoming: ['imap cluster9.muldehost.example:993 tls'],
      outgoing: ['smtp cluster9.muldehost.example:587 starttls'],
    },
    shortest: [
      {
        ask: [
          ['SRV', '_imaps._tcp.mulde.example'],
          ['SRV', '_submission._tcp.mulde.example'],
        ],
      },
    ],
  },
  {
    id: 'srv-without-imap',
    about: 'SRV says that IMAP is not offered and names POP3',
    address: 'nora@nied.example',
    hosts: [
      website('nied.example'),
      { names: ['p.nied.example'], ports: [995, 587] },
      { names: ['mx.nied.example'], ports: [25] },
    ],
    mx: ['10 mx.nied.example'],
    srv: {
      _imaps: ['0 0 0 .'],
      _imap: ['0 0 0 .'],
      _pop3s: ['0 1 995 p.nied.example'],
      _submission: ['0 1 587 p.nied.example'],
    },
    right: { incoming: ['pop3 p.nied.example:995 tls'], outgoing: ['smtp p.nied.example:587 starttls'] },
    shortest: [
      {
        ask: [
          ['SRV', '_pop3s._tcp.nied.example'],
          ['SRV', '_submission._tcp.nied.example'],
        ],
      },
    ],
  },
];
