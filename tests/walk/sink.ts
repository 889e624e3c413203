import { createSocket, type Socket } from 'node:dgram';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on the loopback as somebody outside would: one port a way, TCP and UDP, and notes whatever arrives. */
export class Sink {
	/** The ways by which something arrived: a connection, a request or a datagram. */
	readonly heard = new Set<string>();
	readonly #listening: (Server | Socket)[] = [];
	readonly #ways = new Map<number, string>();

	/** The port of each way, opened. */
	async ports<Way extends string>(ways: readonly Way[]): Promise<Record<Way, number>> {
		const opened = await Promise.all(ways.map(async (way) => [way, await this.#open(way)] as const));
		return Object.fromEntries(opened) as Record<Way, number>;
	}

	/** Adds the ways whose port stands in a host name, `port-N.example`, that the browser says it asked for. */
	readNames(log: string): void {
		for (const [, port] of log.matchAll(/\bport-(\d+)\.example/g)) {
			const way = this.#ways.get(Number(port));
			if (way) this.heard.add(way);
		}
	}

	close(): void {
		for (const one of this.#listening) {
			if ('closeAllConnections' in one) one.closeAllConnections();
			one.close();
		}
	}

	async #open(way: string): Promise<number> {
		const server = createServer((_request, response) => {
			response.writeHead(200, OPEN_TO_ALL).end();
		});
		server.on('connection', () => this.heard.add(way));
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		this.#ways.set(port, way);
		const datagrams = createSocket('udp4');
		datagrams.on('message', () => this.heard.add(way));
		await new Promise<void>((resolve) => datagrams.bind(port, '127.0.0.1', resolve));
		this.#listening.push(server, datagrams);
		return port;
	}
}

/** Nothing that the sink answers keeps a page from trying. */
const OPEN_TO_ALL = {
	'Content-Type': 'text/javascript',
	'Access-Control-Allow-Origin': '*',
	'Access-Control-Allow-Headers': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'Supports-Loading-Mode': 'credentialed-prerender',
};
