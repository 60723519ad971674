import type { CertificateFiles } from '../servers/certificate-authority';

/** What stands between a network and a server, in place of its port. */
export interface Intermediary {
  /** The IPv4 address of the server; null for every one. */
  readonly server: string | null;
  readonly port: number;
  /** The port at the network's gateway to which connections are led. */
  readonly listensOn: number;
  /**
   * `opens-tls` shows a certificate of its own and passes on what is said; `strips-starttls` leaves STARTTLS out of what a server for
   * sending offers; `masks` writes over it, as some firewalls do; `holds` takes connections and says nothing; `portal` shows its
   * certificate and a page to sign in at.
   */
  readonly kind: 'opens-tls' | 'strips-starttls' | 'masks' | 'holds' | 'portal';
  /** Of those that speak TLS. */
  readonly certificate?: CertificateFiles;
}
