import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { WindowPlace } from '../contract/preferences';
import { appOrigin } from './app-scheme';
import { placeOnDisplays, smallestSize } from './window-place';

/** The page's own colour (`--surface-page` of the tokens), so that nothing flashes before the first frame. */
export const backgroundColors = { light: '#fafbfc', dark: '#16191f' } as const;

/** Opens the one window at its last place, unseen. */
export function openWindow(place: WindowPlace | null): BrowserWindow {
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea);
  return new BrowserWindow({
    width: 1100,
    height: 760,
    ...placeOnDisplays(place, workAreas),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: app.getName(),
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgroundColors.dark : backgroundColors.light,
    webPreferences: {
      preload: join(__dirname, '../preload/preload.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
}

/** Resolves once the first frame of the window is drawn. To be called before its page is loaded. */
export function firstFrame(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => window.once('ready-to-show', () => resolve()));
}

/** Resolves once the page of the window has been loaded, whether that succeeded or not. To be called before it is loaded. */
export function loadingEnds({ webContents }: BrowserWindow): Promise<void> {
  return new Promise((resolve) => webContents.once('did-stop-loading', () => resolve()));
}

/** Shows the window for the first time. Does nothing where it is gone already. */
export function showWindow(window: BrowserWindow, place: WindowPlace | null): void {
  if (window.isDestroyed()) return;
  if (place?.isMaximized === true) window.maximize();
  window.show();
}

/** Loads the page of the window in this language (BCP 47). To be called once its requests are served. */
export async function loadPage(window: BrowserWindow, language: string): Promise<void> {
  await window.loadURL(`${appOrigin}/?language=${encodeURIComponent(language)}`);
}

/** Brings the window before the user's eyes. */
export function comeForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Remembers the window's place when it closes. The window closes once that is done, after `rememberingMs` at the latest. */
export function rememberPlace(window: BrowserWindow, remember: (place: WindowPlace) => Promise<void>): void {
  window.once('close', (event) => {
    event.preventDefault();
    const place = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    window.hide();
    const tooLong = new Promise<void>((resolve) => setTimeout(resolve, rememberingMs));
    void Promise.race([remember(place), tooLong]).finally(() => window.destroy());
  });
}

/** A small file is written at once, but a home folder on a network that is gone may never answer. */
const rememberingMs = 2_000;
