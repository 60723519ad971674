import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openFailureLab } from './failure-lab';
import { certificateRows } from './rows/certificate-rows';
import { encryptionRows } from './rows/encryption-rows';
import { networkRows } from './rows/network-rows';
import { sendingRows } from './rows/sending-rows';
import { signInRows } from './rows/sign-in-rows';

const rows = [...signInRows, ...certificateRows, ...encryptionRows, ...networkRows, ...sendingRows];

let lab: Lab;
beforeAll(async () => {
  lab = await openFailureLab(rows);
});
afterAll(async () => {
  require('node:child_process').execSync(`rm -rf /tmp/rf-logs; mkdir /tmp/rf-logs; cp ${lab.namespace.folder}/postfix/*.log /tmp/rf-logs; for d in ${lab.namespace.folder}/dovecot*; do cp $d/dovecot.log /tmp/rf-logs/$(basename $d).log; done; cp ${lab.namespace.folder}/exim/*log /tmp/rf-logs`);
  await lab?.close();
});

describe('a failure made by real programs', () => {
  it.concurrent.each(rows)('$name, by $by, gets its cause, party and first action', async (row) => {
    expect(await row.provoke(lab.placeOf(row))).toEqual(row.expects);
  });
});
