// Sends by Nodemailer with the module of the first argument, to the address of the second.
const [, , path, to] = process.argv;
const { mailer } = await import(path);
await mailer.sendMail({ to, subject: 'test', text: 'test' });
mailer.close();
