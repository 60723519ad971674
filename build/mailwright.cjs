#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

// What `npx mailwright` starts. It is there before the build is, because npx remembers a command that it did not find.
const program = join(__dirname, '..', 'dist', 'cli', 'mailwright.js');
if (existsSync(program)) {
  require(program);
} else {
  console.error('Nothing is built in this checkout yet; npm run build does it.');
  process.exitCode = 2;
}
