/** Words of the settings for Ruby on Rails. */
export const railsWords = {
  'export.rails.about': 'Websites made with Rails',
  'export.rails.environment': 'Use the lines in production.rb',
  'export.rails.environment.paste':
    'Copy the lines of {file} into <b>config/environments/production.rb</b>, before its last <b>end</b>.',
  'export.rails.environment.restart': 'Restart the website.',
} as const;
