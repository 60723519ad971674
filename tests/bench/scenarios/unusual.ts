import { gzipSync } from 'node:zlib';
import { autoconfig, autodiscover, listUrl } from './pages';
import { documentWay, type Page, type Scenario, website } from './scenario';

/** A page as a careless web server sends it: compressed, although the client did not ask for that. */
function packed({ headers, body }: Page): Page {
  return { headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(body) };
}

/** A page in UTF-16 with its byte order mark. */
function inUtf16({ headers, body }: Page): Page {
  return { headers: { ...headers }, body: Buffer.from(`\ufeff${String(body).replace('UTF-8', 'UTF-16')}`, 'utf16le') };
}

/** Providers that do something allowed or usual that clients easily overlook. */
export const unusual: readonly Scenario[] = [
  {
    id: 'one-name-certificate',
    about: 'every usual name leads to a hoster’s machine, whose certificate has its own name alone, as the MX has',
    address: 'cora@chamb.example',
    hosts: [
      website('chamb.example'),
      {
        names: [
          ...['imap', 'smtp', 'pop', 'pop3', 'mail'].map((label) => `${label}.chamb.example`),
          'server17.steinpost.example',
        ],
        ports: [993, 143, 995, 110, 587, 465, 25],
        certificateNames: ['server17.steinpost.example'],
      },
    ],
    mx: ['0 server17.steinpost.example'],
    right: {
      incoming: ['imap server17.steinpost.example:993 tls'],
      outgoing: ['smtp server17.steinpost.example:587 starttls'],
    },
    shortest: [{ ask: [['MX', 'chamb.example']] }],
  },
  {
    id: 'listed-behind-aliases',
    about:
      'the usual names are aliases of a hoster’s machine, whose certificate has its own name alone, as Mozilla’s list has',
    address: 'dora@doller.example',
    hosts: [
      website('doller.example'),
      { names: ['mx.doller.example'], ports: [25] },
      { names: ['web9.felspost.example'], ports: [993, 143, 995, 110, 587, 465, 25] },
    ],
    mx: ['10 mx.doller.example'],
    aliases: Object.fromEntries(
      ['imap', 'smtp', 'pop', 'pop3', 'mail'].map((label) => [`${label}.doller.example`, 'web9.felspost.example']),
    ),
    pages: {
      [listUrl('doller.example')]: autoconfig('doller.example', [
        'imap web9.felspost.example:993 tls',
        'pop3 web9.felspost.example:995 tls',
        'smtp web9.felspost.example:465 tls',
      ]),
    },
    right: { incoming: ['imap web9.felspost.example:993 tls'], outgoing: ['smtp web9.felspost.example:465 tls'] },
    shortest: documentWay(listUrl('doller.example')),
  },
  {
    id: 'packed-document',
    about: 'the document comes packed, although nobody asked for that',
    address: 'edda@eger.example',
    hosts: [website('eger.example', 'autoconfig.eger.example'), { names: ['box.eger.example'], ports: [993, 465] }],
    pages: {
      'https://autoconfig.eger.example/mail/config-v1.1.xml': packed(
        autoconfig('eger.example', ['imap box.eger.example:993 tls', 'smtp box.eger.example:465 tls']),
      ),
    },
    right: { incoming: ['imap box.eger.example:993 tls'], outgoing: ['smtp box.eger.example:465 tls'] },
    shortest: documentWay('https://autoconfig.eger.example/mail/config-v1.1.xml'),
  },
  {
    id: 'pop3-promised',
    about: 'the document, in UTF-16, names POP3 alone; IMAP is open on the same host and promised by nobody',
    address: 'falk@flieden.example',
    hosts: [
      website('flieden.example', 'autoconfig.flieden.example'),
      { names: ['box.flieden.example'], ports: [993, 143, 995, 465, 587] },
    ],
    pages: {
      'https://autoconfig.flieden.example/mail/config-v1.1.xml': inUtf16(
        autoconfig('flieden.example', ['pop3 box.flieden.example:995 tls', 'smtp box.flieden.example:465 tls']),
      ),
    },
    right: { incoming: ['pop3 box.flieden.example:995 tls'], outgoing: ['smtp box.flieden.example:465 tls'] },
    shortest: documentWay('https://autoconfig.flieden.example/mail/config-v1.1.xml'),
  },
  {
    id: 'exchanger-listed-by-name',
    about: 'Mozilla’s list has the exchanger itself, and not the domain that it belongs to',
    address: 'gesa@gera.example',
    hosts: [
      website('gera.example'),
      { names: ['mx7.talpost.example'], ports: [25] },
      { names: ['in.talpost.example', 'out.talpost.example'], ports: [993, 587] },
    ],
    mx: ['5 mx7.talpost.example'],
    pages: {
      [listUrl('mx7.talpost.example')]: autoconfig('talpost.example', [
        'imap in.talpost.example:993 tls',
        'smtp out.talpost.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap in.talpost.example:993 tls'], outgoing: ['smtp out.talpost.example:587 starttls'] },
    shortest: [{ ask: [['MX', 'gera.example']] }, ...documentWay(listUrl('mx7.talpost.example'))],
  },
  {
    id: 'autodiscover-by-record',
    about: 'an SRV record says where Autodiscover is',
    address: 'hans@hunte.example',
    hosts: [
      website('hunte.example'),
      website('discover.hunte.example'),
      { names: ['ex.hunte.example'], ports: [993, 587] },
    ],
    srv: { _autodiscover: ['0 0 443 discover.hunte.example'] },
    pages: {
      'POST https://discover.hunte.example/autodiscover/autodiscover.xml': autodiscover([
        'imap ex.hunte.example:993 tls',
        'smtp ex.hunte.example:587 starttls',
      ]),
    },
    right: { incoming: ['imap ex.hunte.example:993 tls'], outgoing: ['smtp ex.hunte.example:587 starttls'] },
    shortest: [
      { ask: [['SRV', '_autodiscover._tcp.hunte.example']] },
      { ask: [['A', 'discover.hunte.example']] },
      { post: 'https://discover.hunte.example/autodiscover/autodiscover.xml' },
    ],
  },
  {
    id: 'published-ports-blocked',
    about: 'this network swallows every port that the document names, and more; 143 and 2525 of the same host work',
    address: 'iris@ilz.example',
    hosts: [
      website('ilz.example', 'autoconfig.ilz.example'),
      { names: ['box.ilz.example'], ports: [143, 2525], silentPorts: [993, 995, 110, 587, 465, 25] },
    ],
    pages: {
      'https://autoconfig.ilz.example/mail/config-v1.1.xml': autoconfig('ilz.example', [
        'imap box.ilz.example:993 tls',
        'smtp box.ilz.example:465 tls',
      ]),
    },
    right: { incoming: ['imap box.ilz.example:143 starttls'], outgoing: ['smtp box.ilz.example:2525 starttls'] },
    shortest: documentWay('https://autoconfig.ilz.example/mail/config-v1.1.xml'),
  },
];
