const { app, BrowserWindow } = require('electron');

// Runs in Electron. Shows the HTML file that is its last argument, as a browser would.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1100, height: 760, useContentSize: true });
  return window.loadFile(process.argv.at(-1));
});
