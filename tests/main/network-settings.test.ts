import { expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ shell: {} }));
const { networkSettingsOf } = await import('../../electron/main/network-settings');

it.each(['darwin', 'win32'] as const)('opens one fixed page of the settings on %s', (platform) => {
  expect(networkSettingsOf(platform)).toMatchObject({
    kind: 'address',
    url: expect.stringMatching(/^[\w.-]+:[\w.-]+$/),
  });
});

it.each([
  ['GNOME', ['gnome-control-center', 'nm-connection-editor']],
  ['ubuntu:GNOME', ['gnome-control-center', 'nm-connection-editor']],
  ['KDE', ['systemsettings', 'nm-connection-editor']],
  ['XFCE', ['nm-connection-editor']],
  ['', ['nm-connection-editor']],
  ['/bin/sh -c evil:constructor:__proto__', ['nm-connection-editor']],
])('tries only programs of its own list on a desktop called %j', (desktop, programs) => {
  const settings = networkSettingsOf('linux', desktop);
  const tried = settings.kind === 'programs' ? settings.commands.map(([program]) => program) : [];
  expect(tried).toEqual(programs);
});
