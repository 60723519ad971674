import type { Reaction } from '../../../electron/node/scripted-server/server-description';
import { autoconfig, listUrl } from './pages';
import { documentWay, type Scenario, website } from './scenario';

function greetingAfter(delayMs: number, text: string): Reaction {
  return [
    { kind: 'wait', delayMs },
    { kind: 'say', text },
  ];
}

/** Providers with a part that is slow or silent. */
export const slow: readonly Scenario[] = [
  {
    id: 'silent-website',
    about: 'autoconfig names exist and never answer; the mail servers have usual names',
    address: 'anton@ahr.example',
    hosts: [
      { names: ['ahr.example', 'autoconfig.ahr.example', 'autodiscover.ahr.example'], ports: [], silentPorts: 'all' },
      { names: ['imap.ahr.example', 'smtp.ahr.example', 'mx.ahr.example'], ports: [993, 143, 587, 25] },
    ],
    mx: ['10 mx.ahr.example'],
    right: {
      incoming: ['imap imap.ahr.example:993 tls', 'imap smtp.ahr.example:993 tls', 'imap mx.ahr.example:993 tls'],
      outgoing: [
        'smtp smtp.ahr.example:587 starttls',
        'smtp imap.ahr.example:587 starttls',
        'smtp mx.ahr.example:587 starttls',
      ],
    },
    shortest: [],
  },
  {
    id: 'silent-website-listed',
    about: 'autoconfig names exist and never answer; Mozilla’s list knows the servers',
    address: 'berta@biela.example',
    hosts: [
      { names: ['biela.example', 'autoconfig.biela.example'], ports: [], silentPorts: 'all' },
      { names: ['in.biela-cloud.example', 'out.biela-cloud.example'], ports: [993, 587] },
      { names: ['mx.biela.example'], ports: [25], silentPorts: 'all' },
    ],
    mx: ['10 mx.biela.example'],
    pages: {
      [listUrl('biela.example')]: autoconfig('biela.example', [
        'imap in.biela-cloud.example:993 tls',
        'smtp out.biela-cloud.example:587 starttls',
      ]),
    },
    right: {
      incoming: ['imap in.biela-cloud.example:993 tls'],
      outgoing: ['smtp out.biela-cloud.example:587 starttls'],
    },
    shortest: documentWay(listUrl('biela.example')),
  },
  {
    id: 'silent-ipv6',
    about: 'IPv6 addresses are published and never answer',
    address: 'carla@cidlina.example',
    hosts: [
      { ...website('cidlina.example', 'autoconfig.cidlina.example'), families: 'both', isSilentOnV6: true },
      {
        names: ['box.cidlina.example', 'mta.cidlina.example'],
        ports: [993, 587, 25],
        families: 'both',
        isSilentOnV6: true,
      },
    ],
    mx: ['10 mta.cidlina.example'],
    pages: {
      'https://autoconfig.cidlina.example/mail/config-v1.1.xml': autoconfig('cidlina.example', [
        'imap box.cidlina.example:993 tls',
        'smtp mta.cidlina.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap box.cidlina.example:993 tls'], outgoing: ['smtp mta.cidlina.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.cidlina.example/mail/config-v1.1.xml'),
  },
  {
    id: 'slow-greeting',
    about: 'both servers greet only after four seconds',
    address: 'dora@desna.example',
    hosts: [
      website('desna.example'),
      {
        names: ['imap.desna.example', 'smtp.desna.example', 'mx.desna.example'],
        ports: [993, 587, 25],
        greetings: { 993: greetingAfter(4000, '* OK ready'), 587: greetingAfter(4000, '220 smtp.desna.example ESMTP') },
      },
    ],
    mx: ['10 mx.desna.example'],
    right: {
      incoming: ['imap imap.desna.example:993 tls', 'imap smtp.desna.example:993 tls', 'imap mx.desna.example:993 tls'],
      outgoing: [
        'smtp smtp.desna.example:587 starttls',
        'smtp imap.desna.example:587 starttls',
        'smtp mx.desna.example:587 starttls',
      ],
    },
    shortest: [],
  },
  {
    id: 'slow-sending',
    about: 'IMAP greets at once, submission only after three seconds',
    address: 'emil@enz.example',
    hosts: [
      website('enz.example'),
      { names: ['imap.enz.example'], ports: [993] },
      {
        names: ['smtp.enz.example'],
        ports: [587],
        greetings: { 587: greetingAfter(3000, '220 smtp.enz.example ESMTP') },
      },
      { names: ['mx.enz.example'], ports: [25] },
    ],
    mx: ['10 mx.enz.example'],
    right: { incoming: ['imap imap.enz.example:993 tls'], outgoing: ['smtp smtp.enz.example:587 starttls'] },
    shortest: [],
  },
  {
    id: 'published-port-silent',
    about: 'the document says 587, which this network swallows; the same server answers on 2525',
    address: 'frida@fuse.example',
    hosts: [
      website('fuse.example'),
      website('autoconfig.fuse.example'),
      { names: ['box.fuse.example'], ports: [993, 2525], silentPorts: [587, 465] },
      { names: ['mx.fuse.example'], ports: [25] },
    ],
    mx: ['10 mx.fuse.example'],
    pages: {
      'https://autoconfig.fuse.example/mail/config-v1.1.xml': autoconfig('fuse.example', [
        'imap box.fuse.example:993 tls',
        'smtp box.fuse.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap box.fuse.example:993 tls'], outgoing: ['smtp box.fuse.example:2525 starttls'] },
    shortest: documentWay('https://autoconfig.fuse.example/mail/config-v1.1.xml'),
  },
  {
    id: 'silent-name-server',
    about: 'the first of the computer’s two name servers never answers',
    address: 'gustav@gose.example',
    hosts: [
      website('gose.example'),
      { names: ['imap.gose.example', 'smtp.gose.example'], ports: [993, 587] },
      { names: ['mx.gose.example'], ports: [25] },
    ],
    mx: ['10 mx.gose.example'],
    isFirstNameServerSilent: true,
    right: {
      incoming: ['imap imap.gose.example:993 tls', 'imap smtp.gose.example:993 tls'],
      outgoing: ['smtp smtp.gose.example:587 starttls', 'smtp imap.gose.example:587 starttls'],
    },
    shortest: [],
  },
  {
    id: 'late-document',
    about: 'the autoconfig host takes 600 ms; a guess works before that, and the document names other servers',
    address: 'heidi@hase.example',
    hosts: [
      website('hase.example'),
      website('autoconfig.hase.example'),
      { names: ['mail.hase.example'], ports: [993, 587] },
      { names: ['new-in.hase.example', 'new-out.hase.example'], ports: [993, 587] },
      { names: ['mx.hase.example'], ports: [25] },
    ],
    mx: ['10 mx.hase.example'],
    pages: {
      'https://autoconfig.hase.example/mail/config-v1.1.xml': {
        ...autoconfig('hase.example', ['imap new-in.hase.example:993 tls', 'smtp new-out.hase.example:587 starttls']),
        delayMs: 600,
      },
    },
    right: { incoming: ['imap new-in.hase.example:993 tls'], outgoing: ['smtp new-out.hase.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.hase.example/mail/config-v1.1.xml'),
  },
];
