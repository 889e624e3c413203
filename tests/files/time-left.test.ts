import { expect, test } from 'vitest';
import type { SearchProgress } from '../../src/lib/files/search-job.ts';
import { TimeLeft } from '../../src/lib/state/time-left.ts';

const at = (bytes: number, phase: SearchProgress['phase'] = 'search'): SearchProgress => ({
	...{ phase, name: 'mail.mbox', bytes, totalBytes: 1000 },
	...{ records: 0, found: 0 },
});

test('goes by the speed of the reading at hand', () => {
	const left = new TimeLeft();
	expect(left.see(at(0), 0)).toBeNull();
	expect(left.see(at(100), 1000)).toBeNull();
	expect(left.see(at(400), 4000)).toBe(6);
	expect(left.see(at(1000), 10_000)).toBe(0);
	// the files are read again, now twice as fast
	expect(left.see(at(100), 11_000)).toBeNull();
	expect(left.see(at(700), 14_000)).toBe(2);
	// and once more for their checksums
	expect(left.see(at(0, 'sums'), 15_000)).toBeNull();
	expect(left.see(at(500, 'sums'), 20_000)).toBe(5);
});

test('says nothing where nothing moves', () => {
	const left = new TimeLeft();
	expect([left.see(at(0), 0), left.see(at(0), 60_000)]).toEqual([null, null]);
});
