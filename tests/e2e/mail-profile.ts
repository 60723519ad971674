/** A configuration profile with an account for each of these addresses, and one at Exchange. */
export function profileOf(...addresses: readonly string[]): string {
  const accounts = addresses.map((address) => {
    const host = `mail.${address.split('@')[1]}`;
    return `<dict>
      <key>PayloadType</key><string>com.apple.mail.managed</string>
      <key>EmailAddress</key><string>${address}</string>
      <key>IncomingMailServerHostName</key><string>${host}</string>
      <key>IncomingMailServerPortNumber</key><integer>993</integer>
      <key>IncomingMailServerUseSSL</key><true/>
      <key>IncomingPassword</key><string>hunter2</string>
      <key>OutgoingMailServerHostName</key><string>${host}</string>
      <key>OutgoingMailServerPortNumber</key><integer>587</integer>
      <key>OutgoingMailServerUseSSL</key><true/>
    </dict>`;
  });
  const exchange = '<dict><key>PayloadType</key><string>com.apple.eas.account</string></dict>';
  const content = `<key>PayloadContent</key><array>${accounts.join('')}${exchange}</array>`;
  return `<?xml version="1.0"?><plist version="1.0"><dict>${content}</dict></plist>`;
}
