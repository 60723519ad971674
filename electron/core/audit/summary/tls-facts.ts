import type { Candidate } from '../../../contract/candidate';
import type { Failure } from '../../../contract/failure';
import { takesLoginBeforeTls } from '../../probe/probe-evidence';
import { hasForwardSecrecy } from '../../tls/strength';

/** TLS versions, newest first; `other` is any that this list lacks. */
export const tlsVersions = ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1', 'other'] as const;
/** A TLS version. */
export type TlsVersion = (typeof tlsVersions)[number];

/** What can be wrong with the encryption of a server; the last two concern servers that work, too. */
export const tlsFaults = [
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-name-mismatch',
  'certificate-untrusted',
  'weak-key',
  'tls-failed',
  'not-tls',
  'starttls-not-offered',
  'tls-from-the-start',
  'injected-bytes',
  'cleartext-login',
  'no-forward-secrecy',
] as const satisfies readonly (Failure['code'] | 'cleartext-login' | 'no-forward-secrecy')[];
/** What is wrong with the encryption of a server. */
export type TlsFault = (typeof tlsFaults)[number];

/** The TLS versions that the working servers speak, each once, newest first. */
export function tlsVersionsOf(servers: readonly Candidate[]): readonly TlsVersion[] {
  const spoken = servers.flatMap(({ state, heard }) => (state === 'works' && heard?.tls ? [heard.tls.version] : []));
  const known = new Set(spoken.map((version) => tlsVersions.find((one) => one === version) ?? 'other'));
  return tlsVersions.filter((version) => known.has(version));
}

/** What is wrong with the encryption of any of the servers, each once, in the order of the list. */
export function tlsFaultsOf(servers: readonly Candidate[]): readonly TlsFault[] {
  const found = new Set<string>(servers.flatMap(faultsOf));
  return tlsFaults.filter((fault) => found.has(fault));
}

function faultsOf(server: Candidate): readonly string[] {
  const { failure, heard } = server;
  const tls = heard?.tls ?? null;
  return [
    ...(failure === null ? [] : [failure.code]),
    ...(takesLoginBeforeTls(server) ? ['cleartext-login'] : []),
    ...(tls === null || hasForwardSecrecy(tls) ? [] : ['no-forward-secrecy']),
  ];
}
