import { expect, it } from 'vitest';
import type { ExportAccount } from '../../../../electron/core/programs/export-account';
import { zoneLines } from '../../../../electron/core/programs/publish/zone-lines';
import { account, imap143, imap993, pop995, server, smtp465, smtp587, smtp2525 } from '../canonical-accounts';

const numeric = server({ protocol: 'imap', host: '192.0.2.7', port: 993, security: 'tls' });
const pop3s = { protocol: 'pop3', security: 'tls' } as const;
const submissions = { protocol: 'smtp', security: 'tls' } as const;

it.each<[string, Partial<ExportAccount>, readonly string[]]>([
  ['both servers', {}, ['_imaps 0 1 993 imap.example.net.', '_submission 0 1 587 smtp.example.net.']],
  [
    'the best server of each service',
    { incoming: [imap993, imap143, pop995], outgoing: [smtp2525, smtp587, smtp465] },
    [
      '_imaps 0 1 993 imap.example.net.',
      '_imap 0 1 143 imap.example.net.',
      '_pop3s 0 1 995 pop.example.net.',
      '_submission 0 1 2525 smtp.example.net.',
      '_submissions 0 1 465 smtp.example.net.',
    ],
  ],
  [
    'a dot for what is not offered',
    { notOffered: [pop3s, submissions] },
    [
      '_imaps 0 1 993 imap.example.net.',
      '_submission 0 1 587 smtp.example.net.',
      '_pop3s 0 0 0 .',
      '_submissions 0 0 0 .',
    ],
  ],
  [
    'no host that only one network knows, and the next server in its place',
    { incoming: [{ ...imap993, host: 'mail' }, imap993], outgoing: [{ ...smtp465, host: 'mail' }, smtp587] },
    ['_imaps 0 1 993 imap.example.net.', '_submission 0 1 587 smtp.example.net.'],
  ],
  [
    'no dot for what is offered all the same, by name or by address',
    {
      incoming: [numeric],
      notOffered: [
        { protocol: 'imap', security: 'tls' },
        { protocol: 'smtp', security: 'starttls' },
      ],
    },
    ['_submission 0 1 587 smtp.example.net.'],
  ],
])('has %s', (_, facts, expected) => {
  const lines = zoneLines(account(facts)).map((line) => line.replace(/\._tcp +SRV/, ''));
  expect(lines).toEqual(expected);
});
