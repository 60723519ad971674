import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../../electron/core/verify-published/apple-profile';

/** A profile whose servers have these further keys. */
function profile(incoming: string, outgoing: string): Uint8Array {
  const text = `<plist version="1.0"><dict><key>PayloadContent</key><array><dict>
<key>PayloadType</key><string>com.apple.mail.managed</string>
<key>EmailAccountType</key><string>EmailTypeIMAP</string>
<key>IncomingMailServerHostName</key><string>imap.example.net</string>${incoming}
<key>OutgoingMailServerHostName</key><string>smtp.example.net</string>${outgoing}
</dict></array></dict></plist>`;
  return new TextEncoder().encode(text);
}

/** Port and security of the servers. */
function read(incoming: string, outgoing: string): unknown {
  const parsed = parseProfile(profile(incoming, outgoing));
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  const { settings } = parsed.value;
  return [...settings.incoming, ...settings.outgoing].map(({ port, security }) => [port, security]);
}

describe('parseProfile', () => {
  it('reads what is encrypted', () => {
    const [incoming, outgoing] = ['Incoming', 'Outgoing'].map((each) => `<key>${each}MailServerUseSSL</key><true/>`);
    expect(read(incoming ?? '', outgoing ?? '')).toEqual([
      [993, 'tls'],
      [587, 'starttls'],
    ]);
  });

  it('takes TLS that is left out for off', () => {
    const port = '<key>OutgoingMailServerPortNumber</key><integer>465</integer>';
    expect(read('', port)).toEqual([
      [143, 'none'],
      [465, 'none'],
    ]);
  });
});
