import type { Protocol, Security } from '../../contract/candidate';
import { relayPort, usualPorts } from '../usual-ports';

/** What an Autodiscover document says of encryption, as it stands; empty where it says nothing. */
interface EncryptionWords {
  /** `None`, `SSL`, `TLS` or `Auto`. */
  readonly encryption: string;
  /** `on` or `off`. */
  readonly ssl: string;
}

/**
 * The security that an Autodiscover document means for a port. `Encryption` overrides `SSL`, whose default is on; only an
 * explicit no means none. Services write `SSL` on 587 and `TLS` on 993, so the kind of encryption comes from the port where it
 * has a registered use. On other ports it comes from the document.
 *
 * @see [MS-OXDSCLI] §2.2.4.1.1.2.6
 */
export function securityOf({ encryption, ssl }: EncryptionWords, protocol: Protocol, port: number): Security {
  const word = encryptionWords.get(encryption.toLowerCase()) ?? (noWords.has(ssl.toLowerCase()) ? 'none' : 'tls');
  if (word === 'none') return 'none';
  if (protocol === 'smtp' && port === relayPort) return 'starttls';
  return usualPorts[protocol].find((usual) => usual.port === port)?.security ?? word;
}

const encryptionWords: ReadonlyMap<string, Security> = new Map([
  ['none', 'none'],
  ['ssl', 'tls'],
  ['tls', 'starttls'],
  ['auto', 'tls'],
]);

const noWords: ReadonlySet<string> = new Set(['off', 'false', 'no', '0']);
