// Mail settings for a website. Written by Mailwright.
// Write the password between the quotes, or after the sign =, of the line for it.
import nodemailer from 'nodemailer';

export const mailer = nodemailer.createTransport({
  "host": "smtp.xn--bcher-kva.example",
  "port": 587,
  "secure": false,
  "requireTLS": true,
  "auth": {
    "user": "jane@xn--bcher-kva.example",
    "pass": ""
  }
}, {
  "from": {
    "name": "山田 Žofie",
    "address": "jane@xn--bcher-kva.example"
  }
});
