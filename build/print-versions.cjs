// Started by Electron itself: only there is Chromium's version known. Ends before any display is asked for.
process.stdout.write(JSON.stringify(process.versions));
process.exit(0);
