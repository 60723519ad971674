import { type JavascriptValue, javascriptComment, javascriptLiteral } from '../formats/javascript';
import { message } from '../message';
import { passwordComments, type WebsiteSettings, websiteFile, websiteProgram, websiteWay } from './website-program';

/** Nodemailer, which websites in Node send with. https://nodemailer.com/smtp/ */
export const nodemailer = websiteProgram({
  id: 'nodemailer',
  name: 'Nodemailer',
  formatUrl: 'https://nodemailer.com/smtp/',
  about: message('export.nodemailer.about'),
  insistsOnStarttls: true,
  write: (settings, { say }) => {
    const name = `${settings.fileStem}.nodemailer.mjs`;
    const comments = [...settings.comments, ...passwordComments(settings, say)];
    const content = [
      ...comments.map(javascriptComment),
      "import nodemailer from 'nodemailer';",
      '',
      `export const mailer = nodemailer.createTransport(${javascriptLiteral(optionsFor(settings))}, ${defaultsFor(settings)});`,
    ];
    return {
      files: [websiteFile(name, content.map((line) => `${line}\n`).join(''), settings)],
      ways: [
        websiteWay(settings, {
          id: 'module',
          title: message('export.nodemailer.module'),
          files: [name],
          steps: [
            message('export.website.upload-outside', { file: name }),
            message('export.nodemailer.module.import', { file: name }),
          ],
        }),
      ],
    };
  },
});

function optionsFor({ host, port, security, login, password }: WebsiteSettings): JavascriptValue {
  return {
    ...{ host, port },
    secure: security === 'tls',
    ...(security === 'starttls' ? { requireTLS: true } : {}),
    ...(login === null ? {} : { auth: { user: login, pass: password ?? '' } }),
  };
}

function defaultsFor({ address, name }: WebsiteSettings): string {
  return javascriptLiteral({ from: { ...(name === null ? {} : { name }), address } });
}
