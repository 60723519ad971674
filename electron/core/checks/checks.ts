import { type ObservationId, observations } from '../observations/observations';
import { addressTypo } from './address-typo';
import { alteredReplies } from './altered-replies';
import { bannedAfterRefusals } from './banned-after-refusals';
import { betterHostName } from './better-host-name';
import { bridgeNeeded } from './bridge-needed';
import { captivePortal } from './captive-portal';
import { certificateEndsSoon } from './certificate-ends-soon';
import type { Check, ToldAs } from './check';
import { cleartextLogin } from './cleartext-login';
import { clockWrong } from './clock-wrong';
import { configNotFound } from './config-not-found';
import { domainTakesNoMail } from './domain-takes-no-mail';
import { failingIncomingServer, failingOutgoingServer } from './failing-server';
import { hostNotFound } from './host-not-found';
import { inventedAnswers } from './invented-answers';
import { ipv6Silent } from './ipv6-silent';
import { listedDomainDenied } from './listed-domain-denied';
import { missingIncoming, missingOutgoing } from './missing-direction';
import { nameServerFaulty } from './name-server-faulty';
import { noForwardSecrecy } from './no-forward-secrecy';
import { noNetwork } from './no-network';
import { oauthOnly } from './oauth-only';
import { onlyWebTraffic } from './only-web-traffic';
import { outdatedSettings } from './outdated-settings';
import { parkedDomain } from './parked-domain';
import { providerWithoutAccess } from './provider-without-access';
import { proxyInTheWay } from './proxy-in-the-way';
import { sendingByPassword } from './sending-by-password';
import { starttlsStripped } from './starttls-stripped';
import { submissionBlockedByNetwork } from './submission-blocked-by-network';
import { submissionNotReachable } from './submission-not-reachable';
import { tlsIntercepted } from './tls-intercepted';
import { vpnUp } from './vpn-up';
import { wildcardNames } from './wildcard-names';

const registered = [
  noNetwork,
  nameServerFaulty,
  bannedAfterRefusals,
  onlyWebTraffic,
  proxyInTheWay,
  captivePortal,
  providerWithoutAccess,
  bridgeNeeded,
  listedDomainDenied,
  addressTypo,
  parkedDomain,
  hostNotFound,
  domainTakesNoMail,
  wildcardNames,
  configNotFound,
  clockWrong,
  tlsIntercepted,
  alteredReplies,
  starttlsStripped,
  betterHostName,
  submissionNotReachable,
  submissionBlockedByNetwork,
  cleartextLogin,
  noForwardSecrecy,
  outdatedSettings,
  oauthOnly,
  sendingByPassword,
  inventedAnswers,
  ipv6Silent,
  vpnUp,
  certificateEndsSoon,
  failingIncomingServer,
  failingOutgoingServer,
  missingIncoming,
  missingOutgoing,
] as const;

type CheckId = (typeof registered)[number]['id'];
/** The id of a finding of this Mailwright: that of its check, the cause, or what was observed. */
export type FindingId = CheckId | ToldAs;

/** All checks of a run, in the order of their findings. A check with an unknown id in `silencedBy` does not compile. */
export const checks: readonly (Check<ObservationId> & { readonly silencedBy: readonly CheckId[] })[] = registered;

/** The observations that some check needs. */
export const neededObservations = observations.filter(({ id }) => checks.some(({ needs }) => needs.includes(id)));
