import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectEncoding, readText } from '../../src/lib/formats/encoding.ts';
import { sniff } from '../../src/lib/formats/sniff.ts';
import { fixture, fixtureSource, inPieces } from './fixture.ts';

const formOf = (bytes: Uint8Array) => sniff({ bytes: bytes.subarray(0, 65_536), size: bytes.length });
const formOfText = (text: string) => formOf(new TextEncoder().encode(text));

describe('what a file is', () => {
	test.each([
		['myonlinestore/orders_nl.xlsx', 'xlsx'],
		['myonlinestore/api_orders_v1.json.gz', 'json'],
		['myonlinestore/api_orders_v1.xml.gz', 'xml'],
		['myonlinestore/orders_nl_exceltext_tab_utf16le.txt', 'table'],
		['ga4/bigquery_events.ndjson', 'ndjson'],
		['ga4/user_deletion_request.json', 'json'],
		['other/mailchimp_audience_export.zip', 'zip'],
		['other/moneybird_contacts.xlsx', 'xlsx'],
		['hostile/csv_named.xlsx', 'table'],
		['hostile/html_saved_as.xls', 'html'],
		['hostile/not_json.json', 'html'],
		['hostile/old_binary.xls', 'ole'],
		['hostile/encrypted_ole.xlsx', 'ole'],
		['hostile/empty.csv', 'empty'],
		['hostile/bom_only.csv', 'empty'],
		['hostile/zip_bomb_small.zip', 'zip'],
		['hostile/nul_bytes.csv', 'table'],
	])('%s: %s', (path, form) => {
		expect(formOf(fixture(path))).toBe(form);
	});

	test.each(
		readdirSync(join(import.meta.dirname, '../fixtures/requests-blind')).filter((name) =>
			name.endsWith('.eml'),
		),
	)('a mail, %s', (name) => {
		expect(formOf(fixture(`requests-blind/${name}`))).toBe('eml');
	});

	test.each([
		['From 1@xxx Mon Jan 05 09:00:00 +0000 2026\r\nX-GM-THRID: 1\r\n\r\nx', 'mbox'],
		['\n\nFrom - Mon Jan 05 09:00:00 2026\nFrom: x@example.com\n\nx', 'mbox'],
		['From now on\nthis is a letter', 'table'],
		['Delivered-To: a@example.com\nReceived: by x\n folded\n\nbody', 'eml'],
		['BEGIN:VCARD\r\nVERSION:3.0', 'vcard'],
		['{"a":1}\n{"a":2}', 'ndjson'],
		['{\n "a": 1\n}', 'json'],
		['<?xml version="1.0"?><orders/>', 'xml'],
		['<?xml version="1.0"?><!DOCTYPE html><html>', 'html'],
		['%PDF-1.4', 'unknown'],
		['\u0001\u0002\u0003\u0004\u0005\u0006', 'unknown'],
	])('%j: %s', (text, form) => {
		expect(formOfText(text)).toBe(form);
	});
});

describe('encodings', () => {
	const text = async (bytes: Uint8Array) => {
		const source = inPieces(bytes, 3);
		const encoded = await detectEncoding(source);
		let all = '';
		for await (const piece of readText(source, encoded)) all += piece;
		return [encoded.encoding, all];
	};
	const sentence = 'Zoë Ayşe €5 “x”';

	test('UTF-8 with and without a mark, in pieces that cut characters', async () => {
		expect(await text(new TextEncoder().encode(sentence))).toEqual(['utf-8', sentence]);
		expect(await text(new TextEncoder().encode(`\ufeff${sentence}`))).toEqual(['utf-8', sentence]);
	});

	test('UTF-16 with a mark, and by its zeros without one', async () => {
		const little = new Uint8Array(Buffer.from(sentence, 'utf16le'));
		expect(await text(new Uint8Array([0xff, 0xfe, ...little]))).toEqual(['utf-16le', sentence]);
		expect(await text(new Uint8Array(Buffer.from('Naam;E-mail', 'utf16le')))).toEqual([
			'utf-16le',
			'Naam;E-mail',
		]);
		expect(await text(new Uint8Array(Buffer.from('Naam;E-mail', 'utf16le').swap16()))).toEqual([
			'utf-16be',
			'Naam;E-mail',
		]);
	});

	test('one byte that is no UTF-8, at the very end, makes all of it windows-1252', async () => {
		const bytes = new Uint8Array([...new TextEncoder().encode('Zoë '.repeat(2000)), 0x80]);
		const [encoding, all] = await text(bytes);
		expect(encoding).toBe('windows-1252');
		expect(all?.endsWith('€')).toBe(true);
	});

	test('zeros in a cell are no UTF-16', async () => {
		expect((await detectEncoding(fixtureSource('hostile/nul_bytes.csv'))).encoding).toBe('utf-8');
	});
});
