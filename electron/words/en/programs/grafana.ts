/** Words of the settings for Grafana. */
export const grafanaWords = {
  'export.grafana.about': 'Alerts that a Grafana sends',
  'export.grafana.ini': 'Use the section in grafana.ini',
  'export.grafana.ini.paste':
    'Copy the section of {file} into <b>grafana.ini</b>, in place of its section <b>[smtp]</b>, and restart.',
  'export.grafana.env': 'Use variables, for a container',
  'export.grafana.env.run':
    'Start the container with <b>--env-file {file}</b>, or name it in Compose as <b>env_file</b>.',
  'export.grafana.env.not-plain':
    'No file of variables: Docker and Compose would read one of these values in different ways.',
  'export.grafana.env.name':
    'Your name is not in this file, because Docker and Compose read it in different ways: messages come from “Grafana”.',
  'export.grafana.env.password': 'Add a line with the password, without quotes: GF_SMTP_PASSWORD=',
  'export.grafana.test':
    'Choose <b>Alerting</b> > <b>Contact points</b>, add one of the type <b>Email</b> and choose <b>Test</b>.',
} as const;
