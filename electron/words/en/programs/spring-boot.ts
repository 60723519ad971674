/** Words of the settings for Spring Boot. */
export const springBootWords = {
  'export.spring-boot.about': 'Services made with Spring Boot',
  'export.spring-boot.properties': 'Use the lines in application.properties',
  'export.spring-boot.properties.paste': 'Copy the lines of {file} into <b>application.properties</b>.',
  'export.spring-boot.properties.from': 'Send from {address}: most servers accept no other sender after this sign-in.',
} as const;
