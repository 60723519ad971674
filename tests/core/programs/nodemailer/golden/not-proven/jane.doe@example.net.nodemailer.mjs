// Mail settings for a website. Written by Mailwright.
// smtp.example.net, port 587, was not tested. These settings are as they were typed.
// Write the password between the quotes, or after the sign =, of the line for it.
import nodemailer from 'nodemailer';

export const mailer = nodemailer.createTransport({
  "host": "smtp.example.net",
  "port": 587,
  "secure": false,
  "requireTLS": true,
  "auth": {
    "user": "jane.doe@example.net",
    "pass": ""
  }
}, {
  "from": {
    "name": "Jane Doë <&'\"",
    "address": "jane.doe@example.net"
  }
});
