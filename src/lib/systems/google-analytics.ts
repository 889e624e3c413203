import type { Role } from '../core/record.ts';
import { isObject, listOf, type Tree } from '../formats/tree.ts';
import { columnsOf } from './columns.ts';
import { googleAnalyticsEntry } from './entries/google-analytics.ts';
import { guessColumns } from './guess-columns.ts';
import { NOT_MINE, type Reader, type System } from './reader.ts';
import { readTable } from './table-reading.ts';
import { hasKeys, treeReader, treeRecords } from './tree-reader.ts';
import { treeBatch } from './tree-reading.ts';

const EVENT_ROLES: Readonly<Record<string, Role>> = {
	user_pseudo_id: 'client-id',
	user_id: 'customer',
	event_date: 'date',
	'ecommerce.transaction_id': 'order',
	// page addresses may carry an e-mail address or an order number
	'event_params.value.string_value': 'free-text',
	'user_properties.value.string_value': 'free-text',
};

const isEvent = (record: Tree) =>
	isObject(record) &&
	hasKeys(record, 'event_name', 'event_timestamp') &&
	(record.has('user_pseudo_id') || record.has('event_params'));

/** The events of BigQuery: one JSON object on each line. */
const eventLines: Reader = {
	id: 'bigquery-lines',
	read(part) {
		if (part.form !== 'ndjson' || part.sample.length === 0 || !part.sample.slice(0, 5).every(isEvent))
			return NOT_MINE;
		const how = treeRecords({
			id: 'bigquery-lines',
			system: 'google-analytics',
			kind: 'event',
			roles: EVENT_ROLES,
		});
		return {
			answer: 'records',
			kind: 'event',
			async *batches() {
				for await (const { trees, numbers, unread } of part.read())
					yield treeBatch(trees, numbers, unread, new Set(), how);
			},
		};
	},
};

/** The user explorer, or any report with a column of client ids: no other system has numbers of that shape. */
const explorer: Reader = {
	id: 'explorer-csv',
	read(part) {
		if (part.form !== 'table' || part.sample.length === 0) return NOT_MINE;
		const columns = columnsOf(part.sample, part.headings.length);
		const ids = columns.filter((column) => column.filled.length > 0 && column.share('client-id') >= 0.8);
		if (ids.length === 0 || columns.some((column) => column.share('email') > 0.2)) return NOT_MINE;
		const { roles } = guessColumns(part);
		const meanings = roles.map((role) => ({ role, party: 'subject' as const }));
		return readTable(part, { system: 'google-analytics', kind: 'event', columns: meanings });
	},
};

/** The cookie as a visitor sends it: the only way from a person to a client id (art. 11 AVG). */
const cookie: Reader = {
	id: 'cookie',
	read(part) {
		if (part.form !== 'table' || part.headed || part.sample.length !== 1) return NOT_MINE;
		if (!part.sample[0]!.some((cell) => /^_ga=GA1\.\d\.\d+\.\d+/.test(cell.trim()))) return NOT_MINE;
		const columns = part.sample[0]!.map((cell) => ({
			role: cell.trim().startsWith('_ga=') ? ('client-id' as const) : null,
			party: 'subject' as const,
		}));
		return readTable(part, { system: 'google-analytics', kind: 'event', columns });
	},
};

/** Google Analytics: user explorer, BigQuery events, and requests to delete a user with their answers. */
export const googleAnalytics: System = {
	...googleAnalyticsEntry,
	readers: [
		explorer,
		cookie,
		eventLines,
		treeReader({
			id: 'bigquery-json',
			system: 'google-analytics',
			kind: 'event',
			list: listOf,
			isMine: isEvent,
			roles: EVENT_ROLES,
		}),
		treeReader({
			id: 'deletion-request',
			system: 'google-analytics',
			kind: 'event',
			list: listOf,
			isMine: (record) => record.get('kind') === 'analytics#userDeletionRequest',
			roles: { 'id.userId': 'client-id', deletionRequestTime: 'date' },
		}),
	],
};
