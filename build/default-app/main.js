/**
 * What the fallback runtime does when it is given a folder: `electron [-r MODULE] FOLDER`, or `electron --version`.
 * The official Electron has its own. This file is packed into the fallback when that is unpacked, so delete build/.runtime
 * after a change here.
 */
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const options = readArguments(process.argv.slice(1));
if (options.showVersion) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (options.folder === null) {
  process.stderr.write('Name the folder of the app to start.\n');
  process.exit(1);
}
process.defaultApp = true;
for (const name of options.preloaded) Module._load(name, Module, true);
startApp(resolve(options.folder));

function readArguments(args) {
  const preloaded = [];
  for (let index = 0; index < args.length; index++) {
    const argument = args[index];
    if (argument === '--version' || argument === '-v') return { showVersion: true, preloaded, folder: null };
    if (argument === '-r' || argument === '--require') preloaded.push(resolve(args[++index]));
    else if (!argument.startsWith('-')) return { showVersion: false, preloaded, folder: argument };
  }
  return { showVersion: false, preloaded, folder: null };
}

function startApp(folder) {
  const packageFile = join(folder, 'package.json');
  if (existsSync(packageFile)) {
    const { name, productName, version } = JSON.parse(readFileSync(packageFile, 'utf8'));
    if (productName ?? name) app.setName(productName ?? name);
    if (version) app.setVersion(version);
  }
  app.setAppPath(folder);
  Module._load(folder, Module, true);
}
