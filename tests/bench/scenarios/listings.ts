import { autoconfig, listHost, listUrl } from './pages';
import { documentWay, type Scenario, website } from './scenario';

/** Providers that are found through Mozilla’s list, their mail exchangers or SRV records. */
export const listings: readonly Scenario[] = [
  {
    id: 'listed',
    about: 'only Mozilla’s list knows the domain',
    address: 'cleo@clyde.example',
    hosts: [
      website('clyde.example'),
      { names: ['in.clyde-cloud.example', 'out.clyde-cloud.example', 'mx.clyde.example'], ports: [993, 587, 25] },
    ],
    mx: ['5 mx.clyde.example'],
    pages: {
      [listUrl('clyde.example')]: autoconfig('clyde.example', [
        'imap in.clyde-cloud.example:993 tls',
        'smtp out.clyde-cloud.example:587 starttls',
      ]),
    },
    right: {
      incoming: ['imap in.clyde-cloud.example:993 tls'],
      outgoing: ['smtp out.clyde-cloud.example:587 starttls'],
    },
    shortest: documentWay(listUrl('clyde.example')),
  },
  {
    id: 'listed-exchanger',
    about: 'the MX leads to a provider that Mozilla’s list knows',
    address: 'office@drava.example',
    hosts: [
      website('drava.example'),
      website('bigpost.example'),
      { names: ['mx1.in.bigpost.example', 'mx2.in.bigpost.example'], ports: [25] },
      { names: ['fetch.bigpost.example', 'relay.bigpost.example'], ports: [993, 587, 465] },
    ],
    mx: ['10 mx1.in.bigpost.example', '20 mx2.in.bigpost.example'],
    pages: {
      [listUrl('bigpost.example')]: autoconfig('bigpost.example', [
        'imap fetch.bigpost.example:993 tls',
        'smtp relay.bigpost.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap fetch.bigpost.example:993 tls'], outgoing: ['smtp relay.bigpost.example:587 starttls'] },
    shortest: [
      {
        ask: [
          ['MX', 'drava.example'],
          ['A', listHost],
        ],
      },
      { get: listUrl('bigpost.example') },
    ],
  },
  {
    id: 'exchanger-publishes',
    about: 'the MX leads to a provider with an autoconfig host of its own',
    address: 'elias@ebro.example',
    hosts: [
      website('ebro.example'),
      website('autoconfig.hostery.example'),
      { names: ['mx.hostery.example'], ports: [25] },
      { names: ['box.hostery.example'], ports: [993, 587] },
    ],
    mx: ['10 mx.hostery.example'],
    pages: {
      'https://autoconfig.hostery.example/mail/config-v1.1.xml': autoconfig('hostery.example', [
        'imap box.hostery.example:993 tls',
        'smtp box.hostery.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap box.hostery.example:993 tls'], outgoing: ['smtp box.hostery.example:587 starttls'] },
    shortest: [
      { ask: [['MX', 'ebro.example']] },
      { ask: [['A', 'autoconfig.hostery.example']] },
      { get: 'https://autoconfig.hostery.example/mail/config-v1.1.xml' },
    ],
  },
  {
    id: 'two-exchangers',
    about: 'two exchangers of different providers, both in Mozilla’s list: the preferred one has the mailboxes',
    address: 'kai@kocher.example',
    hosts: [
      website('kocher.example'),
      { names: ['mx.firstpost.example'], ports: [25] },
      { names: ['mx.spare.example'], ports: [25] },
      { names: ['box.firstpost.example'], ports: [993, 587] },
      { names: ['box.spare.example'], ports: [993, 587] },
    ],
    mx: ['10 mx.firstpost.example', '50 mx.spare.example'],
    pages: {
      [listUrl('firstpost.example')]: autoconfig('firstpost.example', [
        'imap box.firstpost.example:993 tls',
        'smtp box.firstpost.example:587 starttls',
      ]),
      [listUrl('spare.example')]: autoconfig('spare.example', [
        'imap box.spare.example:993 tls',
        'smtp box.spare.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap box.firstpost.example:993 tls'], outgoing: ['smtp box.firstpost.example:587 starttls'] },
    shortest: [
      {
        ask: [
          ['MX', 'kocher.example'],
          ['A', listHost],
        ],
      },
      { get: listUrl('firstpost.example') },
    ],
  },
  {
    id: 'srv',
    about: 'only SRV records, and 143 is said not to be offered',
    address: 'finn@fulda.example',
    hosts: [
      website('fulda.example'),
      { names: ['m1.fulda.example', 'm2.fulda.example', 'mx.fulda.example'], ports: [993, 587, 25] },
    ],
    mx: ['10 mx.fulda.example'],
    srv: { _imaps: ['0 1 993 m1.fulda.example'], _imap: ['0 0 0 .'], _submission: ['0 1 587 m2.fulda.example'] },
    right: { incoming: ['imap m1.fulda.example:993 tls'], outgoing: ['smtp m2.fulda.example:587 starttls'] },
    shortest: [
      {
        ask: [
          ['SRV', '_imaps._tcp.fulda.example'],
          ['SRV', '_submission._tcp.fulda.example'],
        ],
      },
    ],
  },
];
