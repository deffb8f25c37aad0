import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Proxy {
  port: number;
  /** `host:port` of every attempted connection, in order. */
  hosts: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a local proxy that records and refuses every connection.
 * @throws Error when no port can be opened
 */
export async function startProxy(): Promise<Proxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    const address = URL.parse(request.url ?? '');
    hosts.push(address ? `${address.hostname}:${address.port || '80'}` : `${request.url}`);
    response.writeHead(502, { connection: 'close' }).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push(`${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Refused\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
