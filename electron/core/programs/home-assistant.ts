import { message } from '../message';
import { beyondAscii, websiteCard, websiteProgram, websiteWay } from './website-program';

/** Home Assistant, whose settings for mail are typed in. https://www.home-assistant.io/integrations/smtp/ */
export const homeAssistant = websiteProgram({
  id: 'home-assistant',
  name: 'Home Assistant',
  formatUrl: 'https://www.home-assistant.io/integrations/smtp/',
  about: message('export.home-assistant.about'),
  holdsPassword: false,
  insistsOnStarttls: true,
  misreading: (text, field) => (field === 'login' ? beyondAscii(text) : null),
  write: (settings, { say }) => {
    const { host, port, security, login, address, name } = settings;
    const file = `${settings.fileStem}.home-assistant.txt`;
    // In the order of its form.
    const form = [
      message('export.home-assistant.title'),
      message('export.home-assistant.sender', { address }),
      ...(name === null ? [] : [message('export.home-assistant.name', { name })]),
      message('export.home-assistant.host', { host }),
      message('export.home-assistant.port', { port }),
      message('export.home-assistant.security', { security }),
      ...(login === null ? [] : [message('export.home-assistant.login', { login })]),
      ...(login === null ? [] : [message('export.home-assistant.password')]),
      message('export.home-assistant.verify'),
    ];
    return {
      files: [websiteCard(file, form.map(say))],
      ways: [
        websiteWay(settings, {
          id: 'by-hand',
          title: message('export.home-assistant.by-hand'),
          readsFile: false,
          files: [file],
          form: [form],
          steps: [message('export.home-assistant.open'), message('export.website.card.type', { file })],
          notes: [message('export.home-assistant.ascii')],
        }),
      ],
    };
  },
});
