const { existsSync, appendFileSync } = require('node:fs');
const { app, dialog } = require('electron');

// Loaded before Mailwright: notes each start whose page is there, by its process id, and makes the first fail in a way that nothing
// catches. Whoever is asked then presses the first button.
const { MAILWRIGHT_STARTS: file = '' } = process.env;
const isFirst = !existsSync(file);

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('did-finish-load', () => {
    appendFileSync(file, `${process.pid}\n`);
    if (!isFirst) return;
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
    setTimeout(() => {
      throw new Error('planted');
    });
  });
});
