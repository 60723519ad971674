import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { protocolSchema, securitySchema } from '../../../electron/contract/candidate';
import { parseBareHost } from '../../../electron/contract/host-name';
import type { Result } from '../../../electron/contract/result';
import { failureMessage } from '../../../electron/core/diagnosis/failure-message';
import { parseAutoconfig } from '../../../electron/core/discovery/autoconfig-document';
import { parseAutodiscover } from '../../../electron/core/discovery/autodiscover-document';
import { fillPlaceholders } from '../../../electron/core/discovery/fill-placeholders';
import { parsePacc } from '../../../electron/core/discovery/pacc-document';
import { parseHostTemplate } from '../../../electron/core/discovery/published-host';
import type { PublishedSettings } from '../../../electron/core/discovery/published-settings';
import { parseSettingsDocument } from '../../../electron/core/discovery/settings-document';
import type { UnreadableDocument } from '../../../electron/core/discovery/unreadable-document';
import { limits } from '../../../electron/core/limits';
import { sayIn } from '../../../electron/words/format-message';
import { runs, runsLine } from './random-runs';
import { anyBytes, oddDocuments, spoiltBytes } from './spoilt-bytes';

const say = sayIn('en');

type Parsed = Result<PublishedSettings | null, UnreadableDocument>;

/** The parsers of documents, by the folders of `tests/fixtures` that have real ones. */
const parsers: Readonly<Record<string, (body: Uint8Array) => Parsed>> = {
  autoconfig: parseAutoconfig,
  autodiscover: (body) => {
    const answer = parseAutodiscover(body);
    if (!answer.ok) return answer;
    return { ok: true, value: answer.value.kind === 'settings' ? answer.value.settings : null };
  },
  pacc: parsePacc,
};

function fixturesOf(format: string): readonly Uint8Array[] {
  const folder = join('tests', 'fixtures', format);
  return readdirSync(folder).map((name) => readFileSync(join(folder, name)));
}

function expectSafe(parsed: Parsed): void {
  if (!parsed.ok) {
    assert.equal(parsed.failure.code, 'unreadable-document');
    assert.ok(parsed.failure.detail.length <= limits.seenChars);
    return;
  }
  if (parsed.value === null) return;
  expectSafeSettings(parsed.value);
  for (const address of ['jane@example.org', 'j.o+x%y@[192.0.2.1]', `${'j'.repeat(64)}@example.org`]) {
    const filled = fillPlaceholders(parsed.value, { domain: 'example.org', address });
    expectSafeSettings(filled);
    for (const { host } of [...filled.incoming, ...filled.outgoing]) {
      assert.deepEqual(parseBareHost(host), { ok: true, value: host });
    }
  }
}

function expectSafeSettings({ displayName, incoming, outgoing, leftOut }: PublishedSettings): void {
  assert.ok(displayName.length <= limits.displayNameChars && !/\p{Cc}/u.test(displayName));
  assert.ok(incoming.length <= limits.serversPerDocument && outgoing.length <= limits.serversPerDocument);
  for (const { protocol, security, host, port } of [...incoming, ...outgoing]) {
    assert.ok(v.is(protocolSchema, protocol) && v.is(securitySchema, security));
    assert.ok(parseHostTemplate(host).ok);
    assert.ok(Number.isInteger(port) && port >= 1 && port <= 65_535);
  }
  for (const server of leftOut) assert.ok(say(failureMessage(server)).length < 2 * limits.seenChars);
}

for (const [format, parse] of Object.entries(parsers)) {
  const fixtures = fixturesOf(format);
  const kinds = {
    'random bytes': anyBytes,
    'spoilt documents': spoiltBytes(fixtures),
    'odd documents': oddDocuments(fixtures),
  };
  for (const [kind, bytes] of Object.entries(kinds)) {
    test(`the parser of ${format} ends safely whatever ${kind} it reads`, (t) => {
      let read = 0;
      const property = fc.property(bytes, (body) => {
        const parsed = parse(body);
        if (parsed.ok) read += 1;
        expectSafe(parsed);
      });
      fc.assert(property, runs);
      t.diagnostic(`${format}, ${kind}: ${runsLine}: ${read} could be read`);
    });
  }
}

test('the parser of any document ends safely whatever it reads', (t) => {
  const fixtures = Object.keys(parsers).flatMap(fixturesOf);
  fc.assert(
    fc.property(fc.oneof(anyBytes, spoiltBytes(fixtures), oddDocuments(fixtures)), (body) =>
      expectSafe(parseSettingsDocument(body)),
    ),
    runs,
  );
  t.diagnostic(`any document: ${runsLine}`);
});
