// Loaded with --require into Electron before the program. Writes when its window is shown and its first frame is drawn, and then
// ends it.
const { app } = require('electron');

app.on('browser-window-created', (_event, window) => {
  window.once('show', async () => {
    const twoFrames =
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(document.title))))';
    await window.webContents.executeJavaScript(twoFrames);
    process.stdout.write('drawn\n');
    app.exit(0);
  });
});
