import type { Session, WebContents } from 'electron';
import { appOrigin } from './app-scheme';

/**
 * Chromium's switches for a page that must not use the network. To be set before Electron is ready. Without them Chromium looks up the
 * names that a page mentions, which no content policy governs.
 */
export const pageSwitches: readonly (readonly [name: string, value: string])[] = [
  ['blink-settings', 'dnsPrefetchingEnabled=false'],
];

const allowedPermissions: readonly string[] = ['clipboard-sanitized-write'];

/** Port 9 of this computer, the discard service, which is no longer in use. */
const proxyOfNobody = 'socks5://127.0.0.1:9';

/**
 * Stops Chromium from fetching dictionaries for a session: they come from Google's servers at each start, even where no page has a
 * spell checker. To be called as soon as the session exists.
 */
export function silenceSession(session: Session): void {
  session.setSpellCheckerLanguages([]);
}

/**
 * Keeps the page's session off the network. It may write text to the clipboard, and gets no other permission, no device and no
 * download. Every request except for its own files is cancelled. What no filter sees, for example WebRTC, is sent to a proxy that does
 * not exist; WebRTC may still look up the name of a relay. The system's proxies are asked for in another session.
 */
export async function hardenSession(session: Session): Promise<void> {
  session.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(allowedPermissions.includes(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => allowedPermissions.includes(permission));
  refuseDevices(session);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !url.startsWith('app:') }));
  // Without this bypass rule Chromium reaches this computer's own addresses without the proxy.
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

/** Keeps a page where it is: no other site, no second window, no embedded page, no Bluetooth device, no traffic around the proxy. */
export function hardenContents(contents: WebContents): void {
  const stay = (details: { readonly url: string; preventDefault(): void }) => {
    if (!details.url.startsWith(`${appOrigin}/`)) details.preventDefault();
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
