// Passes on connections, and takes STARTTLS out of what the server offers. Arguments: address, own port, the server's port.
import { connect, createServer } from 'node:net';

const [address, port, behind] = process.argv.slice(2);

createServer((client) => {
  const server = connect(Number(behind), address);
  client.pipe(server);
  server.on('data', (bytes) => client.write(bytes.toString('latin1').replace(/^250-STARTTLS\r\n|(?: |)STARTTLS/m, '')));
  server.on('close', () => client.destroy());
  client.on('close', () => server.destroy());
  for (const socket of [client, server]) socket.on('error', () => socket.destroy());
}).listen(Number(port), address);
