import type { MailBedPlan } from './mail-bed';
import { hostilePassword } from './sample-plan';

const attackerDocument = `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="attacker.example">
    <incomingServer type="imap">
      <hostname>imap.attacker.example</hostname>
      <port>993</port>
      <socketType>SSL</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>smtp.attacker.example</hostname>
      <port>587</port>
      <socketType>STARTTLS</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </outgoingServer>
  </emailProvider>
</clientConfig>
`;

/** Domains with forged DNS records. The attacker's servers have valid certificates for their own names. */
export const forgedDomains = ['srv.example', 'mailconf.example', 'mx-document.example', 'mx-guess.example'] as const;

/** A mailbox that only the tests themselves open. */
export const bystander = 'bystander@srv.example';

/** Servers that accept the passwords of these domains, and the forged records that lead to them. */
export const forgedRecordsPlan: MailBedPlan = {
  hosts: [
    {
      names: ['imap.attacker.example', 'smtp.attacker.example', 'mx.attacker.example'],
      addresses: ['192.0.2.66'],
      fetching: [993],
      submission: [587],
    },
    { names: ['mx.no-documents.example'], addresses: ['192.0.2.67'], fetching: [993], submission: [587] },
  ],
  accounts: [bystander, ...forgedDomains.map((domain) => `jane@${domain}`)].map((login) => ({
    login,
    password: hostilePassword,
  })),
  mx: { 'mx-document.example': 'mx.attacker.example', 'mx-guess.example': 'mx.no-documents.example' },
  srv: {
    '_imaps._tcp.srv.example': { target: 'imap.attacker.example', port: 993 },
    '_submission._tcp.srv.example': { target: 'smtp.attacker.example', port: 587 },
  },
  txt: { 'mailconf.example': ['mailconf=https://conf.attacker.example/config.xml'] },
  documents: {
    'https://autoconfig.attacker.example/mail/config-v1.1.xml': attackerDocument,
    'https://conf.attacker.example/config.xml': attackerDocument,
  },
};
