import { describe, expect, it } from 'vitest';
import { settingsReaders } from '../../../../electron/core/programs/readers';
import { readFiles } from './read-files';

/** A host with a part of a password before it, and an address whose password was not encoded. */
const host = 'jane:hunter2@imap.example.net';
const url = (scheme: string) => `${scheme}://jane:hunter2@8hunter/hunter@mail.example.net`;

const misplaced: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mutt: {
    muttrc: `set folder = ${url('imaps')}\nset smtp_url = ${url('smtps')}\nsource ${url('imaps')}\nset from = a@b.example`,
  },
  aerc: { 'accounts.conf': `[a]\nsource = ${url('imaps')}\noutgoing = ${url('smtps')}\nfrom = a@b.example` },
  symfony: { '.env': `MAILER_DSN=${url('smtp')}` },
  laravel: { '.env': `MAIL_MAILER=smtp\nMAIL_URL=${url('smtp')}\nMAIL_HOST=${host}` },
  himalaya: {
    'config.toml': `[accounts.a]\nemail = "a@b.example"\nimap.server = "${url('imaps')}"\nbackend.type = "imap"\nbackend.host = "${host}"`,
  },
  mbsync: { '.mbsyncrc': `IMAPAccount a\nHost ${host}\nUser jane` },
  msmtp: { '.msmtprc': `account a\nhost ${host}\nfrom a@b.example` },
  offlineimap: {
    offlineimaprc: `[Account a]\nremoterepository = r\n[Repository r]\ntype = IMAP\nremotehost = ${host}`,
  },
  fetchmail: { '.fetchmailrc': `poll "${host}" proto imap user jane` },
  getmail: { getmailrc: `[retriever]\ntype = SimpleIMAPSSLRetriever\nserver = ${host}\nusername = jane` },
  geary: {
    'geary.ini': `[Account]\nservice_provider=other\nsender_mailboxes=a@b.example;\n[Incoming]\nhost=${host}\n[Outgoing]\nhost=${host}`,
  },
  evolution: {
    'a.source': `[Data Source]\nDisplayName=a\n[Authentication]\nHost=${host}\n[Mail Account]\nBackendName=imapx`,
  },
  'claws-mail': {
    'claws/accountrc': `[Account: 1]\naccount_name=a\nprotocol=3\nreceive_server=${host}\nsmtp_server=${host}`,
  },
  sylpheed: { accountrc: `[Account: 1]\naccount_name=a\nprotocol=3\nreceive_server=${host}\nsmtp_server=${host}` },
  wordpress: { 'wp-config.php': `<?php define('WPMS_ON', true); define('WPMS_SMTP_HOST', '${host}');` },
};

describe('a password that stands where a host belongs', () => {
  it.each(Object.entries(misplaced))('is told by no reader: %s', (program, files) => {
    const reader = settingsReaders.find((each) => each.program === program);
    if (reader === undefined) throw new Error(program);
    const read = readFiles(reader, files);
    expect(JSON.stringify(read)).not.toContain('hunter');
    expect(read.unread.length).toBeGreaterThan(0);
  });
});
