// Mail settings for a website. Written by Mailwright.
import nodemailer from 'nodemailer';

export const mailer = nodemailer.createTransport({
  "host": "smtp.example.net",
  "port": 587,
  "secure": false,
  "requireTLS": true,
  "auth": {
    "user": "ex\\jane's \"box\" $HOME `id` %s #1;2",
    "pass": "p a\"s's\\w#d%s%(x)s`id`$HOME;!{}<&>\\"
  }
}, {
  "from": {
    "name": "Jane \"J\\\" O'Doë, $(id) `id` ${HOME} %(user)s #x ;y <&> \\",
    "address": "o'neill+%s{$#}`id`@example.net"
  }
});
