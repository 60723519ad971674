import type { Check } from './check';
import { cleartextLogin } from './cleartext-login';
import { configNotFound } from './config-not-found';
import { domainTakesNoMail } from './domain-takes-no-mail';
import { hostNotFound } from './host-not-found';
import { noForwardSecrecy } from './no-forward-secrecy';
import { noNetwork } from './no-network';
import { onlyWebTraffic } from './only-web-traffic';
import { proxyInTheWay } from './proxy-in-the-way';
import { submissionBlockedByNetwork } from './submission-blocked-by-network';
import { submissionNotReachable } from './submission-not-reachable';

/** All checks of a run, in the order in which their findings are told. */
export const checks: readonly Check[] = [
  noNetwork,
  onlyWebTraffic,
  proxyInTheWay,
  hostNotFound,
  domainTakesNoMail,
  configNotFound,
  submissionNotReachable,
  submissionBlockedByNetwork,
  cleartextLogin,
  noForwardSecrecy,
];
