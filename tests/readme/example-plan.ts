import type { MailBedPlan } from '../servers/mail-bed';

/** The password of `you@example.org`. */
export const examplePassword = 'correct horse battery 4711';

const settings = `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="example.org">
    <domain>example.org</domain>
    <displayName>Example Mail</displayName>
    <incomingServer type="imap">
      <hostname>mail.example.org</hostname>
      <port>993</port>
      <socketType>SSL</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>mail.example.org</hostname>
      <port>587</port>
      <socketType>STARTTLS</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </outgoingServer>
  </emailProvider>
</clientConfig>
`;

/** The domain of the documents' examples, with real servers behind it. */
export const examplePlan: MailBedPlan = {
  hosts: [
    {
      names: ['mail.example.org'],
      addresses: ['192.31.196.10'],
      fetching: [993, 143, 995, 110],
      submission: [587, 465, 2525, 25],
    },
  ],
  accounts: [{ login: 'you@example.org', password: examplePassword }],
  mx: { 'example.org': 'mail.example.org' },
  documents: { 'https://autoconfig.example.org/mail/config-v1.1.xml': settings },
};
