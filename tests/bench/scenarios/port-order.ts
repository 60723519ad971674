import { autoconfig } from './pages';
import { documentWay, type Scenario, website } from './scenario';

/** Machines whose usual first port is not the one that works, or that have more ports and names than are needed. */
export const portOrder: readonly Scenario[] = [
  {
    id: 'refused-993',
    about: 'nothing is published: 993 refuses, 143 and POP3 work',
    address: 'anke@agger.example',
    hosts: [website('agger.example'), { names: ['mail.agger.example'], ports: [143, 995, 110, 587, 25] }],
    mx: ['10 mail.agger.example'],
    right: { incoming: ['imap mail.agger.example:143 starttls'], outgoing: ['smtp mail.agger.example:587 starttls'] },
    shortest: [],
  },
  {
    id: 'refused-993-published',
    about: 'the document names 993, which refuses, then 143 and 995, which work',
    address: 'bert@broel.example',
    hosts: [
      website('broel.example', 'autoconfig.broel.example'),
      { names: ['box.broel.example'], ports: [143, 995, 587] },
    ],
    pages: {
      'https://autoconfig.broel.example/mail/config-v1.1.xml': autoconfig('broel.example', [
        'imap box.broel.example:993 tls',
        'imap box.broel.example:143 starttls',
        'pop3 box.broel.example:995 tls',
        'smtp box.broel.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap box.broel.example:143 starttls'], outgoing: ['smtp box.broel.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.broel.example/mail/config-v1.1.xml'),
  },
  {
    id: 'silent-993',
    about: 'nothing is published: 993 never answers, 143 and POP3 work',
    address: 'clara@chemnitz.example',
    hosts: [
      website('chemnitz.example'),
      { names: ['mail.chemnitz.example'], ports: [143, 995, 110, 587, 25], silentPorts: [993] },
    ],
    mx: ['10 mail.chemnitz.example'],
    right: {
      incoming: ['imap mail.chemnitz.example:143 starttls'],
      outgoing: ['smtp mail.chemnitz.example:587 starttls'],
    },
    shortest: [],
  },
  {
    id: 'silent-993-published',
    about: 'the document names 993, which never answers, then 143 and 995, which work',
    address: 'dirk@dill.example',
    hosts: [
      website('dill.example', 'autoconfig.dill.example'),
      { names: ['box.dill.example'], ports: [143, 995, 587], silentPorts: [993] },
    ],
    pages: {
      'https://autoconfig.dill.example/mail/config-v1.1.xml': autoconfig('dill.example', [
        'imap box.dill.example:993 tls',
        'imap box.dill.example:143 starttls',
        'pop3 box.dill.example:995 tls',
        'smtp box.dill.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap box.dill.example:143 starttls'], outgoing: ['smtp box.dill.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.dill.example/mail/config-v1.1.xml'),
  },
  {
    id: 'refused-imap',
    about: 'nothing is published: the machine has every usual name, and POP3 on 995 alone',
    address: 'egon@erft.example',
    hosts: [
      website('erft.example'),
      {
        names: ['mail', 'imap', 'pop', 'pop3', 'smtp'].map((label) => `${label}.erft.example`),
        ports: [995, 587, 25],
      },
    ],
    mx: ['10 mail.erft.example'],
    right: {
      incoming: [
        'pop3 pop.erft.example:995 tls',
        'pop3 pop3.erft.example:995 tls',
        'pop3 mail.erft.example:995 tls',
        'pop3 smtp.erft.example:995 tls',
        'pop3 imap.erft.example:995 tls',
      ],
      outgoing: [
        'smtp smtp.erft.example:587 starttls',
        'smtp mail.erft.example:587 starttls',
        'smtp imap.erft.example:587 starttls',
        'smtp pop.erft.example:587 starttls',
        'smtp pop3.erft.example:587 starttls',
      ],
    },
    shortest: [],
  },
  {
    id: 'silent-imap',
    about: 'nothing is published: 993 and 143 never answer, POP3 on 995 works',
    address: 'fritz@fuhse.example',
    hosts: [
      website('fuhse.example'),
      { names: ['mail.fuhse.example'], ports: [995, 587, 25], silentPorts: [993, 143] },
    ],
    mx: ['10 mail.fuhse.example'],
    right: { incoming: ['pop3 mail.fuhse.example:995 tls'], outgoing: ['smtp mail.fuhse.example:587 starttls'] },
    shortest: [],
  },
  {
    id: 'refused-imap-published',
    about: 'the document names IMAP on 993, which refuses, then POP3 on 995, which works',
    address: 'gerd@glan.example',
    hosts: [website('glan.example', 'autoconfig.glan.example'), { names: ['box.glan.example'], ports: [995, 587] }],
    pages: {
      'https://autoconfig.glan.example/mail/config-v1.1.xml': autoconfig('glan.example', [
        'imap box.glan.example:993 tls',
        'pop3 box.glan.example:995 tls',
        'smtp box.glan.example:587 starttls',
      ]),
    },
    right: { incoming: ['pop3 box.glan.example:995 tls'], outgoing: ['smtp box.glan.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.glan.example/mail/config-v1.1.xml'),
  },
  {
    id: 'silent-imap-published',
    about: 'the document names IMAP on 993, which never answers as 143 does, then POP3 on 995, which works',
    address: 'heike@hahle.example',
    hosts: [
      website('hahle.example', 'autoconfig.hahle.example'),
      { names: ['box.hahle.example'], ports: [995, 587], silentPorts: [993, 143] },
    ],
    pages: {
      'https://autoconfig.hahle.example/mail/config-v1.1.xml': autoconfig('hahle.example', [
        'imap box.hahle.example:993 tls',
        'pop3 box.hahle.example:995 tls',
        'smtp box.hahle.example:587 starttls',
      ]),
    },
    right: { incoming: ['pop3 box.hahle.example:995 tls'], outgoing: ['smtp box.hahle.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.hahle.example/mail/config-v1.1.xml'),
  },
  {
    id: 'pop3-first-published',
    about: 'the document names POP3 before IMAP, and both work',
    address: 'inge@innerste.example',
    hosts: [
      website('innerste.example', 'autoconfig.innerste.example'),
      { names: ['box.innerste.example'], ports: [993, 995, 587] },
    ],
    pages: {
      'https://autoconfig.innerste.example/mail/config-v1.1.xml': autoconfig('innerste.example', [
        'pop3 box.innerste.example:995 tls',
        'imap box.innerste.example:993 tls',
        'smtp box.innerste.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap box.innerste.example:993 tls'], outgoing: ['smtp box.innerste.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.innerste.example/mail/config-v1.1.xml'),
  },
  {
    id: 'starttls-published',
    about: 'the document names 143 alone; 993 of the same server works too',
    address: 'jutta@jeetzel.example',
    hosts: [
      website('jeetzel.example', 'autoconfig.jeetzel.example'),
      { names: ['box.jeetzel.example'], ports: [993, 143, 587] },
    ],
    pages: {
      'https://autoconfig.jeetzel.example/mail/config-v1.1.xml': autoconfig('jeetzel.example', [
        'imap box.jeetzel.example:143 starttls',
        'smtp box.jeetzel.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap box.jeetzel.example:143 starttls'], outgoing: ['smtp box.jeetzel.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.jeetzel.example/mail/config-v1.1.xml'),
  },
  {
    id: 'starttls-first-published',
    about: 'the document names 143 before 993, and both work',
    address: 'karl@kinzig.example',
    hosts: [
      website('kinzig.example', 'autoconfig.kinzig.example'),
      { names: ['box.kinzig.example'], ports: [993, 143, 587] },
    ],
    pages: {
      'https://autoconfig.kinzig.example/mail/config-v1.1.xml': autoconfig('kinzig.example', [
        'imap box.kinzig.example:143 starttls',
        'imap box.kinzig.example:993 tls',
        'smtp box.kinzig.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap box.kinzig.example:143 starttls'], outgoing: ['smtp box.kinzig.example:587 starttls'] },
    shortest: documentWay('https://autoconfig.kinzig.example/mail/config-v1.1.xml'),
  },
  {
    id: 'one-name-of-many',
    about: 'nothing is published: every usual name leads to one machine, whose certificate has one of them',
    address: 'lena@leine.example',
    hosts: [
      website('leine.example'),
      {
        names: ['imap', 'smtp', 'pop', 'pop3', 'mail', 'mx'].map((label) => `${label}.leine.example`),
        ports: [993, 143, 995, 110, 587, 465, 2525, 25],
        certificateNames: ['mail.leine.example'],
      },
    ],
    mx: ['10 mx.leine.example'],
    right: { incoming: ['imap mail.leine.example:993 tls'], outgoing: ['smtp mail.leine.example:587 starttls'] },
    shortest: [],
  },
];
