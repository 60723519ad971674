import type { Candidate } from '../../../contract/candidate';
import type { Failure } from '../../../contract/failure';
import type { Message } from '../../../contract/message';
import type { Report } from '../../../contract/report';
import { type Direction, directions, type Finding, type Verdict } from '../../../contract/verdict';
import { isToldByPreparation } from '../../address/told-by-preparation';
import { familyOf, isOfPort } from '../../diagnosis/cause-facts';
import { diagnose } from '../../diagnosis/diagnose';
import { contextOf } from '../../diagnosis/diagnosis-context';
import { namesItsDirection, refusalOfBoth } from '../../diagnosis/refusal-of-direction';
import { message } from '../../message';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { doubtedCertificate, serverInQuestion } from '../settings/certificate-risk';
import type { AccountState, WizardState } from '../state/wizard-state';

/** A verdict and which servers it is about. */
export interface FoundVerdict {
  readonly verdict: Verdict;
  /** The direction of its server; receiving where it is about both servers, null where it is about the whole account. */
  readonly direction: Direction | null;
  readonly isAboutBoth: boolean;
  /** Its subject in one sentence; null where it is about the whole account. */
  readonly about: Message | null;
}

/** The problems of the current page, the worst first. */
export function foundVerdicts(state: WizardState): readonly FoundVerdict[] {
  const { account, mistake, page } = state;
  if (mistake !== null) return [ofAccount(mistake)];
  switch (page) {
    case 'discovery':
      return [...atOthers(account), ...atDiscovery(account).map(ofAccount)];
    case 'settings':
      return [...atOthers(account), ...atServers(account)];
    case 'sign-in':
      return atSignIn(account);
    case 'address':
    case 'export':
      return [];
  }
}

function ofAccount(verdict: Verdict): FoundVerdict {
  return { verdict, direction: null, isAboutBoth: false, about: null };
}

function ofDirection(verdict: Verdict, direction: Direction): FoundVerdict {
  return { verdict, direction, isAboutBoth: false, about: message(`window.verdict.${direction}`) };
}

/** A mistake of ours that ended the test of the servers that were not needed. */
function atOthers({ others: { mistake } }: AccountState): readonly FoundVerdict[] {
  return mistake === null ? [] : [ofAccount(mistake)];
}

/** The findings of the search. Where the provider lets no mail app sign in, the page says so already, and missing settings are left out. */
function atDiscovery(account: AccountState): readonly Verdict[] {
  const { view, mistake } = account.discovery;
  if (mistake !== null) return [mistake];
  const isExplained = discoveryOutcome(account) === 'unusable';
  const findings = (view.report?.findings ?? []).filter((finding) => !isExplained || familyOf(finding) !== 'settings');
  const provider = view.report?.provider ?? null;
  // The sign-in has shown it, and the pages after it say so.
  const untold = findings.filter(({ cause }) => cause !== 'sent-folder-missing');
  return toldOnce(untold.filter((finding) => !isToldByPreparation(finding, provider)));
}

/** The findings without repetitions, for example for receiving and sending alike. */
function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const isTold = (finding: Finding, earlier: readonly Finding[]) =>
    earlier.some((other) => finding.id === other.id && isSameVerdict(other, finding));
  return findings.filter((finding, place) => !isTold(finding, findings.slice(0, place)));
}

/** Whether two verdicts say the same, each of its server. */
function isSameVerdict(one: Verdict, other: Verdict): boolean {
  return (
    one.cause === other.cause &&
    one.party === other.party &&
    one.observed === other.observed &&
    one.acceptedElsewhere === other.acceptedElsewhere &&
    quoteOfFile(one) === quoteOfFile(other)
  );
}

/** What a file says in words of its own, which may be anything; null where the words are ours. */
function quoteOfFile({ message: said }: Verdict): string | null {
  return said.by === 'file' ? JSON.stringify(said.values) : null;
}

