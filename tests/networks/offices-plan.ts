import type { MailBedPlan } from '../servers/mail-bed';

/** The machines of `office.example`. */
export const office = { imap: '192.31.196.10', smtp: '192.31.196.11' } as const;

/** Where the name `imap.office.example` leads in a network that lies about it. */
export const otherMachine = '192.31.196.60';

/** The password of every account. */
export const officePassword = 'Lantern-hollow-27';

/** The network from which `jane@guarded.example` may sign in. */
export const guardedNetwork = 1;

const everySubmission = [587, 465, 2525] as const;

/** Domains whose servers work, or fail from everywhere in one way. */
export const officesPlan: MailBedPlan = {
  hosts: [
    { names: ['imap.office.example'], addresses: [office.imap], fetching: [993, 143], submission: [] },
    { names: ['smtp.office.example'], addresses: [office.smtp], fetching: [], submission: everySubmission },
    {
      names: ['imap.guarded.example', 'smtp.guarded.example'],
      addresses: ['192.31.196.20'],
      fetching: [993, 143],
      submission: everySubmission,
    },
    { names: ['imap.six.example'], addresses: ['192.31.196.30', '2620:4f:8000::30'], fetching: [993], submission: [] },
    { names: ['smtp.six.example'], addresses: ['192.31.196.31', '2620:4f:8000::31'], fetching: [], submission: [587] },
    { names: ['imap.down.example'], addresses: ['192.31.196.40'], fetching: [993], submission: [] },
    { names: ['smtp.down.example'], addresses: ['192.31.196.41'], fetching: [], submission: [] },
    {
      names: ['shared.hoster.example'],
      otherNames: ['imap.misnamed.example', 'smtp.misnamed.example'],
      addresses: ['192.31.196.50'],
      fetching: [993, 143],
      submission: everySubmission,
    },
    {
      // The name in the certificate of the machine above leads here, so it is no better name for that one.
      names: ['other.machine.example', 'shared.hoster.example'],
      addresses: [otherMachine],
      fetching: [993, 143],
      submission: everySubmission,
    },
  ],
  accounts: [
    { login: 'jane@office.example', password: officePassword },
    { login: 'jane@guarded.example', password: officePassword, onlyFrom: `10.77.${guardedNetwork}.0/24` },
  ],
  documents: Object.fromEntries(['office', 'guarded', 'six', 'down', 'misnamed'].map(documentOf)),
};

/** The settings document of a domain, by its address. */
function documentOf(name: string): readonly [string, string] {
  const server = (direction: 'incoming' | 'outgoing', type: string, port: number, socket: string) =>
    [
      `<${direction}Server type="${type}"><hostname>${type}.${name}.example</hostname><port>${port}</port>`,
      `<socketType>${socket}</socketType><authentication>password-cleartext</authentication>`,
      `<username>%EMAILADDRESS%</username></${direction}Server>`,
    ].join('');
  const text = [
    `<clientConfig version="1.1"><emailProvider id="${name}.example"><domain>${name}.example</domain>`,
    `<displayName>${name}</displayName>`,
    server('incoming', 'imap', 993, 'SSL'),
    server('outgoing', 'smtp', 587, 'STARTTLS'),
    '</emailProvider></clientConfig>',
  ];
  return [`https://autoconfig.${name}.example/mail/config-v1.1.xml`, text.join('')];
}
