import type { Session, WebContents } from 'electron';
import { appOrigin } from './app-scheme';

/**
 * Chromium's switches for a page that has no business on the network, to be set before Electron is ready: a name that it mentions
 * would else be looked up ahead of time, which no content policy governs.
 */
export const pageSwitches: readonly (readonly [name: string, value: string])[] = [
  ['blink-settings', 'dnsPrefetchingEnabled=false'],
];

const allowedPermissions: readonly string[] = ['clipboard-sanitized-write'];

/** Port 9 of this computer: the discard service, which nobody runs any more. */
const proxyOfNobody = 'socks5://127.0.0.1:9';

/**
 * Leaves Chromium nothing to fetch of its own accord for a session: dictionaries would come from Google's servers even where no page
 * has a spell checker. To be called as soon as the session is there.
 */
export function silenceSession(session: Session): void {
  session.setSpellCheckerLanguages([]);
}

/**
 * Shuts the session of the page in: no permission but that of writing text to the clipboard, no device, no download, and no request
 * but for its own files. What gets past all that, as WebRTC gets past content policies, is led to a proxy that is not there.
 */
export async function hardenSession(session: Session): Promise<void> {
  session.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(allowedPermissions.includes(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.includes(permission));
  refuseDevices(session);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !url.startsWith('app:') }));
  // Chromium reaches this computer's own addresses without any proxy, unless it is told otherwise.
  await session.setProxy({ mode: 'fixed_servers', proxyRules: proxyOfNobody, proxyBypassRules: '<-loopback>' });
}

function refuseDevices(session: Session): void {
  session.setDevicePermissionHandler(() => false);
  session.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  session.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
}

/** Keeps a page where it is: no other site, no second window, no embedded page, no Bluetooth device, no way around the proxy. */
export function hardenContents(contents: WebContents): void {
  const stay = (details: { readonly url: string; preventDefault(): void }) => {
    if (!isOwnPage(details.url)) details.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** Whether an address lies within the window's own origin. */
export function isOwnPage(url: string): boolean {
  return url.startsWith(`${appOrigin}/`);
}
