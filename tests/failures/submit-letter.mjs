// Submits one message and prints the last answer of the server; its argument is a JSON file, see provoke.ts.
import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';

const { host, port, auth, from, to } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const transport = createTransport({ host, port, secure: true, ...(auth === null ? {} : { auth }) });
try {
  process.stdout.write((await transport.sendMail({ from, to, subject: 'Test', text: 'Hello' })).response);
} catch (error) {
  if (error.response === undefined) throw error;
  process.stdout.write(error.response);
} finally {
  transport.close();
}
