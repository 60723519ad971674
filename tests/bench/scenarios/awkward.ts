import { autoconfig, autodiscover, listUrl, webPage } from './pages';
import { documentWay, type Scenario, type ScenarioHost, website } from './scenario';

const longRecord = `v=spf1 ${Array.from({ length: 12 }, (_, n) => `ip4:192.0.2.${n}`).join(' ')} -all`;

/** A website that answers every path under every name with a page, and has a certificate for all names. */
const yesSayer: ScenarioHost = {
  ...website('lauter.example', 'www.lauter.example'),
  certificateNames: ['lauter.example', 'autoconfig.lauter.example', 'autodiscover.lauter.example'],
};

/** Providers with a rare set-up. */
export const awkward: readonly Scenario[] = [
  {
    id: 'srv-unusual-ports',
    about: 'SRV names 10993 and 10587, and says that 143 and POP3 are not offered',
    address: 'otto@ohre.example',
    hosts: [
      website('ohre.example'),
      { names: ['post.ohre.example'], ports: [10_993, 10_587] },
      { names: ['mx.ohre.example'], ports: [25] },
    ],
    mx: ['10 mx.ohre.example'],
    srv: {
      _imaps: ['0 1 10993 post.ohre.example'],
      _imap: ['0 0 0 .'],
      _pop3s: ['0 0 0 .'],
      _pop3: ['0 0 0 .'],
      _submission: ['0 1 10587 post.ohre.example'],
      _submissions: ['0 0 0 .'],
    },
    right: { incoming: ['imap post.ohre.example:10993 tls'], outgoing: ['smtp post.ohre.example:10587 starttls'] },
    shortest: [
      {
        ask: [
          ['SRV', '_imaps._tcp.ohre.example'],
          ['SRV', '_submission._tcp.ohre.example'],
        ],
      },
    ],
  },
  {
    id: 'ipv6-only-mail',
    about: 'the document is on IPv4, the mail servers have IPv6 addresses only',
    address: 'petra@pleisse.example',
    hosts: [
      website('pleisse.example', 'autoconfig.pleisse.example'),
      { names: ['box.pleisse.example'], ports: [993, 587], families: 'v6' },
      { names: ['mx.pleisse.example'], ports: [25] },
    ],
    mx: ['10 mx.pleisse.example'],
    pages: {
      'https://autoconfig.pleisse.example/mail/config-v1.1.xml': autoconfig('pleisse.example', [
        'imap box.pleisse.example:993 tls',
        'smtp box.pleisse.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap box.pleisse.example:993 tls'], outgoing: ['smtp box.pleisse.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.pleisse.example/mail/config-v1.1.xml'),
  },
  {
    id: 'silent-ipv6-guessed',
    about: 'nothing is published, and the IPv6 addresses of every host never answer',
    address: 'quinn@queich.example',
    hosts: [
      { ...website('queich.example'), families: 'both', isSilentOnV6: true },
      {
        names: ['imap.queich.example', 'smtp.queich.example', 'mx.queich.example'],
        ports: [993, 587, 25],
        families: 'both',
        isSilentOnV6: true,
      },
    ],
    mx: ['10 mx.queich.example'],
    right: {
      incoming: [
        'imap imap.queich.example:993 tls',
        'imap smtp.queich.example:993 tls',
        'imap mx.queich.example:993 tls',
      ],
      outgoing: [
        'smtp smtp.queich.example:587 starttls',
        'smtp imap.queich.example:587 starttls',
        'smtp mx.queich.example:587 starttls',
      ],
    },
    shortest: [],
  },
  {
    id: 'yes-to-everything',
    about: 'every name leads to a website that answers every path with a page; the list knows the servers',
    address: 'rike@lauter.example',
    hosts: [yesSayer, { names: ['in.lauterpost.example'], ports: [993, 465] }],
    wildcard: 'lauter.example',
    pages: {
      'https://lauter.example/*': webPage,
      'https://autoconfig.lauter.example/*': webPage,
      'https://autodiscover.lauter.example/*': webPage,
      'POST https://lauter.example/*': webPage,
      'POST https://autodiscover.lauter.example/*': webPage,
      [listUrl('lauter.example')]: autoconfig('lauter.example', [
        'imap in.lauterpost.example:993 tls',
        'smtp in.lauterpost.example:465 tls',
      ]),
    },
    right: { incoming: ['imap in.lauterpost.example:993 tls'], outgoing: ['smtp in.lauterpost.example:465 tls'] },
    shortest: documentWay(listUrl('lauter.example')),
  },
  {
    id: 'own-document-big-exchanger',
    about: 'the MX is a big provider’s, and the domain’s own document names servers that work',
    address: 'sina@selke.example',
    hosts: [
      website('selke.example', 'autoconfig.selke.example'),
      { names: ['mail.selke.example'], ports: [993, 587] },
      { names: ['imap.fastmail.com', 'smtp.fastmail.com'], ports: [993, 465, 587] },
      { names: ['in1-smtp.messagingengine.com'], ports: [25] },
    ],
    mx: ['10 in1-smtp.messagingengine.com'],
    pages: {
      'https://autoconfig.selke.example/mail/config-v1.1.xml': autoconfig('selke.example', [
        'imap mail.selke.example:993 tls',
        'smtp mail.selke.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap mail.selke.example:993 tls'], outgoing: ['smtp mail.selke.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.selke.example/mail/config-v1.1.xml'),
  },
  {
    id: 'three-fates-of-submission',
    about: 'nothing is published: 587 refuses, 465 is silent, 2525 works',
    address: 'toni@trave.example',
    hosts: [website('trave.example'), { names: ['mail.trave.example'], ports: [993, 2525, 25], silentPorts: [465] }],
    mx: ['10 mail.trave.example'],
    right: { incoming: ['imap mail.trave.example:993 tls'], outgoing: ['smtp mail.trave.example:2525 starttls'] },
    shortest: [],
  },
  {
    id: 'dead-first-in-document',
    about: 'the document names a silent server first and a living one second',
    address: 'ulla@ulster.example',
    hosts: [
      website('ulster.example', 'autoconfig.ulster.example'),
      { names: ['one.ulster.example'], ports: [], silentPorts: 'all' },
      { names: ['two.ulster.example'], ports: [993, 587] },
      { names: ['mx.ulster.example'], ports: [25] },
    ],
    mx: ['10 mx.ulster.example'],
    pages: {
      'https://autoconfig.ulster.example/mail/config-v1.1.xml': autoconfig('ulster.example', [
        'imap one.ulster.example:993 tls',
        'imap two.ulster.example:993 tls',
        'smtp one.ulster.example:587 starttls',
        'smtp two.ulster.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap two.ulster.example:993 tls'], outgoing: ['smtp two.ulster.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.ulster.example/mail/config-v1.1.xml'),
  },
  {
    id: 'slow-document',
    about: 'the document takes 1.5 s and says what a guess has proven by then',
    address: 'veit@vechte.example',
    hosts: [
      website('vechte.example', 'autoconfig.vechte.example'),
      { names: ['imap.vechte.example', 'smtp.vechte.example'], ports: [993, 587] },
      { names: ['mx.vechte.example'], ports: [25] },
    ],
    mx: ['10 mx.vechte.example'],
    pages: {
      'https://autoconfig.vechte.example/mail/config-v1.1.xml': {
        ...autoconfig('vechte.example', ['imap imap.vechte.example:993 tls', 'smtp smtp.vechte.example:587 starttls']),
        delayMs: 1_500,
      },
    },
    right: { incoming: ['imap imap.vechte.example:993 tls'], outgoing: ['smtp smtp.vechte.example:587 starttls'] },
    shortest: [],
  },
  {
    id: 'silent-exchanger-listed',
    about: 'the better of two exchangers never answers; Mozilla’s list knows the provider who runs both',
    address: 'wolf@wupper.example',
    hosts: [
      website('wupper.example'),
      { names: ['mx1.bergpost.example'], ports: [], silentPorts: 'all' },
      { names: ['mx2.bergpost.example'], ports: [25] },
      { names: ['in.bergpost.example', 'out.bergpost.example'], ports: [993, 587] },
    ],
    mx: ['10 mx1.bergpost.example', '20 mx2.bergpost.example'],
    pages: {
      [listUrl('bergpost.example')]: autoconfig('bergpost.example', [
        'imap in.bergpost.example:993 tls',
        'smtp out.bergpost.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap in.bergpost.example:993 tls'], outgoing: ['smtp out.bergpost.example:587 starttls'] },
    shortest: [{ ask: [['MX', 'wupper.example']] }, ...documentWay(listUrl('bergpost.example'))],
  },
  {
    id: 'autodiscover-alias',
    about: 'only Autodiscover, whose name is an alias of the hoster’s',
    address: 'yara@yser.example',
    hosts: [
      website('yser.example'),
      { names: ['autodiscover.duenenpost.example'], ports: [443], certificateNames: ['autodiscover.yser.example'] },
      { names: ['ex.duenenpost.example'], ports: [993, 587] },
      { names: ['mx.duenenpost.example'], ports: [25] },
    ],
    mx: ['10 mx.duenenpost.example'],
    aliases: { 'autodiscover.yser.example': 'autodiscover.duenenpost.example' },
    pages: {
      'POST https://autodiscover.yser.example/autodiscover/autodiscover.xml': autodiscover([
        'imap ex.duenenpost.example:993 tls',
        'smtp ex.duenenpost.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap ex.duenenpost.example:993 tls'], outgoing: ['smtp ex.duenenpost.example:587 starttls'] },
    shortest: [
      { ask: [['A', 'autodiscover.yser.example']] },
      { post: 'https://autodiscover.yser.example/autodiscover/autodiscover.xml' },
    ],
  },
  {
    id: 'pop3-published',
    about: 'the document names POP3 alone, without a login name, and nothing else is served',
    address: 'zoe@zwota.example',
    hosts: [
      website('zwota.example', 'autoconfig.zwota.example'),
      { names: ['pop.zwota.example'], ports: [995] },
      { names: ['relay.zwota.example'], ports: [587] },
      { names: ['mx.zwota.example'], ports: [25] },
    ],
    mx: ['10 mx.zwota.example'],
    pages: {
      'https://autoconfig.zwota.example/mail/config-v1.1.xml': autoconfig('zwota.example', [
        'pop3 pop.zwota.example:995 tls',
        'smtp relay.zwota.example:587 starttls',
      ]),
    },
    right: { incoming: ['pop3 pop.zwota.example:995 tls'], outgoing: ['smtp relay.zwota.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.zwota.example/mail/config-v1.1.xml'),
  },
  {
    id: 'records-over-tcp',
    about: 'the TXT records that name the document are too many for a UDP answer',
    address: 'adam@aller.example',
    hosts: [
      website('aller.example'),
      website('conf.aller.example'),
      { names: ['box.aller.example'], ports: [993, 587] },
      { names: ['mx.aller.example'], ports: [25] },
    ],
    mx: ['10 mx.aller.example'],
    txt: {
      'aller.example': [
        ...Array.from({ length: 8 }, (_, n) => `${n} ${longRecord}`),
        'mailconf=https://conf.aller.example/config.xml',
      ],
    },
    pages: {
      'https://conf.aller.example/config.xml': autoconfig('aller.example', [
        'imap box.aller.example:993 tls',
        'smtp box.aller.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap box.aller.example:993 tls'], outgoing: ['smtp box.aller.example:587 starttls'] },
    shortest: [{ ask: [['TXT', 'aller.example']] }, ...documentWay('https://conf.aller.example/config.xml')],
  },
  {
    id: 'document-over-http-only',
    about: 'the autoconfig host serves port 80 alone, which is not asked; the usual names work',
    address: 'bela@bever.example',
    hosts: [
      website('bever.example'),
      { names: ['autoconfig.bever.example'], ports: [80] },
      { names: ['mail.bever.example'], ports: [993, 587] },
      { names: ['mx.bever.example'], ports: [25] },
    ],
    mx: ['10 mx.bever.example'],
    right: { incoming: ['imap mail.bever.example:993 tls'], outgoing: ['smtp mail.bever.example:587 starttls'] },
    shortest: [],
  },
];
