import type { CertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import { type ConnectionListener, startMailServer } from '../../electron/node/scripted-server/mail-server';
import type { MailServerDescription } from '../../electron/node/scripted-server/server-description';

/** What a server received over one connection, one byte a character. */
export interface RecordedConnection {
  /** Before TLS, without the handshake. */
  clear: string;
  overTls: string;
  /** The name asked for by SNI; null where there was none, or no TLS yet. */
  serverName: string | null;
  isOpen: boolean;
}

/** A scripted mail server that keeps everything it receives. */
export interface RecordedServer {
  readonly port: number;
  /** In the order they came. */
  readonly connections: readonly RecordedConnection[];
  /** What was heard over all connections, before TLS and over it. */
  clear(): string;
  overTls(): string;
  openNow(): number;
  close(): Promise<void>;
}

/** What differs from a good server of `mail.example` that takes any sign-in, in the clear too. */
export type ServerChanges = Partial<MailServerDescription> & Pick<MailServerDescription, 'protocol' | 'security'>;

/** Starts a server on loopback. */
export async function startRecordedServer(
  changes: ServerChanges,
  certificates: CertificateMaker,
): Promise<RecordedServer> {
  const connections: RecordedConnection[] = [];
  const connected = (): ConnectionListener => {
    const connection: RecordedConnection = { clear: '', overTls: '', serverName: null, isOpen: true };
    connections.push(connection);
    return {
      received: (bytes, isSecure) => {
        connection[isSecure ? 'overTls' : 'clear'] += Buffer.from(bytes).toString('latin1');
      },
      secured: (serverName) => {
        connection.serverName = serverName;
      },
      closed: () => {
        connection.isOpen = false;
      },
    };
  };
  const usual = { host: 'mail.example', certificate: { names: ['mail.example'] }, takesClearPasswords: true };
  const { port, close } = await startMailServer({ ...usual, ...changes }, certificates, { connected });
  return {
    port,
    connections,
    clear: () => connections.map(({ clear }) => clear).join(''),
    overTls: () => connections.map(({ overTls }) => overTls).join(''),
    openNow: () => connections.filter(({ isOpen }) => isOpen).length,
    close,
  };
}
