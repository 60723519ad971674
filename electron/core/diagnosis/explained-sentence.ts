import type { Cause } from '../../contract/cause';
import type { Message } from '../../contract/message';
import { message } from '../message';

/** Causes whose own sentence names a server, which is not known where only a text is explained. */
const worded = [
  'mechanism-not-offered',
  'domain-takes-no-mail',
  'server-unavailable',
  'certificate-expired',
  'certificate-name-mismatch',
  'certificate-untrusted',
  'interception-by-antivirus',
  'interception-by-network',
  'tls-mode-mismatch',
  'wrong-protocol-on-port',
  'tls-too-old',
  'tls-handshake-failed',
  'starttls-not-offered',
  'host-not-found',
  'no-network',
  'name-server-faulty',
  'connection-refused',
  'connection-timed-out',
  'connection-dropped',
  'config-not-found',
  'banned-after-failures',
  'protocol-violation',
] as const satisfies readonly Cause[];
type Worded = (typeof worded)[number];

/** The sentence of a cause where its server is not known. */
export function explainedSentence(cause: Cause): Message {
  return isWorded(cause) ? message(`explain.${cause}`) : message(`cause.${cause}`);
}

function isWorded(cause: Cause): cause is Worded {
  return worded.some((each) => each === cause);
}
