import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import { serverNameOf } from '../../../electron/contract/server-name';
import { headlineOf } from '../../../electron/core/wizard/frame/headline-of';
import { stepsOf } from '../../../electron/core/wizard/frame/steps-of';
import { openConflicts } from '../../../electron/core/wizard/settings/conflicts-on-page';
import { serverChoices } from '../../../electron/core/wizard/settings/server-choices';
import { whyNoSignIn } from '../../../electron/core/wizard/sign-in/may-sign-in';
import {
  failedCandidate,
  openRelayPort,
  refusedPort,
  sampleCandidate,
  silentPort,
  workingPort,
} from '../run/sample-run';
import { acted, atSettings, choose, editingSending, tested, typedServer } from './wizard-after';

const outgoing = { direction: 'outgoing' } as const;

describe('choosing', () => {
  it('takes a port that works and stays with it', () => {
    const state = acted(atSettings(), choose('outgoing', workingPort(465)));
    expect(state.account.servers.outgoing).toMatchObject({ chosenBy: 'user', server: { port: 465, proven: true } });
  });

  it.each<[string, Candidate]>([
    ['the relay port', openRelayPort()],
    ['a port that was refused', refusedPort(2525)],
    ['a server that nobody has found', workingPort(2525, { host: 'elsewhere.example' })],
    ['a server for receiving', sampleCandidate()],
  ])('does not take %s for sending', (_what, server) => {
    const before = atSettings();
    expect(acted(before, choose('outgoing', server)).account.servers).toEqual(before.account.servers);
  });

  it('keeps the relay port out even where the user asks for it', () => {
    const relay = openRelayPort({ security: 'starttls', state: 'works', proven: true });
    const before = atSettings({ alternatives: [workingPort(587), relay] });
    const kept = acted(
      before,
      { kind: 'keep-server', ...outgoing, server: serverNameOf(relay) },
      choose('outgoing', relay),
    );
    expect(kept.account.servers).toEqual(before.account.servers);
    expect(atSettings({ outgoing: relay, alternatives: [relay] }).account.servers.outgoing.server).toBeNull();
  });

  it('keeps a typed login name when another port is chosen', () => {
    const named = acted(editingSending({ login: 'EXAMPLE\\jane' }), { kind: 'keep-edit', ...outgoing });
    const moved = acted(named, choose('outgoing', workingPort(465)));
    expect(moved.account.servers.outgoing.server).toMatchObject({ port: 465, login: 'EXAMPLE\\jane' });
  });

  it('puts TLS from the first byte first while that is preferred, but not over a choice of the user’s', () => {
    const preferred = acted(atSettings(), { kind: 'prefer-implicit-tls', isPreferred: true });
    expect(preferred.account.servers.outgoing.server?.port).toBe(465);
    expect(serverChoices(preferred, 'outgoing').usable.map(({ server }) => server.port)).toEqual([465, 587]);
    expect(serverChoices(preferred, 'outgoing').why).toEqual({
      id: 'ranking.prefer-implicit-tls',
      values: { port: 465 },
    });
    const again = acted(preferred, { kind: 'prefer-implicit-tls', isPreferred: false });
    expect(again.account.servers.outgoing.server?.port).toBe(587);
    const chosen = acted(atSettings(), choose('outgoing', workingPort(587)));
    const held = acted(chosen, { kind: 'prefer-implicit-tls', isPreferred: true });
    expect(held.account.servers.outgoing.server?.port).toBe(587);
  });
});

