import type { MailAccount } from './dovecot';
import type { MailBedPlan } from './mail-bed';

/** A password with every character that wrong escaping would break. */
export const hostilePassword = 'p a"s\'s\\w#ö%d$;';

/** A usual password, which needs no escaping in any protocol. */
export const ordinaryPassword = 'correct horse battery 4711';

function account(login: string): MailAccount {
  return { login, password: hostilePassword };
}

/** The settings document of `published.example`; its host names cannot be guessed. */
export const publishedDocument = `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="published.example">
    <domain>published.example</domain>
    <displayName>Published Mail</displayName>
    <incomingServer type="imap">
      <hostname>reading.published.example</hostname>
      <port>993</port>
      <socketType>SSL</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>posting.published.example</hostname>
      <port>587</port>
      <socketType>STARTTLS</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </outgoingServer>
  </emailProvider>
</clientConfig>
`;

/** Domains whose settings are found in different ways, each on an address of its own. */
export const samplePlan: MailBedPlan = {
  hosts: [
    {
      names: ['reading.published.example', 'posting.published.example', 'mx.published.example'],
      addresses: ['192.31.196.10', '2620:4f:8000::10'],
      fetching: [993, 143],
      submission: [587, 465, 25],
    },
    {
      names: ['reading.records.example', 'posting.records.example'],
      addresses: ['192.31.196.20'],
      fetching: [993],
      submission: [587],
    },
    {
      names: ['imap.guessed.example', 'smtp.guessed.example', 'mx.guessed.example'],
      addresses: ['192.31.196.30'],
      fetching: [993, 143],
      submission: [587, 2525, 465, 25],
    },
    {
      names: ['pop.pop-only.example', 'smtp.pop-only.example'],
      addresses: ['192.31.196.40'],
      fetching: [995, 110],
      submission: [587],
    },
    {
      names: ['imap.relay-only.example', 'mx.relay-only.example'],
      addresses: ['192.31.196.60'],
      fetching: [993],
      submission: [25],
    },
    {
      names: ['imap.xn--bcher-kva.example', 'smtp.xn--bcher-kva.example'],
      addresses: ['192.31.196.50'],
      fetching: [993],
      submission: [587],
    },
  ],
  accounts: [
    account('jane@published.example'),
    account('jane@records.example'),
    account('jane@guessed.example'),
    account('jane@pop-only.example'),
    account('jane@xn--bcher-kva.example'),
    account('customer 4711'),
    account('jane+lists@guessed.example'),
    account('"jane doe"@guessed.example'),
    account("o'neill@guessed.example"),
    { login: 'ordinary@guessed.example', password: ordinaryPassword },
  ],
  mx: {
    'published.example': 'mx.published.example',
    'guessed.example': 'mx.guessed.example',
    'relay-only.example': 'mx.relay-only.example',
  },
  srv: {
    '_imaps._tcp.records.example': { target: 'reading.records.example', port: 993 },
    '_pop3s._tcp.records.example': { target: '.', port: 0 },
    '_submission._tcp.records.example': { target: 'posting.records.example', port: 587 },
  },
  documents: { 'https://autoconfig.published.example/mail/config-v1.1.xml': publishedDocument },
};
