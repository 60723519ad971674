import type { Auth, Security } from '../../../contract/candidate';
import { qrBytesAtMost } from '../../formats/qr-code';
import { writable } from '../../formats/writable';
import type { ChosenAccount } from '../choose-accounts';
import type { ChosenServer } from '../choose-server';

const securities = { none: 0, starttls: 2, tls: 3 } as const satisfies Record<Security, number>;

/** The format has numbers for Kerberos, NTLM and certificates too; the app reads no such account. */
const authNumbers: Partial<Record<Auth, number>> = { none: 0, password: 1, encrypted: 2, oauth2: 6 };

/**
 * An account as the JSON of the QR code that Thunderbird for Android scans, one account a code; null where it does not fit. It never
 * holds the password: whoever sees the code can read all of it.
 *
 * @see https://github.com/thunderbird/thunderbird-android/blob/main/feature/migration/qrcode/qr-code-format.md
 */
export function qrPayload({ account, incoming, outgoing }: ChosenAccount): string | null {
  const { address, name } = account;
  const formatVersion = 1;
  const onlyCode = [1, 1];
  const payload = JSON.stringify([
    formatVersion,
    onlyCode,
    [incoming.protocol === 'pop3' ? 1 : 0, ...serverValues(incoming)],
    [
      [
        [0, ...serverValues(outgoing)],
        [writable(address), writable(name ?? '')],
      ],
    ],
  ]);
  // The app refuses a whole code over an address beyond ASCII.
  const isAscii = /^[ -~]*$/.test(address);
  return isAscii && new TextEncoder().encode(payload).length <= qrBytesAtMost ? payload : null;
}

function serverValues({ host, port, security, signIn, login }: ChosenServer): readonly (string | number)[] {
  const auth = authNumbers[signIn];
  if (auth === undefined) throw new Error(`The code has no number for ${signIn}`);
  return [host, port, securities[security], auth, signIn === 'none' ? '' : writable(login)];
}
