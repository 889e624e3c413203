import { describe, expect, test } from 'vitest';
import type { RecordKind } from '../../src/lib/core/record.ts';
import { Period } from '../../src/lib/files/search-period.ts';
import type { RecordBatch } from '../../src/lib/systems/reader.ts';

/** Records of a number and a date. */
const batch = (dates: readonly string[], kind: RecordKind = 'order'): RecordBatch => ({
	size: dates.length,
	texts: (index) => [String(index), dates[index]!],
	where: () => dates.keys(),
	width: () => 2,
	cell: (index, at) => [String(index), dates[index]!][at]!,
	record: (index) => ({
		system: 'other',
		kind,
		place: `row ${index + 1}`,
		fields: [
			{ name: 'Nr', value: String(index), role: 'order', party: 'subject' },
			{ name: 'Datum', value: dates[index]!, role: 'date', party: 'subject' },
		],
	}),
	unread: [],
	doubts: [],
});

function periodOf(dates: readonly string[], kind?: RecordKind) {
	const period = new Period();
	period.see(batch(dates, kind));
	return period.days;
}

describe('the period of a file', () => {
	test.each([
		['day first', ['03-04-2025', '28-02-2025', '31-12-2024 23:59']],
		['month first, which one date gives away', ['04/03/2025', '2/28/2025', '12/31/2024']],
		['year first', ['2025-04-03', '2025-02-28 10:00:00', '2024-12-31T12:00:00+01:00']],
		['without dashes', ['20250403', '20250228', '20241231']],
		[
			'as in mail',
			['Thu, 3 Apr 2025 10:00:00 +0200', '28 Feb 2025 09:00:00 +0100', 'Tue, 31 Dec 2024 08:00:00 +0100'],
		],
		['seconds and milliseconds since 1970', ['1743674400', '1740736800000', '1735642800000000']],
		['the numbers of a spreadsheet', ['45750', '45716.5', '45657']],
	])('%s', (_style, dates) => {
		expect(periodOf(dates)).toEqual({ from: '2024-12-31', to: '2025-04-03' });
	});

	test('is counted in Dutch days', () => {
		expect(periodOf(['2024-12-31T23:30:00Z'])).toEqual({ from: '2025-01-01', to: '2025-01-01' });
	});

	test('is unknown where no date can be read, or dates are of birth', () => {
		expect(periodOf(['', 'gisteren', '99-99-2025', '31-02-2025'])).toBeNull();
		expect(periodOf(['01-01-1980'], 'contact')).toBeNull();
	});

	test('takes only dates: another column with numbers changes nothing', () => {
		const period = new Period();
		const rows = batch(['2025-01-02', '2025-03-04']);
		period.see({ ...rows, cell: (index, at) => ['20990101', ['2025-01-02', '2025-03-04'][index]!][at]! });
		expect(period.days).toEqual({ from: '2025-01-02', to: '2025-03-04' });
	});
});
