import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { runInThisContext } from 'node:vm';
import { talkOver } from './talk.mjs';

/**
 * What the window's program uses of Electron, with a page of a browser as its window. The process that started this one holds the page. Only
 * what the page can notice is done. What Electron does around a page (its sandbox, sessions, permissions, menus) is not: the tests of the
 * real window are there for that.
 */

const appOrigin = 'app://mailwright';

/** What the test that holds the page asks of the program. */
const ask = talkOver(process, {
  /** A request of the page. */
  request: ({ method, request }) => {
    const [window] = windows;
    const answer = handlers.get(method);
    if (window === undefined || answer === undefined) throw new Error(`No handler for ${method}`);
    return answer({ senderFrame: window.webContents.mainFrame }, request);
  },
  /** Code of a test, which gets this stand-in for Electron. */
  evaluate: ({ code, value }) => runInThisContext(`(${code})`)(electron, value),
});

/** @typedef {(...values: any[]) => any} Listener */

/** @type {Map<string, Listener>} */
const handlers = new Map();

/** The requests of the page. */
export const ipcMain = {
  /**
   * @param {string} method
   * @param {Listener} answer
   */
  handle: (method, answer) => {
    if (handlers.has(method)) throw new Error(`There is a handler for ${method} already`);
    handlers.set(method, answer);
  },
  /** @param {string} method */
  removeHandler: (method) => {
    handlers.delete(method);
  },
};

const nothing = () => {};
const switches = process.argv.filter((argument) => argument.startsWith('--'));

/** @param {string} name */
function valueOfSwitch(name) {
  return switches.find((given) => given.startsWith(`--${name}=`))?.slice(`--${name}=`.length) ?? '';
}

/** The program. */
export const app = Object.assign(new EventEmitter(), {
  commandLine: {
    appendSwitch: nothing,
    /** @param {string} name */
    hasSwitch: (name) => switches.some((given) => given === `--${name}` || given.startsWith(`--${name}=`)),
  },
  isPackaged: false,
  enableSandbox: nothing,
  requestSingleInstanceLock: () => true,
  whenReady: () => Promise.resolve(),
  getName: () => 'Mailwright',
  getPreferredSystemLanguages: () => ['en'],
  /** @param {string} name */
  getPath: (name) => (name === 'userData' ? valueOfSwitch('user-data-dir') : tmpdir()),
  quit: () => process.exit(),
  /** @param {number} code */
  exit: (code) => process.exit(code),
  relaunch: nothing,
});

/** @typedef {(request: { method: string, url: string }, answer: (answered: any) => void) => void} ServeFile */

/** @type {ServeFile | null} */
let serveFile = null;

/** The files of the page. */
export const protocol = {
  registerSchemesAsPrivileged: nothing,
  /**
   * @param {string} _scheme
   * @param {ServeFile} serve
   */
  registerBufferProtocol: (_scheme, serve) => {
    serveFile = serve;
  },
};

/** Chromium loads a page from no scheme of ours, so its files go over loopback, with the headers that the program gives them. */
const files = createServer(({ method = '', url = '' }, response) => {
  // A browser asks for an icon by itself.
  if (url === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  serveFile?.({ method, url: `${appOrigin}${url}` }, ({ statusCode = 200, headers, data }) => {
    response.writeHead(statusCode, headers);
    response.end(data);
  });
}).listen(0, '127.0.0.1');
const listening = once(files, 'listening');

/** @type {Set<BrowserWindow>} */
const windows = new Set();

/** A window whose page is that of a browser. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows() {
    return [...windows];
  }

  webContents = Object.assign(new EventEmitter(), {
    mainFrame: { origin: appOrigin },
    /**
     * @param {string} channel
     * @param {unknown} value
     */
    send: (channel, value) => void ask('push', { channel, value }),
    /** @param {unknown} options */
    printToPDF: (options) => ask('print', options),
  });

  constructor() {
    super();
    windows.add(this);
  }

  /** @param {string} url */
  async loadURL(url) {
    await listening;
    const { port } = /** @type {import('node:net').AddressInfo} */ (files.address());
    await ask('load', url.replace(appOrigin, `http://127.0.0.1:${port}`));
    this.webContents.emit('did-stop-loading');
    this.emit('ready-to-show');
  }

  /**
   * @param {number} width
   * @param {number} height
   */
  setContentSize(width, height) {
    return ask('resize', { width, height });
  }

  setMinimumSize() {}
  show() {}
  hide() {}
  focus() {}
  restore() {}
  maximize() {}
  isMaximized() {
    return false;
  }
  isMinimized() {
    return false;
  }
  isDestroyed() {
    return !windows.has(this);
  }
  getNormalBounds() {
    return { x: 0, y: 0, width: 1100, height: 760 };
  }
  destroy() {
    windows.delete(this);
    this.emit('closed');
  }
}

const ownSession = Object.assign(new EventEmitter(), {
  setSpellCheckerLanguages: nothing,
  setPermissionRequestHandler: nothing,
  setPermissionCheckHandler: nothing,
  setDevicePermissionHandler: nothing,
  setProxy: async () => undefined,
  resolveProxy: async () => 'DIRECT',
  webRequest: { onBeforeRequest: nothing, onCompleted: nothing },
});

/** The sessions: what they refuse to a page is not done here. */
export const session = { defaultSession: ownSession, fromPartition: () => ownSession };

/** The browser's clipboard. Both give a promise, unlike Electron's. */
export const clipboard = {
  /** @param {string} text */
  writeText: (text) => ask('write-clipboard', text),
  readText: () => ask('read-clipboard'),
};

/** The dialogs of the system: nobody chooses anything, unless a test does. */
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async () => ({ response: 0, checkboxChecked: false }),
};

/** What the system opens: nothing. */
export const shell = { openExternal: async () => undefined, openPath: async () => '', showItemInFolder: nothing };

/** A browser has no menu of ours. Its shortcuts are the page's own. */
export const Menu = { buildFromTemplate: nothing, setApplicationMenu: nothing };

export const nativeTheme = { shouldUseDarkColors: false };

export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1280, height: 1024 } }] };

const electron = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
};
