import type { Candidate } from '../../../contract/candidate';
import type { Certificate } from '../../../contract/certificate';
import type { Failure } from '../../../contract/failure';
import { type Direction, directions } from '../../../contract/verdict';
import { familyOf } from '../../diagnosis/cause-facts';
import { diagnose } from '../../diagnosis/diagnose';
import { contextOf } from '../../diagnosis/diagnosis-context';
import type { AccountState } from '../state/wizard-state';
import { testedServer } from './tested-server';

/** The current server of a direction: the one just tested, else the chosen one; null while there is none. */
export function serverInQuestion({ servers }: AccountState, direction: Direction): Candidate | null {
  return testedServer(servers[direction]) ?? servers[direction].server;
}

/** The certificate because of which a server is not verified; null where the certificate is not the reason. */
export function doubtedCertificate(server: Candidate): Certificate | null {
  return server.failure === null ? null : certificateIn(server.failure);
}

/** The certificate that a server has shown, in doubt or not; null where it has shown none. */
export function shownCertificate(server: Candidate): Certificate | null {
  return doubtedCertificate(server) ?? server.heard?.certificate ?? null;
}

/**
 * The certificate whose risk the user may accept for a direction; null where there is none, and after any sign of interception. One with
 * a weak key cannot be accepted: an attacker who has computed the key shows the same certificate.
 */
export function acceptableCertificate(account: AccountState, direction: Direction): Certificate | null {
  const server = serverInQuestion(account, direction);
  const certificate = server === null ? null : doubtedCertificate(server);
  if (certificate === null || account.risks.accepted.includes(certificate.sha256)) return null;
  return isIntercepted(account) ? null : certificate;
}

/**
 * The account after the user accepted a certificate; unchanged for any other certificate than the one in question. Accepting takes
 * this second step, so that it is deliberate. It holds for this account and this run of the program.
 */
export function withAcceptedRisk(account: AccountState, sha256: string): AccountState {
  const { confirming, accepted } = account.risks;
  if (confirming === null || confirming.sha256 !== sha256) return account;
  if (acceptableCertificate(account, confirming.direction)?.sha256 !== sha256) return account;
  return { ...account, risks: { confirming: null, accepted: [...accepted, sha256] } };
}

/** The account without a question about a certificate that is no longer the obstacle. */
export function withFittingRisk(account: AccountState): AccountState {
  const { confirming } = account.risks;
  if (confirming === null) return account;
  if (acceptableCertificate(account, confirming.direction)?.sha256 === confirming.sha256) return account;
  return { ...account, risks: { ...account.risks, confirming: null } };
}

function certificateIn(failure: Failure): Certificate | null {
  switch (failure.code) {
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
    case 'certificate-name-mismatch':
    case 'certificate-untrusted':
      return failure.certificate;
  }
  return null;
}

/** Whether any finding of this account is an interception: then no certificate can be trusted. */
function isIntercepted(account: AccountState): boolean {
  const runs = [account.discovery, ...directions.map((direction) => account.servers[direction].test)];
  const found = runs.flatMap(({ view }) => view.report?.findings ?? []);
  const diagnosed = directions.flatMap((direction) => {
    const server = serverInQuestion(account, direction);
    return server?.failure == null ? [] : [diagnose(server.failure, contextOf(server))];
  });
  return [...found, ...diagnosed].some((verdict) => familyOf(verdict) === 'interception');
}
