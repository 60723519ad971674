// Passes on connections, and takes STARTTLS out of what the server offers. Arguments: own address, the server's, and the port of both.
import { connect, createServer } from 'node:net';

const [address, behind, port] = process.argv.slice(2);

createServer((client) => {
  const server = connect(Number(port), behind);
  client.pipe(server);
  server.on('data', (bytes) => client.write(bytes.toString('latin1').replace(/^250-STARTTLS\r\n|(?: |)STARTTLS/m, '')));
  server.on('close', () => client.destroy());
  client.on('close', () => server.destroy());
  for (const socket of [client, server]) socket.on('error', () => socket.destroy());
}).listen(Number(port), address);
