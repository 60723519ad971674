import type { Candidate } from '../../../contract/candidate';
import type { Certificate } from '../../../contract/certificate';
import { directions } from '../../../contract/verdict';
import type { WizardState } from '../state/wizard-state';
import { cardOnPage } from './card-on-page';
import { doubtedCertificate } from './certificate-risk';
import { trustTitle } from './trust-title';

/** The evidence of both servers where it is the same, so that the page says it once. */
interface SharedEvidence {
  readonly server: Candidate;
  readonly certificate: Certificate | null;
}

/** The evidence that both cards share: one host, one origin, one certificate; null where they differ, and while fields are open. */
export function sharedEvidence(state: WizardState): SharedEvidence | null {
  const { servers, fileName } = state.account;
  if (directions.some((direction) => servers[direction].edit !== null)) return null;
  const [incoming, outgoing] = [servers.incoming.server, servers.outgoing.server];
  if (incoming === null || outgoing === null || incoming.host !== outgoing.host) return null;
  const [one, other] = [cardOnPage(state, 'incoming').certificate, cardOnPage(state, 'outgoing').certificate];
  const isSame = one?.sha256 === other?.sha256 && one?.trusted === other?.trusted;
  if (!isSame || originOf(incoming, fileName) !== originOf(outgoing, fileName)) return null;
  return { server: incoming, certificate: one };
}

/** All that a card says of where a server comes from. */
function originOf(server: Candidate, fileName: string | null): string {
  const { trustReason, source, sources, documentDate } = server;
  const isDoubted = doubtedCertificate(server) !== null;
  return JSON.stringify([trustTitle(server, fileName), trustReason, source, sources, documentDate, isDoubted]);
}
