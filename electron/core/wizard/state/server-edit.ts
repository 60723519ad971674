import type { Auth, Basis, Candidate, Protocol, Security } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { Direction } from '../../../contract/verdict';
import { usualPorts } from '../../usual-ports';

/** The security that a user can choose; a connection without encryption is never offered. */
type EditableSecurity = Exclude<Security, 'none'>;

/** The text in the fields of a server card while it is edited. */
export interface EditFields {
  /** Always `smtp` for sending. */
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: string;
  readonly security: EditableSecurity;
  readonly login: string;
  readonly auth: Auth;
}

/** A field whose text can be invalid. */
export type EditField = 'host' | 'port' | 'login';

/** A server card that is being edited. */
export interface ServerEdit extends EditFields {
  /** The host that was in the field when the card was opened and so was not typed; null once the field was emptied. */
  readonly found: { readonly host: string; readonly basis: Basis } | null;
  /** Says which other field was changed to fit; null where none was. */
  readonly moved: Message | null;
  /** Found when the fields were read last; a problem goes when its field changes. */
  readonly problems: Readonly<Partial<Record<EditField, Message>>>;
}

/** Empty fields with the usual port. */
export function emptyEdit(direction: Direction, login: string | null): ServerEdit {
  const protocol = direction === 'incoming' ? 'imap' : 'smtp';
  const [usual] = usualPorts[protocol];
  const port = usual === undefined ? '' : String(usual.port);
  const security = usual?.security === 'starttls' ? 'starttls' : 'tls';
  return {
    protocol,
    host: '',
    port,
    security,
    login: login ?? '',
    auth: 'password',
    found: null,
    moved: null,
    problems: {},
  };
}

/** The fields with the values of a server. */
export function editOf({ protocol, host, port, security, login, auth, basis }: Candidate): ServerEdit {
  return {
    protocol,
    host,
    port: String(port),
    security: security === 'starttls' ? 'starttls' : 'tls',
    login: login ?? '',
    auth: auth[0] ?? 'password',
    found: { host, basis },
    moved: null,
    problems: {},
  };
}

/** Whether nothing was typed into a card that started empty. */
export function isBlank({ host }: ServerEdit): boolean {
  return host.trim() === '';
}