describe('the ways to connect', () => {
  it('puts what works first, and gives every other port its reason', () => {
    const { usable, unusable } = serverChoices(atSettings(), 'outgoing');
    expect(usable.map(({ server, isChosen }) => [server.port, isChosen])).toEqual([
      [587, true],
      [465, false],
    ]);
    expect(unusable.find(({ server }) => server.port === 2525)).toMatchObject({
      tone: 'quiet',
      state: { id: 'settings.way.not-offered' },
    });
    expect(unusable.map(({ server, note }) => [server.port, note?.id])).toEqual([
      [2525, 'wizard.way.not-needed'],
      [25, 'wizard.way.relay-answered'],
    ]);
  });

  it('says what went wrong with a port, unless its state says it already', () => {
    const failure = { code: 'closed', stage: 'greeting' } as const;
    const closed = failedCandidate({ protocol: 'smtp', port: 465, security: 'tls', failure });
    const alternatives = [sampleCandidate(), silentPort(587), closed];
    const { unusable } = serverChoices(
      atSettings({ outgoing: null, outcome: 'partly-found', alternatives }),
      'outgoing',
    );
    expect(unusable.map(({ note }) => note?.id)).toEqual(['failure.closed']);
  });

  it('names the other host where the same port of it works', () => {
    const old = refusedPort(587, { host: 'old.example.net' });
    const kept = refusedPort(465, { host: 'old.example.net', security: 'tls' });
    const state = acted(atSettings({ alternatives: [sampleCandidate(), workingPort(587), old, kept] }), {
      kind: 'keep-server',
      direction: 'outgoing',
      server: kept,
    });
    const note = serverChoices(state, 'outgoing').unusable.find(({ server }) => server.host === old.host)?.note;
    expect(note).toEqual({ id: 'wizard.way.other-host', values: { host: 'mail.example.net' } });
  });

  it('says why IMAP, and why this port', () => {
    expect(serverChoices(atSettings(), 'incoming').why?.id).toBe('wizard.why.imap');
    const reason = { id: 'ranking.published-and-proven', values: { port: 587 } };
    expect(serverChoices(atSettings({ reason }), 'outgoing').why).toEqual(reason);
    const again = acted(atSettings({ reason }), choose('outgoing', workingPort(587)));
    expect(serverChoices(again, 'outgoing').why).toEqual(reason);
    const chosen = acted(atSettings({ reason }), choose('outgoing', workingPort(465)));
    expect(serverChoices(chosen, 'outgoing').why).toEqual({ id: 'ranking.typed', values: { port: 465 } });
  });

  it('shows a typed server that is on no list', () => {
    const state = tested(editingSending({ host: 'mail.example.org', port: '465' }), 'outgoing', typedServer);
    expect(serverChoices(state, 'outgoing').usable[0]).toMatchObject({
      isChosen: true,
      server: { host: 'mail.example.org' },
    });
  });
});

describe('sources that disagree', () => {
  const moved = workingPort(587, { host: 'smtp.moved.example', source: 'mx' });
  const old = refusedPort(465, { security: 'tls' });
  const state = atSettings({
    outgoing: moved,
    conflicts: [{ direction: 'outgoing', claims: [moved, old] }],
    alternatives: [moved],
  });

  it('ask for a decision only where more than one server works', () => {
    const current = workingPort(587, { host: 'smtp.other.example', source: 'autoconfig' });
    const rivals = atSettings({
      outgoing: moved,
      conflicts: [{ direction: 'outgoing', claims: [moved, current] }],
      alternatives: [moved, current],
    });
    expect(openConflicts(rivals)).toEqual(['outgoing']);
    expect(headlineOf(rivals).more?.id).toBe('settings.headline.conflict');
  });

  it('show the proven claim as chosen where it is the only one', () => {
    expect(openConflicts(state)).toEqual([]);
    expect(headlineOf(state).more?.id).toBe('settings.headline.proven');
    expect(stepsOf(state)[1]?.receipt).toEqual({ id: 'wizard.receipt.conflict', values: { count: 2 } });
  });

  it('let either claim be taken', () => {
    const chosen = acted(state, { kind: 'choose-claim', ...outgoing, index: 1 });
    expect(chosen.account.servers.outgoing.server).toMatchObject({ port: 465, proven: false });
    expect(whyNoSignIn(chosen)?.id).toBe('wizard.reason.not-verified');
    const back = acted(chosen, { kind: 'choose-claim', ...outgoing, index: 0 });
    expect(back.account.servers.outgoing.server).toMatchObject({ host: 'smtp.moved.example', proven: true });
  });

  it('are settled by the user’s decision', () => {
    const settled = acted(state, { kind: 'settle-conflict', ...outgoing }, { kind: 'settle-conflict', ...outgoing });
    expect(settled.account.settledConflicts).toEqual(['outgoing']);
  });
});
