import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSettingsDocument } from '../../../electron/core/discovery/settings-document';
import { limits } from '../../../electron/core/limits';
import { serverChoices } from '../../fakes/sign-in-ways';
import { transportCases } from '../cases/transport';
import { createHostileWorld, playCase } from '../play-case';
import { runtimeName } from '../runtime-name';
import { worstDocuments } from './worst-documents';

/** How long the event loop may be blocked. */
const blockedMs = 200;

/** How often each act is tried: its own block comes every time, while the computer's other work comes and goes. */
const tries = 3;

/**
 * The longest block of the event loop during an act, in the best of some tries. It counts the processor time between two ticks, which other
 * programs of a busy machine do not add to.
 */
async function longestBlockMs(act: () => Promise<void>): Promise<number> {
  const blocks: number[] = [];
  for (let round = 0; round < tries; round += 1) {
    let longestMs = 0;
    let before = process.cpuUsage();
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      longestMs = Math.max(longestMs, (user + system) / 1e3);
      before = process.cpuUsage();
    }, 1);
    // The time between two ticks is measured, so one is needed before and after.
    await tick();
    await act();
    await tick();
    clearInterval(watch);
    blocks.push(longestMs);
  }
  return Math.min(...blocks);
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

const flooding = ['never ends the line', 'greets with a megabyte', 'lists ten thousand capabilities'];
const world = createHostileWorld();

for (const protocol of ['imap', 'pop3', 'smtp'] as const) {
  for (const hostile of transportCases(protocol).filter(({ name }) => flooding.includes(name))) {
    for (const way of serverChoices(protocol)) {
      test(`a server of ${protocol} that ${hostile.name} does not block the event loop for ${way}`, async (t) => {
        const { certificates, authorities } = await world;
        const block = await longestBlockMs(async () => {
          await playCase(hostile, way, { certificates, authorities });
        });

        t.diagnostic(`${Math.round(block)} ms, the server's own work included, ${runtimeName}`);
        assert.ok(block < blockedMs);
      });
    }
  }
}

test(`a document of ${limits.documentBytes} bytes does not block the event loop`, async (t) => {
  const blocks: [string, number][] = [];
  for (const [name, body] of Object.entries(worstDocuments)) {
    assert.ok(body.length <= limits.documentBytes);
    blocks.push([name, await longestBlockMs(async () => void parseSettingsDocument(body))]);
  }
  for (const [name, block] of blocks) {
    t.diagnostic(`${Math.round(block)} ms for ${name}, ${runtimeName}`);
    assert.ok(block < blockedMs, `${name}: ${block} ms`);
  }
});
