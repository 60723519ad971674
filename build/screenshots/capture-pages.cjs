const { writeFileSync } = require('node:fs');
const { app, BrowserWindow } = require('electron');

// Electron's own program: takes a picture of each HTML file that it is started with, beside it and as large as the page.
void app
  .whenReady()
  .then(async () => {
    // Between two windows there is none, which by default ends the program.
    app.on('window-all-closed', () => undefined);
    for (const file of process.argv.filter((argument) => argument.endsWith('.html'))) await capture(file);
    app.exit(0);
  })
  .catch((error) => {
    process.stderr.write(String(error));
    app.exit(1);
  });

/** A window of its own for each: a hidden one draws nothing, and one that was hidden once may never draw again. */
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
