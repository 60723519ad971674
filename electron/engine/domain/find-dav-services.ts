import type { DavService } from '../../contract/dav-service';
import type { Failure } from '../../contract/failure';
import { failed, type Result } from '../../contract/result';
import { findDav } from '../../core/dav/find-dav';
import { limits } from '../../core/limits';
import { playInquiry, untold } from '../play-inquiry';
import type { Ports } from '../ports';
import { stopBy } from '../stop-by';
import { worldOfDomain } from './world-of-domain';

/**
 * The servers for calendars and contacts of a domain, as its name servers and its web server tell. They learn the domain, nothing of the
 * person. Fails where its name servers could not be asked, or nothing has answered within the time of a document.
 */
export async function findDavServices(
  domain: string,
  ports: Ports,
  signal: AbortSignal,
): Promise<Result<readonly DavService[], Failure>> {
  const stop = stopBy(signal);
  const silent = failed({ code: 'timed-out', stage: 'http', timeoutMs: limits.documentMs } as const);
  try {
    return await Promise.race([
      playInquiry(findDav(domain), untold, worldOfDomain(domain, ports, stop.signal)),
      ports.clock.wait(limits.documentMs, stop.signal).then(() => silent),
    ]);
  } finally {
    stop.end();
  }
}
