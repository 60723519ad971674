import type { Candidate } from '../../../contract/candidate';
import type { Certificate } from '../../../contract/certificate';
import type { Failure } from '../../../contract/failure';
import type { Direction } from '../../../contract/verdict';
import { familyOf } from '../../diagnosis/cause-facts';
import { diagnose } from '../../diagnosis/diagnose';
import { contextOf } from '../../diagnosis/diagnosis-context';
import { type AccountState, directions } from '../state/wizard-state';
import { testedServer } from './tested-server';

/** The server that a direction is about: the one just tested, else the one settled on; null while there is none. */
export function serverInQuestion({ servers }: AccountState, direction: Direction): Candidate | null {
  return testedServer(servers[direction]) ?? servers[direction].server;
}

/** The certificate that keeps a server from being verified; null where something else does, or nothing. */
export function doubtedCertificate(server: Candidate): Certificate | null {
  return server.failure === null ? null : certificateIn(server.failure);
}

/** The certificate whose risk the user may accept for a direction; null where none stands in the way, and after any sign of interception. */
export function acceptableCertificate(account: AccountState, direction: Direction): Certificate | null {
  const server = serverInQuestion(account, direction);
  const certificate = server === null ? null : doubtedCertificate(server);
  if (certificate === null || account.risks.accepted.includes(certificate.sha256)) return null;
  return isIntercepted(account) ? null : certificate;
}

/** The account with exactly the certificate accepted that the user was asked about. */
export function withAcceptedRisk(account: AccountState, sha256: string): AccountState {
  const { confirming, accepted } = account.risks;
  if (confirming === null || confirming.sha256 !== sha256) return account;
  if (acceptableCertificate(account, confirming.direction)?.sha256 !== sha256) return account;
  return { ...account, risks: { confirming: null, accepted: [...accepted, sha256] } };
}

/** A question about a certificate that is no longer in the way is taken back. */
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

/** Whether anything said of this account speaks of somebody in the middle: then no certificate can be believed. */
function isIntercepted(account: AccountState): boolean {
  const runs = [account.discovery, ...directions.map((direction) => account.servers[direction].test)];
  const found = runs.flatMap(({ view }) => view.report?.findings ?? []);
  const diagnosed = directions.flatMap((direction) => {
    const server = serverInQuestion(account, direction);
    return server?.failure == null ? [] : [diagnose(server.failure, contextOf(server))];
  });
  return [...found, ...diagnosed].some((verdict) => familyOf(verdict) === 'interception');
}
