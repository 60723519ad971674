#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

// What `npx mailwright` starts. It exists before the first build, because npx remembers that a command was missing.
const program = join(__dirname, '..', 'dist', 'cli', 'mailwright.js');
if (existsSync(program)) {
  require(program);
} else {
  console.error('Nothing is built in this checkout yet; npm run build does it.');
  process.exitCode = 2;
}