/** Why servers are not verified; a problem of both is listed once. */
function atServers(account: AccountState): readonly FoundVerdict[] {
  const found = directions.flatMap((direction) => atServer(account, direction));
  const [first, second] = found;
  const about = first !== undefined && familyOf(first.verdict) === 'certificate' ? aboutBoth(account) : null;
  if (first === undefined || second === undefined || about === null) return found;
  return isSameVerdict(first.verdict, second.verdict) ? [{ ...first, isAboutBoth: true, about }] : found;
}

/** Says that both servers show the same certificate, with their names where they differ; null where they do not show the same. */
function aboutBoth(account: AccountState): Message | null {
  const incoming = serverInQuestion(account, 'incoming');
  const outgoing = serverInQuestion(account, 'outgoing');
  if (incoming === null || outgoing === null) return null;
  if (doubtedCertificate(incoming)?.sha256 !== doubtedCertificate(outgoing)?.sha256) return null;
  return incoming.host === outgoing.host
    ? message('window.verdict.both')
    : message('window.verdict.both-hosts', { incoming: incoming.host, outgoing: outgoing.host });
}

/** Why a server is not verified. */
function atServer(account: AccountState, direction: Direction): readonly FoundVerdict[] {
  const { test, isKept, edit } = account.servers[direction];
  if (test.mistake !== null) return [ofDirection(test.mistake, direction)];
  if (test.status === 'running' || (isKept && edit === null)) return [];
  const server = serverInQuestion(account, direction);
  if (server === null || server.failure === null || server.proven) return [];
  const reports = [test.view.report, account.discovery.view.report].flatMap((report) => report ?? []);
  return [ofDirection(explained(server.failure, server, reports), direction)];
}

/** The verdict of a failure. A report's own verdict about the same host is better: it may know another host, or the host's other ports. */
function explained(failure: Failure, server: Candidate, reports: readonly Report[]): Verdict {
  const provider = reports.find((report) => report.provider !== null)?.provider ?? null;
  const verdict = diagnose(failure, contextOf(server, provider));
  const isSame = ({ cause, host }: Verdict) => cause === verdict.cause && host === verdict.host;
  const [better] = reports.flatMap((report) => [
    ...(failure.code === 'host-not-found' ? report.findings.filter(isOfNameServer) : []),
    ...(isOfPort(verdict) && isAtHost(report, server) ? report.findings.filter(isOfSubmission) : []),
    ...(isOfPort(verdict) ? report.findings.filter((finding) => isBanBy(finding, server)) : []),
    ...report.findings.filter(isSame),
  ]);
  return better ?? verdict;
}

/** Whether a search has tried the host of a server for sending. */
function isAtHost({ alternatives }: Report, { protocol, host }: Candidate): boolean {
  return protocol === 'smtp' && alternatives.some((other) => other.protocol === 'smtp' && other.host === host);
}

/** Whether a finding blames the name servers of this network, which then explains every name that they deny. */
function isOfNameServer({ cause }: Verdict): boolean {
  return cause === 'name-server-faulty';
}

/** Whether a finding says that the host of a server shuts this network out. */
function isBanBy({ cause, host }: Verdict, server: Candidate): boolean {
  return cause === 'banned-after-failures' && host === server.host;
}

/** Whether a finding judges all ports for sending together, which says more than a verdict about one port. */
function isOfSubmission(verdict: Verdict): boolean {
  return familyOf(verdict) === 'submission';
}

/** One verdict for each direction that failed; the same one for both is listed once, without a direction. */
function atSignIn({ signIn: { run, results } }: AccountState): readonly FoundVerdict[] {
  if (run.status === 'running') return [];
  if (run.mistake !== null) return [ofAccount(run.mistake)];
  const found = directions.flatMap((direction) => {
    const result = results[direction];
    if (result === null || result.ok) return [];
    const found = ofDirection(result.verdict, direction);
    return [namesItsDirection(result.verdict) ? { ...found, about: null } : found];
  });
  const [first, second] = found;
  if (first === undefined || second === undefined) return found;
  const ofBoth = refusalOfBoth(first.verdict, second.verdict);
  if (ofBoth !== null) return [ofAccount(ofBoth)];
  return isSameVerdict(first.verdict, second.verdict) ? [ofAccount(first.verdict)] : found;
}
