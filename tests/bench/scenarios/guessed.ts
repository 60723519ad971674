import { webPage } from './pages';
import { type Scenario, website } from './scenario';

/** Providers that publish nothing useful, so that the servers must be found by their usual names and ports. */
export const guessed: readonly Scenario[] = [
  {
    id: 'usual-names',
    about: 'imap. and smtp. exist, 993 and 587 are open',
    address: 'nils@naab.example',
    hosts: [
      website('naab.example', 'www.naab.example'),
      { names: ['mx.naab.example'], ports: [25] },
      { names: ['imap.naab.example', 'smtp.naab.example'], ports: [993, 587] },
    ],
    mx: ['10 mx.naab.example'],
    right: {
      incoming: ['imap imap.naab.example:993 tls', 'imap smtp.naab.example:993 tls'],
      outgoing: ['smtp smtp.naab.example:587 starttls', 'smtp imap.naab.example:587 starttls'],
    },
    shortest: [],
  },
  {
    id: 'blocked-submission',
    about: 'this network swallows 587 and 465; 2525 works',
    address: 'olga@oder.example',
    hosts: [
      { ...website('oder.example'), silentPorts: [587, 465] },
      { names: ['mx.oder.example'], ports: [25], silentPorts: [587, 465] },
      { names: ['imap.oder.example', 'smtp.oder.example'], ports: [993, 2525], silentPorts: [587, 465] },
    ],
    mx: ['10 mx.oder.example'],
    right: {
      incoming: ['imap imap.oder.example:993 tls', 'imap smtp.oder.example:993 tls'],
      outgoing: ['smtp smtp.oder.example:2525 starttls', 'smtp imap.oder.example:2525 starttls'],
    },
    shortest: [],
  },
  {
    id: 'only-2525',
    about: 'submission on 2525 alone; 587 and 465 refuse',
    address: 'paul@panke.example',
    hosts: [website('panke.example'), { names: ['mail.panke.example'], ports: [993, 2525, 25] }],
    mx: ['10 mail.panke.example'],
    right: { incoming: ['imap mail.panke.example:993 tls'], outgoing: ['smtp mail.panke.example:2525 starttls'] },
    shortest: [],
  },
  {
    id: 'all-on-mail',
    about: 'everything on mail., submission on 465 alone; the website says yes to every path',
    address: 'rosa@regen.example',
    hosts: [
      website('regen.example', 'www.regen.example'),
      { names: ['mail.regen.example'], ports: [993, 143, 995, 110, 465, 25] },
    ],
    mx: ['10 mail.regen.example'],
    pages: { 'https://regen.example/*': webPage },
    right: { incoming: ['imap mail.regen.example:993 tls'], outgoing: ['smtp mail.regen.example:465 tls'] },
    shortest: [],
  },
  {
    id: 'starttls-only',
    about: '143 and 587 with STARTTLS, no implicit TLS anywhere',
    address: 'sven@saale.example',
    hosts: [website('saale.example'), { names: ['mail.saale.example'], ports: [143, 587, 25] }],
    mx: ['10 mail.saale.example'],
    right: { incoming: ['imap mail.saale.example:143 starttls'], outgoing: ['smtp mail.saale.example:587 starttls'] },
    shortest: [],
  },
  {
    id: 'pop3-only',
    about: 'no IMAP, POP3 on 995 alone',
    address: 'tina@tollense.example',
    hosts: [
      website('tollense.example'),
      { names: ['pop.tollense.example', 'smtp.tollense.example'], ports: [995, 587] },
      { names: ['mx.tollense.example'], ports: [25] },
    ],
    mx: ['10 mx.tollense.example'],
    right: {
      incoming: ['pop3 pop.tollense.example:995 tls', 'pop3 smtp.tollense.example:995 tls'],
      outgoing: ['smtp smtp.tollense.example:587 starttls', 'smtp pop.tollense.example:587 starttls'],
    },
    shortest: [],
  },
  {
    id: 'wildcard',
    about: 'every name of the domain leads to its website; the exchanger has the mailboxes',
    address: 'uwe@ucker.example',
    hosts: [website('ucker.example', 'www.ucker.example'), { names: ['mx3.ruhrpost.example'], ports: [993, 587, 25] }],
    mx: ['10 mx3.ruhrpost.example'],
    wildcard: 'ucker.example',
    right: { incoming: ['imap mx3.ruhrpost.example:993 tls'], outgoing: ['smtp mx3.ruhrpost.example:587 starttls'] },
    shortest: [{ ask: [['MX', 'ucker.example']] }],
  },
  {
    id: 'ipv6-only',
    about: 'nothing has an IPv4 address',
    address: 'vera@vils.example',
    hosts: [
      { ...website('vils.example'), families: 'v6' },
      { names: ['imap.vils.example', 'smtp.vils.example', 'mx.vils.example'], ports: [993, 587, 25], families: 'v6' },
    ],
    mx: ['10 mx.vils.example'],
    right: {
      incoming: ['imap imap.vils.example:993 tls', 'imap smtp.vils.example:993 tls', 'imap mx.vils.example:993 tls'],
      outgoing: [
        'smtp smtp.vils.example:587 starttls',
        'smtp imap.vils.example:587 starttls',
        'smtp mx.vils.example:587 starttls',
      ],
    },
    shortest: [],
  },
  {
    id: 'no-such-domain',
    about: 'the domain does not exist: how soon is that said?',
    address: 'willa@weser-nowhere.example',
    hosts: [],
    right: null,
    shortest: [{ ask: [['MX', 'weser-nowhere.example']] }],
  },
  {
    id: 'no-mail',
    about: 'a null MX: the domain takes no mail (RFC 7505)',
    address: 'xenia@wipper.example',
    hosts: [website('wipper.example')],
    mx: ['0 .'],
    right: null,
    shortest: [{ ask: [['MX', 'wipper.example']] }],
  },
];
