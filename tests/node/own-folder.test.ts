import { expect, it } from 'vitest';
import { type OwnPlaces, ownFolder } from '../../electron/node/own-folder';

it.each<[OwnPlaces['platform'], string, OwnPlaces['environment'], string]>([
  ['linux', '/home/jane', {}, '/home/jane/.config/Mailwright'],
  ['linux', '/home/jane', { XDG_CONFIG_HOME: '/data/jane' }, '/data/jane/Mailwright'],
  ['linux', '/home/jane', { XDG_CONFIG_HOME: 'data' }, '/home/jane/.config/Mailwright'],
  ['linux', '/home/jane', { XDG_CONFIG_HOME: '' }, '/home/jane/.config/Mailwright'],
  ['freebsd', '/home/jane', {}, '/home/jane/.config/Mailwright'],
  ['darwin', '/Users/jane', {}, '/Users/jane/Library/Application Support/Mailwright'],
  ['win32', 'C:\\Users\\jane', { APPDATA: 'D:\\Roaming' }, 'D:\\Roaming\\Mailwright'],
  ['win32', 'C:\\Users\\jane', {}, 'C:\\Users\\jane\\AppData\\Roaming\\Mailwright'],
])('is on %s for %s with %j: %s', (platform, home, environment, folder) => {
  expect(ownFolder({ platform, environment, home })).toBe(folder);
});
