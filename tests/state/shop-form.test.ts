import { expect, test } from 'vitest';
import { openShop, type ShopForm } from '../../src/lib/state/shop-form.ts';
import { memoryApp } from './memory-app.ts';

const FORM: ShopForm = {
	shop: { name: 'Wol', owner: '', email: 'wol@example.com', postalAddress: '', phone: '' },
	promised: true,
	term: '14',
	unit: 'day',
	systems: ['mollie', 'gmail'],
};

const kept = async () => {
	const { register } = memoryApp();
	await register.record(openShop.entries(FORM, '2026-11-01'));
	return register;
};
const types = (form: ShopForm, before: ShopForm) =>
	openShop.entries(form, '2026-11-22', before).flatMap(({ facts }) => facts.map(({ type }) => type));

test('the form is filled in from what the book holds', async () => {
	expect(openShop.known(await kept())).toEqual(FORM);
});

test('a save writes what is otherwise and nothing else', async () => {
	const before = openShop.known(await kept());
	expect(types(before, before)).toEqual([]);
	expect(types({ ...before, shop: { ...before.shop, name: 'Wol ' } }, before)).toEqual([]);
	expect(types({ ...before, shop: { ...before.shop, name: 'Garen' } }, before)).toEqual(['shop-described']);
	expect(types({ ...before, term: '21' }, before)).toEqual(['term-promised']);
	expect(types({ ...before, systems: ['gmail'] }, before)).toEqual(['system-used']);
});

test('what came into the book meanwhile survives the next save', async () => {
	const register = await kept();
	const before = openShop.known(register);
	await register.record([{ stream: 'shop', facts: [{ type: 'system-used', system: 'postnl', used: true }] }]);
	await register.record(openShop.entries({ ...before, term: '21' }, '2026-11-22', before));
	expect(register.shop.systems).toContain('postnl');
	expect(register.shop.promises.at(-1)?.promise).toEqual({ value: 21, unit: 'day' });
});
