import type { Session } from 'electron';
import { parsePacRoutes } from '../node/pac-routes';
import type { ChooseRoutes } from '../node/proxy-route';

/** The routes to web servers by this computer's proxy settings, as Chromium reads them: manual, by script or auto-detected. */
export function systemRoutes(session: Pick<Session, 'resolveProxy'>): ChooseRoutes {
  return async (url) => parsePacRoutes(await session.resolveProxy(url.href));
}
