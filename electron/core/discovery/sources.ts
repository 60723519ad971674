import { autoconfigSource } from './autoconfig-source';
import { autodiscoverSource } from './autodiscover-source';
import type { DiscoverySource } from './discovery-source';
import { guessSource } from './guess-source';
import { ispdbSource } from './ispdb-source';
import { mailconfSource } from './mailconf-source';
import { mxSource } from './mx-source';
import { paccSource } from './pacc-source';
import { srvSource } from './srv-source';
import { tableSource } from './table-source';
import { wellKnownSource } from './well-known-source';

/** Every source, best first. All are asked in parallel. */
export const sources: readonly DiscoverySource[] = [
  autoconfigSource,
  wellKnownSource,
  paccSource,
  mailconfSource,
  tableSource,
  ispdbSource,
  mxSource,
  srvSource,
  autodiscoverSource,
  guessSource,
];
