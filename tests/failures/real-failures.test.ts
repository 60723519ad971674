import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openFailureLab } from './failure-lab';
import type { FailureRow, Told } from './failure-row';
import { certificateRows } from './rows/certificate-rows';
import { encryptionRows } from './rows/encryption-rows';
import { networkRows } from './rows/network-rows';
import { sendingRows } from './rows/sending-rows';
import { signInRows } from './rows/sign-in-rows';
import { renderToldTable } from './told-table';

const rows = [...signInRows, ...certificateRows, ...encryptionRows, ...networkRows, ...sendingRows];
const told = new Map<FailureRow, Told>();

let lab: Lab;
beforeAll(async () => {
  lab = await openFailureLab(rows);
});
afterAll(async () => {
  await lab?.close();
  process.stdout.write(`${renderToldTable(rows, told)}\n`);
});

describe('a failure that real programs make gets its cause, party and first action', () => {
  it.concurrent.each(rows.map((row) => [`${row.name} (${row.by})`, row] as const))('%s', async (_, row) => {
    const said = await row.provoke(lab.placeOf(row));
    told.set(row, said);
    expect(said).toEqual(row.expects);
  });
});
