import { expect, it } from 'vitest';
import { readStartOptions } from '../../electron/main/start-options';

it.each([
  [['.', '--no-sandbox'], {}, []],
  [['.', '--ca', 'lab.pem', '--disable-gpu'], {}, ['lab.pem']],
  [['--ca=lab.pem', '--ca', 'other.pem', '.'], {}, ['lab.pem', 'other.pem']],
  [['.'], { NODE_EXTRA_CA_CERTS: 'company.pem' }, ['company.pem']],
  [['.', '--ca', 'lab.pem'], { NODE_EXTRA_CA_CERTS: 'company.pem' }, ['company.pem', 'lab.pem']],
  [['.', '--ca'], { NODE_EXTRA_CA_CERTS: '' }, []],
])('reads the authorities named by %j and %j', (argv, env, authorityFiles) => {
  expect(readStartOptions(argv, env)).toEqual({ authorityFiles });
});
