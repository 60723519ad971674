// Runs in Electron, which alone knows Chromium's version. Ends before Electron needs a display.
process.stdout.write(JSON.stringify(process.versions));
process.exit(0);
