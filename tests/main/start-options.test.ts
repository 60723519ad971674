import { expect, it } from 'vitest';
import { readStartOptions, type StartPlace } from '../../electron/main/start-options';

const place: StartPlace = { env: {}, folder: '/home/jane', isNamedToElectron: true };

it.each([
  [['.', '--no-sandbox'], {}, []],
  [['.', '--ca', 'lab.pem', '--disable-gpu'], {}, ['lab.pem']],
  [['--ca=lab.pem', '--ca', 'other.pem', '.'], {}, ['lab.pem', 'other.pem']],
  [['.'], { NODE_EXTRA_CA_CERTS: 'company.pem' }, ['company.pem']],
  [['.', '--ca', 'lab.pem'], { NODE_EXTRA_CA_CERTS: 'company.pem' }, ['company.pem', 'lab.pem']],
  [['.', '--ca'], { NODE_EXTRA_CA_CERTS: '' }, []],
])('reads the authorities named by %j and %j', (argv, env, authorityFiles) => {
  expect(readStartOptions(argv, { ...place, env }).authorityFiles).toEqual(authorityFiles);
});

it.each([
  [['.'], null],
  [['.', 'jane.mailwright'], '/home/jane/jane.mailwright'],
  [['.', '--disable-gpu', '../desk/Report.MAILWRIGHT'], '/home/desk/Report.MAILWRIGHT'],
  [['.', '/tmp/jane.mailwright-settings.json'], '/tmp/jane.mailwright-settings.json'],
  [['.', 'first.mailwright', 'last.mailwright'], '/home/jane/last.mailwright'],
  [['.', '--ca', 'authority.mailwright'], null],
  [['.', 'notes.txt'], '/home/jane/notes.txt'],
])('finds the file to show in %j', (argv, file) => {
  expect(readStartOptions(argv, place).file).toBe(file);
});

it('reads the first path as the file where the program is packaged', () => {
  const installed = { ...place, isNamedToElectron: false };
  expect(readStartOptions(['jane.mailwright'], installed).file).toBe('/home/jane/jane.mailwright');
  expect(readStartOptions([], installed).file).toBeNull();
});

it.each([
  [['.', '--demo'], true],
  [['.'], false],
  [['.', '--', '--demo'], false],
])('reads whether the demo is asked for in %j', (argv, demo) => {
  expect(readStartOptions(argv, place).demo).toBe(demo);
});

it('reads whether the window opens for an account that has stopped working', () => {
  expect(readStartOptions(['.', '--repair'], place).repair).toBe(true);
  expect(readStartOptions(['.'], place).repair).toBe(false);
});

it.each([
  [['.', '--lang=de'], 'de'],
  [['.', '--lang', 'pt-BR'], 'pt-BR'],
  [['.', '--lang=../de'], null],
  [['.', '--lang'], null],
  [['.'], null],
])('reads the language that is asked for in %j', (argv, language) => {
  expect(readStartOptions(argv, place).language).toBe(language);
});
