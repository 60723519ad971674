const { writeFileSync } = require('node:fs');
const { app, BrowserWindow } = require('electron');

// Runs in Electron. Takes a picture of each HTML file among its arguments, as large as the page, and saves it next to the file.
void app
  .whenReady()
  .then(async () => {
    // Without a handler Electron would quit between two pictures, when no window is open.
    app.on('window-all-closed', () => undefined);
    for (const file of process.argv.filter((argument) => argument.endsWith('.html'))) await capture(file);
    app.exit(0);
  })
  .catch((error) => {
    process.stderr.write(String(error));
    app.exit(1);
  });

/** Opens a new window for each page: a hidden window draws nothing, and one that was hidden may never draw again. */
async function capture(file) {
  const window = new BrowserWindow({ width: 800, height: 600 });
  await window.loadFile(file);
  const { debugger: tools } = window.webContents;
  tools.attach();
  const { cssContentSize } = await tools.sendCommand('Page.getLayoutMetrics');
  const clip = { ...cssContentSize, scale: 1 };
  const { data } = await tools.sendCommand('Page.captureScreenshot', { clip, captureBeyondViewport: true });
  writeFileSync(file.replace(/\.html$/, '.png'), Buffer.from(data, 'base64'));
  window.destroy();
}
