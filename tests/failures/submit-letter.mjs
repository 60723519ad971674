// Submits one message and prints what the server refuses it with; its argument is a JSON file, see provoke.ts.
import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';

const { host, port, auth, from, to, bytes } = JSON.parse(readFileSync(process.argv[2], 'utf8'));

const transport = createTransport({ host, port, secure: true, ...(auth === null ? {} : { auth }) });
try {
  const { response } = await transport.sendMail({ from, to, subject: 'Test', text: 'x'.repeat(bytes) });
  throw new Error(`the server took the message: ${response}`);
} catch (error) {
  if (error.response === undefined) throw error;
  process.stdout.write(error.response);
} finally {
  transport.close();
}
