import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from './app-scheme';

/** The page's own colour (`--surface-page` of the tokens), so that nothing flashes before the first frame. */
export const backgroundColors = { light: '#fafbfc', dark: '#16191f' } as const;

/** Opens the one window; it shows itself once its first frame is drawn. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1100,
    height: 760,
    minWidth: 480,
    minHeight: 560,
    show: false,
    title: app.getName(),
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgroundColors.dark : backgroundColors.light,
    webPreferences: {
      preload: join(__dirname, '../preload/preload.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      // Its dictionaries would be fetched from a server that nobody was told about.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** Loads the page of the window. Requests must be served before. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${appOrigin}/`);
}
