import type { Session } from 'electron';
import { parsePacRoutes } from '../node/pac-routes';
import type { ChooseRoutes } from '../node/proxy-route';

/** The ways to web servers that this computer's proxy settings choose, as Chromium reads them: by hand, by script or found. */
export function systemRoutes(session: Pick<Session, 'resolveProxy'>): ChooseRoutes {
  return async (url) => parsePacRoutes(await session.resolveProxy(url.href));
}
