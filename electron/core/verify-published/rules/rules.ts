import { aliasCircle } from './alias-circle';
import { aliasTarget } from './alias-target';
import { behindWebProxy } from './behind-web-proxy';
import { deadHost } from './dead-host';
import { digestMismatch } from './digest-mismatch';
import { doubledName } from './doubled-name';
import { expiredCertificate } from './expired-certificate';
import { failingResolver } from './failing-resolver';
import { faultyNameServer } from './faulty-name-server';
import { lifetimeRunning } from './lifetime-running';
import { missingService } from './missing-service';
import { oldDocument } from './old-document';
import { onlyExistingUsers } from './only-existing-users';
import { otherServiceHost } from './other-service-host';
import { refusedCertificate } from './refused-certificate';
import type { PublishedRule } from './rule';
import { serversDisagree } from './servers-disagree';
import { silentOverV6 } from './silent-over-v6';
import { targetWithoutAddress } from './target-without-address';
import { targetWithoutV6 } from './target-without-v6';
import { twoSpfRecords } from './two-spf-records';
import { unresolvableHost } from './unresolvable-host';
import { unsignedProfile } from './unsigned-profile';
import { webPageInPlace } from './web-page-in-place';
import { wrongServicePort } from './wrong-service-port';

/** Every usual mistake, the most telling first: where a channel has several, the first one is shown with it. */
export const publishedRules: readonly PublishedRule[] = [
  doubledName,
  serversDisagree,
  expiredCertificate,
  refusedCertificate,
  behindWebProxy,
  aliasCircle,
  targetWithoutAddress,
  deadHost,
  unresolvableHost,
  wrongServicePort,
  otherServiceHost,
  digestMismatch,
  onlyExistingUsers,
  webPageInPlace,
  lifetimeRunning,
  oldDocument,
  missingService,
  silentOverV6,
  twoSpfRecords,
  faultyNameServer,
  failingResolver,
  aliasTarget,
  targetWithoutV6,
  unsignedProfile,
];
