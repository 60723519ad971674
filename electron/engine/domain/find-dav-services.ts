import type { DavService } from '../../contract/dav-service';
import type { Failure } from '../../contract/failure';
import { failed, type Result } from '../../contract/result';
import { findDav } from '../../core/dav/find-dav';
import { limits } from '../../core/limits';
import { playInquiry, untold } from '../play-inquiry';
import type { Ports } from '../ports';
import { inWorldOfDomain } from './in-world-of-domain';

/**
 * The servers for calendars and contacts of a domain, as its name servers and its web server tell. They learn the domain, nothing of the
 * person. Fails where its name servers could not be asked, or nothing has answered within the time of a document.
 */
export async function findDavServices(
  domain: string,
  ports: Ports,
  signal: AbortSignal,
): Promise<Result<readonly DavService[], Failure>> {
  const silent = failed({ code: 'timed-out', stage: 'http', timeoutMs: limits.documentMs } as const);
  return await inWorldOfDomain(domain, ports, signal, async (world) => {
    const looking = playInquiry(findDav(domain), untold, world);
    world.tasks.addBeside(looking);
    return await Promise.race([looking, ports.clock.wait(limits.documentMs, world.signal).then(() => silent)]);
  });
}
