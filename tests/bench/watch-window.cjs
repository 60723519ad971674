// Loaded with --require into Electron before the program. Writes when its window can be used, and then ends it: the window is shown, two
// frames are drawn after that and, where the page has a focused field, a character has been typed into it.
const { app } = require('electron');

const twoFrames = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';
const takesKeys = `${twoFrames}.then(() => document.activeElement?.localName === 'input')`;
const typed = `new Promise((done) => {
  const field = document.activeElement;
  const look = () => (field.value === 'x' ? done() : requestAnimationFrame(look));
  look();
})`;

app.on('browser-window-created', (_event, window) => {
  const { webContents } = window;
  window.once('show', async () => {
    const hasField = await webContents.executeJavaScript(takesKeys);
    if (hasField) {
      webContents.sendInputEvent({ type: 'char', keyCode: 'x' });
      await webContents.executeJavaScript(typed);
    }
    process.stdout.write(hasField ? 'typed\n' : 'drawn\n');
    app.exit(0);
  });
});
