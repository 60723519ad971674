import type { Session, WebContents } from 'electron';
import { appOrigin } from './app-scheme';

const allowedPermissions: readonly string[] = ['clipboard-sanitized-write'];

/** Refuses every permission but that of writing text to the clipboard. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(allowedPermissions.includes(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.includes(permission));
  session.setDevicePermissionHandler(() => false);
}

/** Keeps a page where it is: no other site, no second window, no embedded page. */
export function hardenContents(contents: WebContents): void {
  const stay = (details: { readonly url: string; preventDefault(): void }) => {
    if (!isOwnPage(details.url)) details.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Whether an address lies within the window's own origin. */
export function isOwnPage(url: string): boolean {
  return url.startsWith(`${appOrigin}/`);
}
